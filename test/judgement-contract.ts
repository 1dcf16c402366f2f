import assert from "node:assert/strict";
import type { Extraction } from "../model/index.ts";
import { JudgementConflictError, NotFoundError, WrongUseError } from "../server/errors.ts";
import { claimsOfEdge } from "../server/explore/claims.ts";
import { historyOfClaim, historyOfEntity } from "../server/explore/history.ts";
import { findJudgements } from "../server/explore/judgements.ts";
import { previewJudgements } from "../server/revise/judgements/preview-judgement.ts";
import type { Asked } from "../server/routes/judgements.schema.ts";
import { addExtraction } from "../server/store/add-extraction.ts";
import type { GraphStore } from "../server/store/graph-store.ts";
import { anExtraction, type ClaimParts, type ExtractionParts } from "./builders.ts";
import { judgeBy, redo, removeArticle, undo } from "./judge-by.ts";
import { itemsOf } from "./judgement-law.ts";

interface Contract {
  readonly engine: string;
  /** Opens an empty graph, which is gone after `close`. */
  readonly open: () => Promise<GraphStore>;
}

/** What people can judge, and take back, on an engine. */
export function describeJudgements({ engine, open }: Contract): void {
  describe(`Judgements on the ${engine} store`, function () {
    this.timeout(30_000);
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const rows = async (statement: string) =>
      (
        await store.query({
          statement,
          parameters: {},
          limit: 100,
          maxBytes: 1_000_000,
          timeoutMs: 10_000,
        })
      ).rows;
    const add = async (parts: ExtractionParts): Promise<Extraction> => {
      const extraction = anExtraction(parts);
      await addExtraction(store, extraction);
      return extraction;
    };
    const addClaim = (claim: Partial<ClaimParts>, publisher = "The Paper", title = "An article") =>
      add({ publisher, title, claims: [{ subject: "Ann Lee", object: "Bo Ray", ...claim }] });
    const idOf = async (name: string) =>
      String((await rows(`MATCH (e:Entity {name: '${name}'}) RETURN e.id`))[0]?.[0]);
    const judge = (judgement: Asked) => judgeBy(store, judgement);
    const merge = async (into: string, from: string) =>
      judge({ kind: "merge", into: await idOf(into), from: [await idOf(from)] });
    const edges = () =>
      rows(
        "MATCH (a:Entity)-[r]->(b:Entity) RETURN type(r), a.name, b.name, r.status, r.claims, r.sources ORDER BY type(r), a.name, b.name, r.id",
      );
    const names = async () => (await rows("MATCH (e:Entity) RETURN e.name ORDER BY e.name")).flat();
    const quotes = () =>
      rows(
        "MATCH ()-[r]->() WHERE r.claims > 0 MATCH (c:Claim {edge: r.id})-[:STATED_IN]->(p:Passage) RETURN p.text ORDER BY p.text",
      );
    /** The graph without the log. */
    const graph = async () =>
      (await itemsOf(store)).filter(
        (item) => item.kind !== "node" || !item.labels.includes("Judgement"),
      );
    const isTakenBack = async (judgement: Asked) => {
      const before = await graph();
      const decision = await judge(judgement);
      const after = await graph();
      assert.notDeepEqual(after, before);
      await undo(store, decision);
      assert.deepEqual(await graph(), before);
      await redo(store, decision);
      assert.deepEqual(await graph(), after);
    };
    const claimId = async () =>
      String((await rows("MATCH (c:Claim) RETURN c.id ORDER BY c.id"))[0]);

    describe("on articles", () => {
      it("keep an edge that another article states, with one source less, when one is removed", async () => {
        const first = await addClaim({ sentence: "Ann Lee met Bo Ray." });
        await addClaim({ sentence: "Ann Lee saw Bo Ray at noon." }, "The Post");

        await removeArticle(store, first.article.id);

        assert.deepEqual(await edges(), [["MET_WITH", "Ann Lee", "Bo Ray", "asserted", 1, 1]]);
        assert.deepEqual(await quotes(), [["Ann Lee saw Bo Ray at noon."]]);
      });

      it("take claims, edges and entities that stood on the only article", async () => {
        const { article } = await addClaim({ speaker: "Cy Fox" });

        await removeArticle(store, article.id);

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

        await removeArticle(store, first.article.id);

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

        await removeArticle(store, article.id);

        assert.deepEqual(
          await rows("MATCH (e:Entity {name: 'Bo Ray'}) RETURN e.aliases, e.description"),
          [[[], null]],
        );
      });

      it("keep an article out that was removed, when it comes in again", async () => {
        const extraction = await addClaim({});
        await removeArticle(store, extraction.article.id);

        const outcome = await addExtraction(store, extraction);

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
        const before = await itemsOf(store);

        const preview = await previewJudgements(store, [
          { judgement: { kind: "remove-article", article: article.id }, by: "ann" },
        ]);

        assert.equal(
          preview.summary,
          "1 article, 2 claims, 1 entity, 1 edge will go; 1 edge will change; 1 edge loses a source.",
        );
        assert.deepEqual(await itemsOf(store), before);
      });
    });

    describe("on who is who", () => {
      it("give both their claims back, new ones too, when a merge is undone after another article", async () => {
        await addClaim({ subject: "William Barr", type: "PAID" });
        await addClaim({ subject: "Bill Barr", type: "ACCUSED" }, "The Post");
        const decision = await merge("William Barr", "Bill Barr");
        await addClaim({ subject: "Bill Barr", object: "Cy Fox", type: "ARRESTED" }, "The Times");
        const merged = await edges();

        await undo(store, decision);

        assert.deepEqual(
          merged.map(([type, subject]) => [type, subject]),
          [
            ["ACCUSED", "William Barr"],
            ["ARRESTED", "William Barr"],
            ["PAID", "William Barr"],
          ],
        );
        assert.deepEqual(
          (await edges()).map(([type, subject]) => [type, subject]),
          [
            ["ACCUSED", "Bill Barr"],
            ["ARRESTED", "Bill Barr"],
            ["PAID", "William Barr"],
          ],
        );
      });

      it("make one of two edges to the same entity, and two again", async () => {
        await addClaim({ subject: "William Barr" });
        await addClaim({ subject: "Bill Barr" }, "The Post");

        const decision = await merge("William Barr", "Bill Barr");
        const merged = await edges();
        await undo(store, decision);

        assert.deepEqual(
          merged.map(([, , , , claims, sources]) => [claims, sources]),
          [[2, 2]],
        );
        assert.equal((await edges()).length, 2);
      });

      it("keep the name of the one that leads, and the other's as an alias", async () => {
        await addClaim({ subject: "William Barr" });
        await addClaim({ subject: "Bill Barr" }, "The Post");

        await merge("William Barr", "Bill Barr");

        assert.deepEqual(await rows("MATCH (e:Entity {name: 'William Barr'}) RETURN e.aliases"), [
          [["Bill Barr"]],
        ]);
      });

      it("can be undone in any order", async () => {
        for (const subject of ["A Barr", "B Barr", "C Barr"]) {
          await addClaim({ subject }, subject);
        }
        const before = await graph();
        const [a, b, c] = [await idOf("A Barr"), await idOf("B Barr"), await idOf("C Barr")];
        const first = await judge({ kind: "merge", into: a, from: [b] });
        const second = await judge({ kind: "merge", into: c, from: [a] });

        await undo(store, first);
        const between = await names();
        await undo(store, second);

        assert.deepEqual(between, ["B Barr", "Bo Ray", "C Barr"]);
        assert.deepEqual(await graph(), before);
      });

      it("make what some articles say of an entity another one, and take that back", async () => {
        await addClaim({ type: "PAID" });
        const second = await addClaim({ type: "ACCUSED" }, "The Post");

        const split: Asked = {
          kind: "split",
          entity: await idOf("Ann Lee"),
          articles: [second.article.id],
        };
        await isTakenBack(split);

        assert.deepEqual(
          await rows(
            "MATCH (e:Entity {name: 'Ann Lee'})-[r]->() RETURN DISTINCT type(r) ORDER BY type(r)",
          ),
          [["ACCUSED"], ["PAID"]],
        );
        assert.equal((await names()).filter((name) => name === "Ann Lee").length, 2);
      });

      it("do not make one what was judged different, and name the judgement that is in the way", async () => {
        await addClaim({ subject: "William Barr" });
        await addClaim({ subject: "Bill Barr" }, "The Post");
        const [a, b] = [await idOf("William Barr"), await idOf("Bill Barr")];
        const different = await judge({ kind: "different", a, b });
        const before = await itemsOf(store);

        const merging = judge({ kind: "same", a, b });

        await assert.rejects(merging, (error) => {
          assert.ok(error instanceof JudgementConflictError);
          assert.ok(error.judgements.includes(different.id));
          return true;
        });
        assert.deepEqual(await itemsOf(store), before);
      });

      it("cannot be undone while others are about what they made, and name those", async () => {
        await addClaim({ type: "PAID" });
        const second = await addClaim({ type: "ACCUSED" }, "The Post");
        const split = await judge({
          kind: "split",
          entity: await idOf("Ann Lee"),
          articles: [second.article.id],
        });
        const made = split.makes[0] ?? "";
        const edit = await judge({ kind: "edit-entity", entity: made, set: { name: "A. Lee" } });

        const undoing = undo(store, split);

        await assert.rejects(undoing, (error) => {
          assert.ok(error instanceof JudgementConflictError);
          assert.deepEqual(error.judgements, [edit.id]);
          assert.match(error.message, /edit-entity .* by ann/);
          return true;
        });
        await undo(store, edit);
        await undo(store, split);
      });

      it("have an article find an entity by a name that a person gave, as long as that counts", async () => {
        await addClaim({ subject: "William Barr", type: "PAID" });
        const edit = await judge({
          kind: "edit-entity",
          entity: await idOf("William Barr"),
          set: { addAliases: ["Jack Fixer"] },
        });
        await addClaim({ subject: "Jack Fixer", type: "ACCUSED" }, "The Post");
        const joined = await names();

        await undo(store, edit);

        assert.deepEqual(joined, ["Bo Ray", "William Barr"]);
        assert.deepEqual(await names(), ["Bo Ray", "Jack Fixer", "William Barr"]);
      });
    });

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

        await undo(store, first);
        const between = await edges();
        await undo(store, third);
        await undo(store, second);

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

    describe("by hand", () => {
      const edge: Extract<Asked, { kind: "add-edge" }> = {
        kind: "add-edge",
        subject: { name: "Ann Lee", type: "Person", aliases: [] },
        object: { name: "Acme", type: "Organization", aliases: [] },
        type: "OWNS",
        polarity: "affirmed",
        modality: "asserted",
        confidence: 1,
        source: { note: "The land register." },
      };

      it("add an edge between new entities, from a note, and take it back", async () => {
        await addClaim({ subject: "Cy Fox" });

        await isTakenBack(edge);

        assert.deepEqual(
          (await edges()).filter(([type]) => type === "OWNS"),
          [["OWNS", "Ann Lee", "Acme", "asserted", 1, 1]],
        );
      });

      it("show where an edge comes from that no article states", async () => {
        const url = "https://example.org/register";
        await judge({ ...edge, source: { url, quote: "Owner: A. Lee" } });
        const [id] = (await rows("MATCH ()-[r:OWNS]->() RETURN r.id")).flat();

        const { claims } = await claimsOfEdge(store, String(id));

        assert.deepEqual(
          claims.map(({ origin, source, evidence }) => ({ origin, source, evidence })),
          [{ origin: "hand", source: { url, text: "Owner: A. Lee" }, evidence: [] }],
        );
        await assert.rejects(judge({ ...edge, source: { url: "javascript:alert(1)" } }));
      });

      it("add an edge between entities that articles name, said by one of them, from a passage", async () => {
        const { article } = await addClaim({ sentence: "Ann Lee met Bo Ray." });
        const [subject, object] = [{ id: await idOf("Ann Lee") }, { id: await idOf("Bo Ray") }];
        const source = { article: article.id, start: 11, end: 18 };

        await isTakenBack({ ...edge, subject, object, speaker: object, source });

        assert.deepEqual(
          await rows(
            "MATCH (c:Claim {origin: 'hand'})-[:STATED_IN]->(p:Passage)-[:`IN`]->(:Article) MATCH (c)-[:SAID_BY]->(s:Entity) RETURN p.text, s.name, c.status",
          ),
          [["Ann Lee", "Bo Ray", "alleged"]],
        );
      });

      it("keep an edge that was made by hand when the article it was made from goes", async () => {
        const { article } = await addClaim({ sentence: "Ann Lee met Bo Ray." });
        const [subject, object] = [{ id: await idOf("Ann Lee") }, { id: await idOf("Bo Ray") }];
        await judge({
          ...edge,
          subject,
          object,
          source: { article: article.id, start: 11, end: 18 },
        });

        await isTakenBack({ kind: "remove-article", article: article.id });

        assert.deepEqual(await edges(), [["OWNS", "Ann Lee", "Bo Ray", "asserted", 1, 1]]);
        assert.deepEqual(await names(), ["Ann Lee", "Bo Ray"]);
      });

      it("leave an entity that articles name by now when the edge that it was made with is undone", async () => {
        const decision = await judge(edge);
        await add({
          entities: [{ name: "Acme", type: "Organization" }],
          claims: [{ subject: "Bo Ray", object: "Acme", type: "WORKS_FOR" }],
        });
        const joined = await names();

        await undo(store, decision);

        assert.deepEqual(joined, ["Acme", "Ann Lee", "Bo Ray"]);
        assert.deepEqual(await names(), ["Acme", "Bo Ray"]);
        assert.deepEqual(
          (await edges()).map(([type]) => type),
          ["WORKS_FOR"],
        );
      });

      it("delete claims that were made by hand, and no others", async () => {
        const made = await judge(edge);
        await addClaim({});
        const [read] = (await rows("MATCH (c:Claim {origin: 'read'}) RETURN c.id")).flat();

        await isTakenBack({ kind: "delete-claim", claims: [made.makes[0] ?? ""] });

        await assert.rejects(
          judge({ kind: "delete-claim", claims: [String(read)] }),
          WrongUseError,
        );
      });
    });

    describe("in the log", () => {
      it("come newest first, a page at a time, with who, when and why", async () => {
        await addClaim({});
        const claim = await claimId();
        for (const kind of ["accept", "reject", "accept"] as const) {
          await judge({ kind, claims: [claim] });
        }

        const first = await findJudgements(store, { limit: 2 });
        const rest = await findJudgements(store, { limit: 2, before: first.next });

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

        const found = await findJudgements(store, {
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
        await undo(store, merged);

        const entity = await historyOfEntity(store, await idOf("William Barr"));
        const ofClaim = await historyOfClaim(store, claim);

        const steps = (found: typeof entity) =>
          found.history.map((step) =>
            step.what === "article" ? step.publisher : step.judgement.kind,
          );
        assert.deepEqual(steps(entity), ["The Paper", "merge", "undo"]);
        assert.deepEqual(steps(ofClaim).slice(1), ["merge", "accept", "undo"]);
      });

      it("undo an undo", async () => {
        await addClaim({});
        const rejected = await judge({ kind: "reject", claims: [await claimId()] });
        const undone = await undo(store, rejected);

        const again = await undo(store, undone);

        assert.equal(again.kind, "redo");
        assert.deepEqual(await edges(), []);
        await assert.rejects(redo(store, rejected), JudgementConflictError);
      });

      it("are refused when they are about what is not there", async () => {
        const nobody: Asked = { kind: "accept", claims: ["claim:x"] };
        await assert.rejects(judge(nobody), NotFoundError);
        await assert.rejects(judge({ kind: "undo", judgement: "judgement:x" }), NotFoundError);
        await assert.rejects(
          judge({ kind: "remove-article", article: "article:x" }),
          NotFoundError,
        );

        assert.deepEqual(await itemsOf(store), []);
      });
    });
  });
}
