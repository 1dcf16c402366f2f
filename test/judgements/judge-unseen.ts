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
