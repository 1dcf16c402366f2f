import assert from "node:assert/strict";
import { findContradictions } from "../server/explore/review/contradictions.ts";
import { findNews } from "../server/explore/review/news.ts";
import { reviewQueue } from "../server/explore/review/review-queue.ts";
import { addExtraction } from "../server/store/add-extraction.ts";
import type { GraphStore } from "../server/store/graph-store.ts";
import { anExtraction } from "./builders.ts";
import { undo } from "./judge-by.ts";
import { judgingTools } from "./judgements/judging-tools.ts";

interface Contract {
  readonly engine: string;
  /** Opens an empty graph, which is gone after `close`. */
  readonly open: () => Promise<GraphStore>;
}

/** What is worth a look, on an engine. */
export function describeReview({ engine, open }: Contract): void {
  describe(`What is worth a look on the ${engine} store`, function () {
    this.timeout(30_000);
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const { add, addClaim, judge, idOf, graph, names } = judgingTools(() => store);
    const body = { name: "Nordic Bank", type: "Organization" } as const;
    const headed = (subject: string, publisher: string, saidAt: string, predicate = "head") =>
      add({
        publisher,
        entities: [body],
        claims: [{ subject, object: body.name, type: "HEADS", predicate, saidAt }],
      });

    describe("Contradictions", () => {
      it("are claims of one edge that affirm and deny, with both quotes, newest first", async () => {
        await addClaim({ type: "PAID", status: "alleged", saidAt: "2020-01-01" });
        await addClaim({ type: "PAID", status: "denied", saidAt: "2020-01-02" }, "The Post");
        await addClaim({ type: "ACCUSED", saidAt: "2020-03-01" }, "The Times");
        await addClaim({ type: "ACCUSED", status: "denied", saidAt: "2020-03-02" }, "The Mail");

        const found = await findContradictions(store, 10);

        assert.deepEqual(
          found.map(({ kind, one, other, lastSaid }) => [
            kind,
            one[0]?.evidence[0]?.text,
            other[0]?.evidence[0]?.text,
            lastSaid,
          ]),
          [
            [
              "denied",
              "Ann Lee ACCUSED Bo Ray, the paper said.",
              "Ann Lee ACCUSED Bo Ray, the paper denied.",
              "2020-03-02",
            ],
            [
              "denied",
              "Ann Lee PAID Bo Ray, the paper alleged.",
              "Ann Lee PAID Bo Ray, the paper denied.",
              "2020-01-02",
            ],
          ],
        );
      });

      it("are two who head one body in one time, and not one after the other", async () => {
        await headed("Ann Lee", "The Paper", "2019-01-01");
        await headed("Bo Ray", "The Post", "2020-01-01");
        const before = await findContradictions(store, 10);

        await headed("Ann Lee", "The Times", "2020-06-01");

        assert.deepEqual(before, []);
        assert.deepEqual(
          (await findContradictions(store, 10)).map(({ kind }) => kind),
          ["exclusive"],
        );
      });

      it("are not the chair and the chief executive of a company", async () => {
        await headed("Ann Lee", "The Paper", "2020-01-01", "chair");
        await headed("Bo Ray", "The Post", "2020-01-01", "chief executive");

        assert.deepEqual(await findContradictions(store, 10), []);
      });

      it("are not the head of a body and a former one", async () => {
        await headed("Ann Lee", "The Paper", "2020-01-01");
        await add({
          publisher: "The Post",
          entities: [body],
          claims: [
            {
              ...{ subject: "Bo Ray", object: body.name, type: "HEADS", predicate: "head" },
              sentence: "Bo Ray is a former head of Nordic Bank.",
              saidAt: "2020-01-01",
            },
          ],
        });

        assert.deepEqual(await findContradictions(store, 10), []);
      });

      it("are no more when one side is rejected", async () => {
        const { claims } = await addClaim({ type: "PAID" });
        await addClaim({ type: "PAID", status: "denied" }, "The Post");
        await judge({ kind: "reject", claims: claims.map(({ id }) => id) });

        assert.deepEqual(await findContradictions(store, 10), []);
      });
    });

    describe("Contradicting accounts of one happening", () => {
      const tell = (publisher: string, sentence: string, day?: string, saidAt = "2020-05-06") =>
        addClaim(
          {
            type: "ARRESTED",
            sentence,
            saidAt,
            ...(day && { event: { from: day, to: day, text: `on ${day}` } }),
          },
          publisher,
        );
      const found = async () =>
        (await findContradictions(store, 10)).map(({ kind, says }) => [kind, ...(says ?? [])]);

      it("differ in the day", async () => {
        await tell("The Paper", "Ann Lee arrested Bo Ray on Monday.", "2020-05-04");
        await tell("The Post", "Ann Lee arrested Bo Ray on Tuesday.", "2020-05-05");

        const [[kind, ...says] = [], ...others] = await found();
        assert.deepEqual(
          [kind, says.toSorted(), others],
          ["dates", ["on 2020-05-04", "on 2020-05-05"], []],
        );
      });

      it("differ in a number", async () => {
        await tell("The Paper", "Ann Lee arrested Bo Ray and 12 guards.");
        await tell("The Post", "Ann Lee arrested Bo Ray with fifty rifles and 15 guards.");

        const [[kind, ...says] = [], ...others] = await found();
        assert.deepEqual(
          [kind, says.toSorted(), others],
          ["numbers", ["12 guards", "15 guards"], []],
        );
      });

      it("are two happenings where months lie between them", async () => {
        await tell("The Paper", "Ann Lee arrested Bo Ray on Monday.", "2020-05-04");
        await tell("The Post", "Ann Lee arrested Bo Ray again.", "2020-11-04", "2020-11-05");

        assert.deepEqual(await found(), []);
      });

      it("do not differ where one is of the week of the other's day", async () => {
        await tell("The Paper", "Ann Lee arrested Bo Ray on Monday.", "2020-05-04");
        await addClaim(
          {
            type: "ARRESTED",
            sentence: "Ann Lee arrested Bo Ray last week.",
            saidAt: "2020-05-11",
            event: { from: "2020-05-04", to: "2020-05-10", text: "last week" },
          },
          "The Post",
        );

        assert.deepEqual(await found(), []);
      });
    });

    describe("The review queue", () => {
      it("has the claim first that is as likely wrong as right", async () => {
        await addClaim({ type: "PAID", confidence: 0.9 });
        await addClaim({ type: "ACCUSED", confidence: 0.5 }, "The Post");

        const { items } = await reviewQueue(store, 10);

        assert.deepEqual(
          items.map((item) => item.kind === "claim" && item.claim.type),
          ["ACCUSED", "PAID"],
        );
      });

      it("says how many there are, whatever its limit", async () => {
        await addClaim({ type: "PAID", confidence: 0.9 });
        await addClaim({ type: "ACCUSED", confidence: 0.5 }, "The Post");

        const { items, total, isCut } = await reviewQueue(store, 1);

        assert.deepEqual([items.length, total, isCut], [1, 2, false]);
      });

      it("has no claim any more that was accepted, and has it again when that is undone", async () => {
        const { claims } = await addClaim({ confidence: 0.5 });
        const accepted = await judge({ kind: "accept", claims: claims.map(({ id }) => id) });
        const { items: without } = await reviewQueue(store, 10);
        await undo(store, accepted);

        assert.deepEqual(without, []);
        assert.equal((await reviewQueue(store, 10)).items.length, 1);
      });

      it("has no claim any more that was corrected, and has it again when that is undone", async () => {
        const { claims } = await addClaim({ confidence: 0.5 });
        const edited = await judge({
          kind: "edit-claim",
          claim: claims[0]?.id ?? "",
          set: { type: "PAID" },
        });

        const { items: without } = await reviewQueue(store, 10);
        await undo(store, edited);

        assert.deepEqual(without, []);
        assert.equal((await reviewQueue(store, 10)).items.length, 1);
      });

      it("has two that may be one, with a quote of each, until somebody says", async () => {
        await addClaim({ subject: "William Barr", confidence: 1 });
        await addClaim({ subject: "Bill Barr", object: "Cy Fox", confidence: 1 }, "The Post");
        const pairs = async () =>
          (await reviewQueue(store, 10)).items.flatMap((item) =>
            item.kind === "pair" ? [item] : [],
          );
        const [pair] = await pairs();
        assert.ok(pair);

        const different = await judge({ kind: "different", a: pair.a.id, b: pair.b.id });
        const afterDifferent = await pairs();
        await undo(store, different);
        const again = await pairs();
        await judge({ kind: "same", a: pair.a.id, b: pair.b.id });

        assert.deepEqual([pair.a.name, pair.b.name], ["William Barr", "Bill Barr"]);
        assert.equal(pair.quotes.b[0]?.text, "Bill Barr MET_WITH Cy Fox, the paper said.");
        assert.deepEqual([afterDifferent.length, again.length], [0, 1]);
        assert.deepEqual(await pairs(), []);
        assert.ok(!(await names()).includes("Bill Barr"));
      });

      it("changes nothing when it is asked for", async () => {
        await addClaim({ confidence: 0.5 });
        const before = await graph();

        await reviewQueue(store, 10);

        assert.deepEqual(await graph(), before);
      });
    });

    describe("What is new", () => {
      const addAt = (at: string, subject: string, publishedAt = "2026-01-05") =>
        addExtraction(
          store,
          anExtraction({
            publishedAt,
            title: `On ${subject}`,
            claims: [{ subject, object: "Bo Ray", type: "PAID" }],
          }),
          new Date(at),
        );

      it("since an article are the entities, edges and changes of status that came after it", async () => {
        const first = await addClaim({ type: "PAID", status: "alleged" });
        await addClaim({ type: "PAID", status: "denied" }, "The Post");
        await addClaim({ type: "ACCUSED", object: "Cy Fox" }, "The Times");

        const news = await findNews(store, { since: first.article.id });

        assert.equal(news.articles.length, 2);
        assert.deepEqual(
          news.entities.map(({ name }) => name),
          ["Cy Fox"],
        );
        assert.deepEqual(
          news.edges.map(({ edge }) => edge.type),
          ["ACCUSED"],
        );
        assert.deepEqual(
          news.changes.map(({ edge, before }) => [edge.type, before, edge.status]),
          [["PAID", "alleged", "disputed"]],
        );
      });

      it("since a day is what was published from then on", async () => {
        await add({
          publishedAt: "2020-01-01",
          claims: [{ subject: "Ann Lee", object: "Bo Ray" }],
        });
        await add({
          publishedAt: "2020-02-01",
          publisher: "The Post",
          claims: [{ subject: "Ann Lee", object: "Di Orr" }],
        });

        const news = await findNews(store, { since: "2020-01-15" });

        assert.deepEqual(
          news.entities.map(({ name }) => name),
          ["Di Orr"],
        );
        assert.equal(news.edges.length, 1);
        assert.equal(await idOf("Di Orr"), news.entities[0]?.id);
      });

      it("since a time is what came in from then on, whenever it was published", async () => {
        await addAt("2026-01-05T09:00:00Z", "Ann Lee", "2026-01-04");
        await addAt("2026-01-05T11:00:00Z", "Di Orr", "2019-01-01");

        const news = await findNews(store, { since: "2026-01-05T12:00:00+02:00" });
        const none = await findNews(store, { since: "2026-01-05T11:00:01Z" });

        assert.deepEqual(
          news.entities.map(({ name, article }) => [name, article.title, article.addedAt]),
          [["Di Orr", "On Di Orr", "2026-01-05T11:00:00.000Z"]],
        );
        assert.deepEqual(none.total, { articles: 0, entities: 0, edges: 0, changes: 0 });
      });

      it("is listed with what came in last first, and who told it", async () => {
        await addAt("2026-01-05T09:00:00Z", "Ann Lee");
        await addAt("2026-01-05T10:00:00Z", "Di Orr");

        const { articles, entities, edges } = await findNews(store, {
          since: "2026-01-05T00:00:00Z",
        });

        assert.deepEqual(
          articles.map(({ title }) => title),
          ["On Di Orr", "On Ann Lee"],
        );
        assert.equal(entities[0]?.name, "Di Orr");
        assert.deepEqual(
          edges.map(({ source, target, article }) => [source.name, target.name, article.title]),
          [
            ["Di Orr", "Bo Ray", "On Di Orr"],
            ["Ann Lee", "Bo Ray", "On Ann Lee"],
          ],
        );
      });

      it("is listed up to a limit, and counted in full", async () => {
        await addAt("2026-01-05T09:00:00Z", "Ann Lee");
        await addAt("2026-01-05T10:00:00Z", "Di Orr");

        const news = await findNews(store, { since: "2026-01-05T00:00:00Z", limit: 1 });

        assert.deepEqual(
          [news.articles.length, news.entities.length, news.edges.length],
          [1, 1, 1],
        );
        assert.deepEqual(news.total, { articles: 2, entities: 3, edges: 2, changes: 0 });
      });

      it("since an article that was removed is what came after it, as before", async () => {
        const first = await addClaim({ type: "PAID" });
        await addClaim({ type: "ACCUSED", object: "Cy Fox" }, "The Times");

        await judge({ kind: "remove-article", article: first.article.id });
        const news = await findNews(store, { since: first.article.id });

        assert.equal(news.total.articles, 1);
      });

      it("since nothing that is known is refused", async () => {
        await assert.rejects(findNews(store, { since: "article:none" }), {
          code: "ARTICLE_NOT_FOUND",
        });
      });
    });
  });
}
