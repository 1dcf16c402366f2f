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

    it("say why a claim is not in the graph any more", async () => {
      const { article } = await addClaim({});
      const read = await claimId();
      const made = await judge({
        kind: "add-edge",
        subject: { name: "Cy Fox", type: "Person", aliases: [] },
        object: { name: "Acme", type: "Organization", aliases: [] },
        type: "OWNS",
        confidence: 1,
        source: { note: "The land register." },
      });
      const [claim = ""] = made.makes;
      const edits = (id: string): Asked => ({
        kind: "edit-claim",
        claim: id,
        set: { status: "alleged" },
      });
      const refuses = (id: string, by: { readonly id: string }, words: RegExp) =>
        assert.rejects(judge(edits(id)), (error) => {
          assert.ok(error instanceof JudgementConflictError, String(error));
          assert.match(error.message, words);
          assert.deepEqual(error.judgements, [by.id]);
          return true;
        });

      await refuses(
        read,
        await judge({ kind: "remove-article", article: article.id }),
        /its article was removed/,
      );
      const deleted = await judge({ kind: "delete-claim", claims: [claim] });
      await refuses(claim, deleted, /it was deleted/);
      await undo(storeOf(), deleted);
      await undo(storeOf(), made);
      await refuses(claim, made, /what added it was undone/);
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
