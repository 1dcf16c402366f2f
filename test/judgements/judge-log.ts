import assert from "node:assert/strict";
import { JudgementConflictError, NotFoundError } from "../../server/errors.ts";
import { historyOfClaim, historyOfEntity } from "../../server/explore/history.ts";
import { findJudgements } from "../../server/explore/judgements.ts";
import type { Asked } from "../../server/routes/judgements.schema.ts";
import type { GraphStore } from "../../server/store/graph-store.ts";
import { redo, undo } from "../judge-by.ts";
import { itemsOf } from "../judgement-law.ts";
import { judgingTools } from "./judging-tools.ts";

/** The log of judgements, and what it tells. */
export function describeJudgingLog(storeOf: () => GraphStore): void {
  const { addClaim, idOf, judge, merge, edges, claimId } = judgingTools(storeOf);

  describe("in the log", () => {
    it("come newest first, a page at a time, with who, when and why", async () => {
      await addClaim({});
      const claim = await claimId();
      for (const kind of ["accept", "reject", "accept"] as const) {
        await judge({ kind, claims: [claim] });
      }

      const first = await findJudgements(storeOf(), { limit: 2 });
      const rest = await findJudgements(storeOf(), { limit: 2, before: first.next });

      assert.deepEqual(
        [...first.judgements, ...rest.judgements].map(({ seq, kind, by }) => [seq, kind, by]),
        [
          [4, "accept", "ann"],
          [3, "reject", "ann"],
          [2, "accept", "ann"],
        ],
      );
      assert.equal(rest.next, undefined);
      assert.match(first.judgements[0]?.at ?? "", /^\d{4}-\d\d-\d\dT/);
    });

    it("are found by what they are about", async () => {
      await addClaim({ subject: "William Barr" });
      await addClaim({ subject: "Bill Barr" }, "The Post");
      await merge("William Barr", "Bill Barr");
      await judge({ kind: "accept", claims: [await claimId()] });

      const found = await findJudgements(storeOf(), {
        target: await idOf("William Barr"),
        limit: 10,
      });

      assert.deepEqual(
        found.judgements.map(({ kind }) => kind),
        ["merge"],
      );
    });

    it("tell the history of an entity and of a claim with the articles", async () => {
      await addClaim({ subject: "William Barr" });
      await addClaim({ subject: "Bill Barr" }, "The Post");
      const merged = await merge("William Barr", "Bill Barr");
      const claim = await claimId();
      await judge({ kind: "accept", claims: [claim] });
      await undo(storeOf(), merged);

      const entity = await historyOfEntity(storeOf(), await idOf("William Barr"));
      const ofClaim = await historyOfClaim(storeOf(), claim);

      const steps = (found: typeof entity) =>
        found.history.map((step) =>
          step.what === "judgement"
            ? step.judgement.kind
            : step.what === "article"
              ? step.publisher
              : step.record.name,
        );
      assert.deepEqual(steps(entity), ["The Paper", "merge", "undo"]);
      assert.deepEqual(steps(ofClaim).slice(1), ["merge", "accept", "undo"]);
    });

    it("undo an undo", async () => {
      await addClaim({});
      const rejected = await judge({ kind: "reject", claims: [await claimId()] });
      const undone = await undo(storeOf(), rejected);

      const again = await undo(storeOf(), undone);

      assert.equal(again.kind, "redo");
      assert.deepEqual(await edges(), []);
      await assert.rejects(redo(storeOf(), rejected), JudgementConflictError);
    });

    it("are refused when they are about what is not there", async () => {
      const nobody: Asked = { kind: "accept", claims: ["claim:x"] };
      await assert.rejects(judge(nobody), NotFoundError);
      await assert.rejects(judge({ kind: "undo", judgement: "judgement:x" }), NotFoundError);
      await assert.rejects(judge({ kind: "remove-article", article: "article:x" }), NotFoundError);

      assert.deepEqual(await itemsOf(storeOf()), []);
    });
  });
}
