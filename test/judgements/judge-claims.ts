import assert from "node:assert/strict";
import type { GraphStore } from "../../server/store/graph-store.ts";
import { undo } from "../judge-by.ts";
import { judgingTools } from "./judging-tools.ts";

/** What is said. */
export function describeJudgingClaims(storeOf: () => GraphStore): void {
  const { rows, addClaim, idOf, judge, edges, quotes, graph, isTakenBack, claimId } =
    judgingTools(storeOf);

  describe("on what is said", () => {
    it("take a claim that is rejected out of its edge, and bring it back", async () => {
      await addClaim({});
      const claim = await claimId();

      await isTakenBack({ kind: "reject", claims: [claim] });

      assert.deepEqual(await edges(), []);
      assert.deepEqual(await rows("MATCH (c:Claim) RETURN c.review"), [["rejected"]]);
    });

    it("can be undone in any order where they are on one claim", async () => {
      await addClaim({});
      const before = await graph();
      const claim = await claimId();
      const first = await judge({ kind: "edit-claim", claim, set: { type: "PAID" } });
      const second = await judge({ kind: "edit-claim", claim, set: { status: "alleged" } });
      const third = await judge({ kind: "accept", claims: [claim] });

      await undo(storeOf(), first);
      const between = await edges();
      await undo(storeOf(), third);
      await undo(storeOf(), second);

      assert.deepEqual(between, [["MET_WITH", "Ann Lee", "Bo Ray", "alleged", 1, 1]]);
      assert.deepEqual(await graph(), before);
    });

    it("change the ends, speaker and time of a claim, and take that back", async () => {
      await addClaim({ speaker: "Cy Fox" });
      await addClaim({ object: "Di Orr" }, "The Post");
      const [claim] = (await rows("MATCH (c:Claim)-[:SAID_BY]->() RETURN c.id")).flat();

      await isTakenBack({
        kind: "edit-claim",
        claim: String(claim),
        set: {
          object: await idOf("Di Orr"),
          speaker: null,
          saidAt: null,
          event: { from: "2019-01-01", to: "2019-12-31", text: "last year" },
        },
      });

      assert.deepEqual(
        await rows(
          "MATCH (c:Claim {eventFrom: '2019-01-01'})-[:OBJECT]->(o:Entity) RETURN o.name, c.saidAt, c.eventText, COUNT { (c)-[:SAID_BY]->() }",
        ),
        [["Di Orr", null, "last year", 0]],
      );
    });

    it("have polarity, modality and status of a claim follow from whichever is changed", async () => {
      await addClaim({});
      const claim = await claimId();
      const stance = () => rows("MATCH (c:Claim) RETURN c.polarity, c.modality, c.status");

      for (const [set, after] of [
        [{ polarity: "denied" }, ["denied", "asserted", "denied"]],
        [{ polarity: "affirmed" }, ["affirmed", "asserted", "asserted"]],
        [{ status: "denied" }, ["denied", "asserted", "denied"]],
        [{ status: "planned" }, ["affirmed", "planned", "planned"]],
        [{ modality: "hypothetical" }, ["affirmed", "hypothetical", "alleged"]],
        [{ modality: "requested", polarity: "denied" }, ["denied", "requested", "denied"]],
        [{ status: "asserted" }, ["affirmed", "asserted", "asserted"]],
      ] as const) {
        await judge({ kind: "edit-claim", claim, set });
        assert.deepEqual(await stance(), [after]);
      }
      await isTakenBack({ kind: "edit-claim", claim, set: { polarity: "denied" } });

      assert.deepEqual(await edges(), [["MET_WITH", "Ann Lee", "Bo Ray", "denied", 1, 1]]);
    });

    it("keep a claim's stance at one with itself when the first of two changes to it is undone", async () => {
      await addClaim({});
      const claim = await claimId();
      const denied = await judge({ kind: "edit-claim", claim, set: { polarity: "denied" } });
      await judge({ kind: "edit-claim", claim, set: { modality: "planned" } });

      await undo(storeOf(), denied);

      assert.deepEqual(await rows("MATCH (c:Claim) RETURN c.polarity, c.modality, c.status"), [
        ["affirmed", "planned", "planned"],
      ]);
    });

    it("are refused where they have a claim contradict itself", async () => {
      await addClaim({});
      const before = await graph();
      const claim = await claimId();

      for (const [set, words] of [
        [
          { polarity: "affirmed", status: "denied" },
          /cannot have the status "denied": it is asserted or alleged/,
        ],
        [{ polarity: "denied", status: "alleged" }, /denied and asserted .* it is denied/],
        [{ modality: "planned", status: "asserted" }, /affirmed and planned .* it is planned/],
      ] as const) {
        await assert.rejects(judge({ kind: "edit-claim", claim, set }), words);
      }

      assert.deepEqual(await graph(), before);
    });

    it("do not have a claim run from an entity to itself", async () => {
      await addClaim({});
      const claim = await claimId();

      for (const set of [{ object: await idOf("Ann Lee") }, { subject: await idOf("Bo Ray") }]) {
        await assert.rejects(judge({ kind: "edit-claim", claim, set }), /between two entities/);
      }
    });

    it("do not have something end before it begins", async () => {
      await addClaim({});
      const claim = await claimId();
      const event = { from: "2025-03-01", to: "2024-01-01", text: "" };

      await assert.rejects(
        judge({ kind: "edit-claim", claim, set: { event } }),
        /ends \(2024-01-01\) before it begins \(2025-03-01\)/,
      );
    });

    it("correct an entity's name, type, aliases and description, and take that back", async () => {
      await addClaim({ subject: "Marcelo Ebard" });

      await isTakenBack({
        kind: "edit-entity",
        entity: await idOf("Marcelo Ebard"),
        set: {
          name: "Marcelo Ebrard",
          type: "Organization",
          description: "a minister",
          addAliases: ["Canciller"],
        },
      });

      assert.deepEqual(
        await rows("MATCH (e:Organization) RETURN e.name, e.aliases, e.description"),
        [["Marcelo Ebrard", ["Canciller", "Marcelo Ebard"], "a minister"]],
      );
    });

    it("show an allegation and a later denial, both quoted, as disputed", async () => {
      await addClaim({ type: "PAID", status: "alleged", sentence: "Bo Ray was paid, Cy said." });
      await addClaim(
        { type: "PAID", status: "denied", sentence: "Ann Lee denies it." },
        "The Post",
      );

      assert.deepEqual(await edges(), [["PAID", "Ann Lee", "Bo Ray", "disputed", 2, 2]]);
      assert.deepEqual(await quotes(), [["Ann Lee denies it."], ["Bo Ray was paid, Cy said."]]);
    });
  });
}
