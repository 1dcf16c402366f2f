import assert from "node:assert/strict";
import { ChangedSinceError } from "../../server/revise/judgements/changed-since-error.ts";
import { judge as judgeAs } from "../../server/revise/judgements/judge.ts";
import type { Asked } from "../../server/routes/judgements.schema.ts";
import type { GraphStore } from "../../server/store/graph-store.ts";
import { undo } from "../judge-by.ts";
import { judgingTools } from "./judging-tools.ts";

/** What others changed meanwhile. */
export function describeJudgingUnseen(storeOf: () => GraphStore): void {
  const { addClaim, idOf, judge, merge, graph, claimId, rows } = judgingTools(storeOf);
  const judgeAsBo = (judgement: Asked) => judgeAs(storeOf(), { judgement, by: "bo" });
  /** What Bo is told, whose judgement is refused. */
  const refusalOf = async (judgement: Asked) => {
    const before = await graph();
    const error = await judgeAsBo(judgement).then(
      () => assert.fail("it was not refused"),
      (error: unknown) => error,
    );
    assert.ok(error instanceof ChangedSinceError, String(error));
    assert.deepEqual(await graph(), before);
    return error;
  };

  describe("on what somebody else changed meanwhile", () => {
    it("are refused where the same part of a claim is another by now, and say who made it what and when", async () => {
      await addClaim({});
      const claim = await claimId();
      const { id, at } = await judge({ kind: "edit-claim", claim, set: { predicate: "paid" } });

      const { message, changes } = await refusalOf({
        kind: "edit-claim",
        claim,
        set: { predicate: "bribed" },
        seen: { predicate: "MET_WITH" },
      });

      assert.deepEqual(changes, [{ part: "predicate", now: "paid", judgement: id, by: "ann", at }]);
      assert.match(message, /^ann set "predicate" to "paid" at \d.*Nothing was changed\.$/);
    });

    it("are taken where another part was changed, the same was made of it, or nobody says what was seen", async () => {
      await addClaim({});
      const claim = await claimId();
      const edit = { kind: "edit-claim", claim } as const;
      await judge({ ...edit, set: { predicate: "paid" } });

      await judgeAsBo({ ...edit, set: { saidAt: null }, seen: { saidAt: "2020-11-20" } });
      await judgeAsBo({ ...edit, set: { predicate: "paid" }, seen: { predicate: "MET_WITH" } });
      await judgeAsBo({ ...edit, set: { predicate: "met" } });

      assert.deepEqual(await rows("MATCH (c:Claim) RETURN c.predicate, c.saidAt"), [["met", null]]);
    });

    it("are taken where what was changed was undone, and refused where what was seen was", async () => {
      await addClaim({});
      const claim = await claimId();
      const edit = { kind: "edit-claim", claim } as const;
      const first = await judge({ ...edit, set: { polarity: "denied" } });
      const seen = { polarity: "denied", status: "denied" } as const;
      const second = await judge({ ...edit, set: { type: "PAID" } });
      await undo(storeOf(), second);
      await judgeAsBo({ ...edit, set: { type: "HELPED" }, seen: { type: "MET_WITH" } });
      const { id, at } = await undo(storeOf(), first);

      const { changes } = await refusalOf({ ...edit, set: { status: "alleged" }, seen });

      const undone = { judgement: id, by: "ann", at };
      assert.deepEqual(changes, [
        { part: "polarity", now: "affirmed", ...undone },
        { part: "status", now: "asserted", ...undone },
      ]);
    });

    it("know an end that was merged for the same, and tell another by its name", async () => {
      await addClaim({ speaker: "Cy Fox" });
      await addClaim({ subject: "Di Orr", object: "Bob Ray" }, "The Post");
      const [claim] = (await rows("MATCH (c:Claim)-[:SAID_BY]->() RETURN c.id")).flat();
      const [bo, di] = [await idOf("Bo Ray"), await idOf("Di Orr")];
      const edit = { kind: "edit-claim", claim: String(claim) } as const;
      await merge("Bob Ray", "Bo Ray");
      await judgeAsBo({ ...edit, set: { object: di }, seen: { object: bo } });

      const { changes, message } = await refusalOf({
        ...edit,
        set: { object: await idOf("Cy Fox") },
        seen: { object: bo },
      });

      assert.deepEqual(changes[0]?.entity, { id: di, name: "Di Orr", type: "Person" });
      assert.match(message, /bo set "object" to "Di Orr"/);
    });

    it("are refused where the same part of an entity is another by now, whoever it was that made it so", async () => {
      await addClaim({});
      const entity = await idOf("Ann Lee");
      const edit = { kind: "edit-entity", entity } as const;
      const { id, at } = await judge({ ...edit, set: { description: "a broker" } });

      const { changes } = await refusalOf({
        ...edit,
        set: { name: "Anna Lee", description: "a banker" },
        seen: { name: "Ann Lee", description: null },
      });
      await judgeAsBo({ ...edit, set: { name: "Anna Lee" }, seen: { name: "Ann Lee" } });

      assert.deepEqual(changes, [
        { part: "description", now: "a broker", judgement: id, by: "ann", at },
      ]);
      assert.deepEqual(await rows("MATCH (e:Person {name: 'Anna Lee'}) RETURN e.description"), [
        ["a broker"],
      ]);
    });

    it("are refused where a claim was rejected by now, or is another, and taken where it was accepted too", async () => {
      await addClaim({});
      const claims = [await claimId()];
      const accept = { kind: "accept", claims } as const;
      const rejection = await judge({ kind: "reject", claims });

      const rejected = await refusalOf({ ...accept, seen: { review: "unreviewed" } });
      await undo(storeOf(), rejection);
      await judge(accept);
      await judgeAsBo({ ...accept, seen: { review: "unreviewed" } });
      const edit = await judge({
        kind: "edit-claim",
        claim: claims[0] ?? "",
        set: { type: "PAID" },
      });
      const edited = await refusalOf({
        kind: "reject",
        claims,
        seen: { review: "accepted", type: "MET_WITH" },
      });

      const { id, at } = rejection;
      assert.deepEqual(rejected.changes, [
        { part: "review", now: "rejected", judgement: id, by: "ann", at },
      ]);
      assert.deepEqual(
        edited.changes.map(({ part, now, judgement }) => [part, now, judgement]),
        [["type", "PAID", edit.id]],
      );
    });

    it("are refused where a review was taken back that was seen", async () => {
      await addClaim({});
      const claims = [await claimId()];
      const { id, at } = await undo(storeOf(), await judge({ kind: "accept", claims }));

      const { changes } = await refusalOf({ kind: "reject", claims, seen: { review: "accepted" } });

      assert.deepEqual(changes, [
        { part: "review", now: "unreviewed", judgement: id, by: "ann", at },
      ]);
    });

    for (const kind of ["same", "different"] as const) {
      it(`are refused where one of two that are to be ${kind} is part of another by now, or has another name`, async () => {
        await addClaim({});
        await addClaim({ subject: "Bob Ray", object: "Di Orr" }, "The Post");
        const [bo, bob, di] = [await idOf("Bo Ray"), await idOf("Bob Ray"), await idOf("Di Orr")];
        const pair = { kind, a: bo, b: bob } as const;
        const named = await judge({ kind: "edit-entity", entity: bob, set: { name: "Rob Ray" } });
        const renamed = await refusalOf({ ...pair, seen: { [bob]: { name: "Bob Ray" } } });
        await undo(storeOf(), named);
        const merge = await judge({ kind: "merge", into: di, from: [bob] });

        const { changes } = await refusalOf({
          ...pair,
          seen: { [bo]: {}, [bob]: { name: "Bob Ray" } },
        });

        assert.deepEqual(
          renamed.changes.map(({ part, now }) => [part, now]),
          [["name", "Rob Ray"]],
        );
        const entity = { id: di, name: "Di Orr", type: "Person" };
        const { id, at } = merge;
        assert.deepEqual(changes, [
          { part: "entity", now: "Di Orr", entity, judgement: id, by: "ann", at },
        ]);
      });
    }

    it("make one of two that are as they were seen", async () => {
      await addClaim({});
      await addClaim({ subject: "Bob Ray", object: "Di Orr" }, "The Post");
      const [bo, bob] = [await idOf("Bo Ray"), await idOf("Bob Ray")];
      const seen = {
        [bo]: { name: "Bo Ray", type: "Person" },
        [bob]: { name: "Bob Ray" },
      } as const;

      const { payload } = await judgeAsBo({ kind: "merge", into: bo, from: [bob], seen });

      assert.ok(!("seen" in payload));
      assert.deepEqual(await rows("MATCH (e:Person {name: 'Bob Ray'}) RETURN e.id"), []);
    });

    it("are logged without what was seen", async () => {
      await addClaim({});
      const edit = { kind: "edit-entity", entity: await idOf("Ann Lee") } as const;

      const { payload } = await judgeAsBo({
        ...edit,
        set: { name: "Anna Lee" },
        seen: { name: "Ann Lee" },
      });

      assert.deepEqual(payload, { ...edit, set: { name: "Anna Lee" } });
    });
  });
}
