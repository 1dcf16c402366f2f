import assert from "node:assert/strict";
import { previewJudgements } from "../../server/revise/judgements/preview-judgement.ts";
import { addExtraction } from "../../server/store/add-extraction.ts";
import type { GraphStore } from "../../server/store/graph-store.ts";
import { removeArticle } from "../judge-by.ts";
import { itemsOf } from "../judgement-law.ts";
import { judgingTools } from "./judging-tools.ts";

/** Articles that are removed, and come back. */
export function describeJudgingArticles(storeOf: () => GraphStore): void {
  const { rows, add, addClaim, judge, edges, names, quotes, isTakenBack, claimId } =
    judgingTools(storeOf);

  describe("on articles", () => {
    it("keep an edge that another article states, with one source less, when one is removed", async () => {
      const first = await addClaim({ sentence: "Ann Lee met Bo Ray." });
      await addClaim({ sentence: "Ann Lee saw Bo Ray at noon." }, "The Post");

      await removeArticle(storeOf(), first.article.id);

      assert.deepEqual(await edges(), [["MET_WITH", "Ann Lee", "Bo Ray", "asserted", 1, 1]]);
      assert.deepEqual(await quotes(), [["Ann Lee saw Bo Ray at noon."]]);
    });

    it("take claims, edges and entities that stood on the only article", async () => {
      const { article } = await addClaim({ speaker: "Cy Fox" });

      await removeArticle(storeOf(), article.id);

      assert.deepEqual(await edges(), []);
      assert.deepEqual(await names(), []);
      for (const label of ["Claim", "Passage", "Mention", "Article"]) {
        assert.deepEqual(await rows(`MATCH (n:${label}) RETURN count(n)`), [[0]]);
      }
    });

    it("leave one of two copies of a report with its passage, and one source", async () => {
      const first = await addClaim({ sentence: "Ann Lee met Bo Ray." }, "Wire");
      await addClaim({ sentence: "Ann Lee met Bo Ray." }, "The Daily");
      const before = await edges();

      await removeArticle(storeOf(), first.article.id);

      assert.deepEqual(before, [["MET_WITH", "Ann Lee", "Bo Ray", "asserted", 2, 1]]);
      assert.deepEqual(await edges(), [["MET_WITH", "Ann Lee", "Bo Ray", "asserted", 1, 1]]);
      assert.deepEqual(await quotes(), [["Ann Lee met Bo Ray."]]);
    });

    it("bring a removed article back as it was, byte for byte", async () => {
      const { article } = await addClaim({ speaker: "Cy Fox", type: "ACCUSED" });
      await addClaim({ object: "Di Orr" }, "The Post");

      await isTakenBack({ kind: "remove-article", article: article.id });
    });

    it("take a name with them that the removed article alone used", async () => {
      const { article } = await add({
        entities: [{ name: "Bo Ray", aliases: ["Bobby Ray"], description: "a clerk" }],
        claims: [{ subject: "Ann Lee", object: "Bo Ray" }],
      });
      await addClaim({}, "The Post");

      await removeArticle(storeOf(), article.id);

      assert.deepEqual(
        await rows("MATCH (e:Entity {name: 'Bo Ray'}) RETURN e.aliases, e.description"),
        [[[], null]],
      );
    });

    it("change no byte of a graph whose articles come in again", async () => {
      const articles = [await addClaim({}), await addClaim({ object: "Cy Fox" }, "The Post")];
      await judge({ kind: "reject", claims: [await claimId()] });
      const before = await itemsOf(storeOf());

      for (const article of articles) await addExtraction(storeOf(), article);

      assert.deepEqual(await itemsOf(storeOf()), before);
    });

    it("keep an article out that was removed, when it comes in again", async () => {
      const extraction = await addClaim({});
      await removeArticle(storeOf(), extraction.article.id);

      const outcome = await addExtraction(storeOf(), extraction);

      assert.equal(outcome, "removed");
      assert.deepEqual(await rows("MATCH (a:Article) RETURN count(a)"), [[0]]);
    });

    it("remove all articles of a publisher, and of a report", async () => {
      await addClaim({ sentence: "Ann Lee met Bo Ray." }, "Wire");
      await addClaim({ sentence: "Ann Lee met Bo Ray." }, "The Daily");
      await addClaim({ object: "Cy Fox" }, "The Daily", "Another");
      const [report] = (
        await rows("MATCH (a:Article {publisher: 'Wire'}) RETURN a.reportId")
      ).flat();

      await judge({ kind: "remove-source", publisher: "The Daily" });
      await judge({ kind: "remove-report", report: String(report) });

      assert.deepEqual(await rows("MATCH (a:Article) RETURN count(a)"), [[0]]);
    });

    it("say before what a removal would take", async () => {
      const { article } = await add({
        claims: [
          { subject: "Ann Lee", object: "Bo Ray" },
          { subject: "Ann Lee", object: "Cy Fox", type: "PAID" },
        ],
      });
      await addClaim({}, "The Post");
      const before = await itemsOf(storeOf());

      const preview = await previewJudgements(storeOf(), [
        { judgement: { kind: "remove-article", article: article.id }, by: "ann" },
      ]);

      assert.equal(
        preview.summary,
        "1 article, 2 claims, 1 entity, 1 edge will go; 1 edge will change; 1 edge loses a source.",
      );
      assert.deepEqual(await itemsOf(storeOf()), before);
    });
  });
}
