import assert from "node:assert/strict";
import type { Extraction } from "../model/index.ts";
import {
  GraphTooNewError,
  ImportUnfinishedError,
  QueryCancelledError,
  QueryTimeoutError,
  ReadOnlyError,
  StatementError,
  StoreUnavailableError,
} from "../server/errors.ts";
import { addExtraction } from "../server/store/add-extraction.ts";
import type { GraphStore, Question, Table } from "../server/store/graph-store.ts";
import { migrate, migrationStates } from "../server/store/migrate.ts";
import { anExtraction, type ClaimParts, type ExtractionParts } from "./builders.ts";
import { removeArticle } from "./judge-by.ts";

interface Contract {
  readonly engine: string;
  /** Opens an empty graph, which is gone after `close`. */
  readonly open: () => Promise<GraphStore>;
  /** A statement that would run for hours, in this engine's dialect. */
  readonly runaway: string;
}

/** What an engine must do. This is the definition of GraphStore: each engine runs it. */
export function describeGraphStore({ engine, open, runaway }: Contract): void {
  describe(`A graph on the ${engine} store`, () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const ask = (statement: string, question: Partial<Question> = {}): Promise<Table> =>
      store.query({
        statement,
        parameters: {},
        limit: 100,
        maxBytes: 1_000_000,
        timeoutMs: 10_000,
        ...question,
      });
    const rows = async (statement: string, parameters = {}) =>
      (await ask(statement, { parameters })).rows;
    const add = (parts: ExtractionParts | Extraction) =>
      addExtraction(store, "article" in parts ? parts : anExtraction(parts));
    const addClaim = (claim: Partial<ClaimParts>, publisher = "The Paper") =>
      add({ publisher, claims: [{ subject: "Ann Lee", object: "Bo Ray", ...claim }] });
    const counts = async () =>
      (await rows("MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n), count(r)"))[0];
    const edges = () =>
      rows(
        "MATCH (a:Entity)-[r]->(b:Entity) RETURN type(r), a.name, b.name, r.status ORDER BY type(r), r.predicate",
      );

    describe("takes articles", () => {
      it("keeps an article, its passages and mentions, entities, claims, and the edges they come to", async () => {
        await add({
          claims: [
            {
              subject: "Ann Lee",
              object: "Bo Ray",
              speaker: "Cy Fox",
              type: "ACCUSED",
              status: "alleged",
            },
          ],
        });

        const found = await rows(
          "MATCH (c:Claim)-[:SUBJECT]->(s:Person) MATCH (c)-[:OBJECT]->(o:Person) MATCH (c)-[:SAID_BY]->(w:Person) " +
            "MATCH (c)-[:STATED_IN]->(p:Passage)-[:`IN`]->(a:Article) RETURN s.name, o.name, w.name, c.status, p.text, a.title",
        );
        assert.deepEqual(found, [
          [
            "Ann Lee",
            "Bo Ray",
            "Cy Fox",
            "alleged",
            "Ann Lee ACCUSED Bo Ray, Cy Fox alleged.",
            "An article",
          ],
        ]);
        const mentions = await rows(
          "MATCH (m:Mention)-[:REFERS_TO]->(e:Entity) RETURN m.surface, e.name ORDER BY m.surface",
        );
        assert.deepEqual(mentions, [
          ["Ann Lee", "Ann Lee"],
          ["Bo Ray", "Bo Ray"],
          ["Cy Fox", "Cy Fox"],
        ]);
        assert.deepEqual(await edges(), [["ACCUSED", "Ann Lee", "Bo Ray", "alleged"]]);
      });

      it("changes nothing when an article is added again", async () => {
        const extraction = anExtraction({ claims: [{ subject: "Ann Lee", object: "Bo Ray" }] });
        const first = await add(extraction);
        const before = await counts();

        const second = await add(extraction);

        assert.deepEqual([first, second], ["added", "unchanged"]);
        assert.deepEqual(await counts(), before);
      });

      it("changes nothing when an article is added twice at one time", async () => {
        const extraction = anExtraction({ claims: [{ subject: "Ann Lee", object: "Bo Ray" }] });

        const outcomes = await Promise.all([add(extraction), add(extraction)]);

        assert.deepEqual(outcomes, ["added", "unchanged"]);
        assert.deepEqual(await rows("MATCH (a:Article) RETURN count(a)"), [[1]]);
      });

      it("adds all of an article or, when a part of it cannot be added, nothing", async () => {
        await addClaim({});
        const before = await counts();
        const { claims, ...broken } = anExtraction({
          claims: [{ subject: "Di Orr", object: "Ed Poe" }],
        });

        const adding = add({ ...broken, claims: [...claims, ...claims] });

        await assert.rejects(adding);
        assert.deepEqual(await counts(), before);
      });

      it("makes equal names of two articles one entity, and keeps the id of the first", async () => {
        const first = anExtraction({ claims: [{ subject: "Andrés López", object: "Bo Ray" }] });
        await add(first);

        await add({
          publisher: "The Post",
          claims: [{ subject: "Andres Lopez", object: "Cy Fox" }],
        });

        const found = await rows(
          "MATCH (e:Entity) WHERE e.name CONTAINS 'pez' RETURN e.id, e.aliases",
        );
        assert.deepEqual(found, [[first.entities[0]?.id, ["Andres Lopez"]]]);
      });

      it("finds the entities of one type by the acronym of a name in full", async () => {
        const agency = {
          name: "Drug Enforcement Administration",
          type: "Organization",
          aliases: ["DEA"],
        } as const;
        await add({ entities: [agency], claims: [{ subject: agency.name, object: "Bo Ray" }] });

        await add({
          publisher: "The Post",
          entities: [{ name: "DEA", type: "Organization" }],
          claims: [{ subject: "DEA", object: "Bo Ray" }],
        });

        assert.deepEqual(await rows("MATCH (e:Organization) RETURN e.name"), [[agency.name]]);
      });

      for (const name of [
        'D\'Arcy "El Güero" O’Neill',
        "`$name` {x: 1} //",
        "李明 🕵️",
        "a\\b\n\tc",
      ]) {
        it(`keeps the name ${JSON.stringify(name)} as it is`, async () => {
          await addClaim({ subject: name });

          assert.deepEqual(await rows("MATCH (e:Entity {name: $name}) RETURN e.name", { name }), [
            [name],
          ]);
        });
      }
    });

    describe("makes edges of claims", () => {
      const summary = () =>
        rows(
          "MATCH (:Entity)-[r]->(:Entity) RETURN r.status, r.claims, r.sources, r.affirmed, r.denied, r.alleged, r.planned",
        );

      it("shows an edge that one claim affirms and one denies as disputed", async () => {
        await addClaim({ type: "PAID", status: "alleged" });
        await addClaim({ type: "PAID", status: "denied" }, "The Post");

        assert.deepEqual(await summary(), [["disputed", 2, 2, 1, 1, 1, 0]]);
      });

      it("shows an edge that is only denied as denied", async () => {
        await addClaim({ type: "PAID", status: "denied" });

        assert.deepEqual(await summary(), [["denied", 1, 1, 0, 1, 0, 0]]);
      });

      it("shows an edge that is only planned as planned", async () => {
        await addClaim({ type: "ARRESTED", status: "planned" });

        assert.deepEqual(await summary(), [["planned", 1, 1, 1, 0, 0, 1]]);
      });

      it("has one edge for both directions of a symmetric type", async () => {
        await addClaim({ type: "NEGOTIATED_WITH" });
        await addClaim(
          { type: "NEGOTIATED_WITH", subject: "Bo Ray", object: "Ann Lee" },
          "The Post",
        );

        assert.deepEqual(await summary(), [["asserted", 2, 2, 2, 0, 0, 0]]);
        const pairs = await rows("MATCH (:Person)-[r:NEGOTIATED_WITH]->(:Person) RETURN count(r)");
        assert.deepEqual(pairs, [[1]]);
      });

      it("has an edge for each direction of a type that is not symmetric", async () => {
        await addClaim({ type: "PAID" });
        await addClaim({ type: "PAID", subject: "Bo Ray", object: "Ann Lee" });

        assert.equal((await edges()).length, 2);
      });

      it("has an edge for each predicate of claims without a type", async () => {
        await add({
          claims: [
            { subject: "Ann Lee", object: "Bo Ray", type: "RELATED_TO", predicate: "hug" },
            { subject: "Ann Lee", object: "Bo Ray", type: "RELATED_TO", predicate: "kiss" },
          ],
        });

        assert.deepEqual(
          await rows(
            "MATCH ()-[r:RELATED_TO]->() RETURN r.predicate, r.claims ORDER BY r.predicate",
          ),
          [
            ["hug", 1],
            ["kiss", 1],
          ],
        );
      });

      it("counts two copies of an article as one source", async () => {
        await addClaim({}, "Wire");
        await addClaim({}, "The Daily");

        assert.deepEqual(await summary(), [["asserted", 2, 1, 2, 0, 0, 0]]);
        assert.deepEqual(
          await rows("MATCH (a:Article) RETURN count(a), count(DISTINCT a.reportId)"),
          [[2, 1]],
        );
      });

      it("adds the quote of a second article to the same edge", async () => {
        await addClaim({ sentence: "Ann Lee met Bo Ray." });
        await addClaim({ sentence: "Ann Lee saw Bo Ray at noon." }, "The Post");

        const quotes = await rows(
          "MATCH ()-[r:MET_WITH]->() MATCH (c:Claim {edge: r.id})-[:STATED_IN]->(p:Passage) RETURN p.text ORDER BY p.text",
        );
        assert.deepEqual(quotes, [["Ann Lee met Bo Ray."], ["Ann Lee saw Bo Ray at noon."]]);
      });

      it("says when it was first and last said", async () => {
        await addClaim({ saidAt: "2020-11-19" });
        await addClaim({ saidAt: "2019-01-02" }, "The Post");

        assert.deepEqual(await rows("MATCH ()-[r:MET_WITH]->() RETURN r.firstSaid, r.lastSaid"), [
          ["2019-01-02", "2020-11-19"],
        ]);
      });
    });

    describe("answers questions", () => {
      it("gives nodes, relationships and paths as plain objects", async () => {
        await addClaim({});

        const { columns, rows: found } = await ask(
          "MATCH p = (a:Person)-[r:MET_WITH]->(b:Person) RETURN a, r, p",
        );

        assert.deepEqual(columns, ["a", "r", "p"]);
        assert.deepEqual(
          found[0]?.map((value) => Object(value).kind),
          ["node", "relationship", "path"],
        );
        const path = Object(found[0]?.[2]);
        assert.deepEqual([path.nodes.length, path.relationships.length], [2, 1]);
        const relationship = Object(found[0]?.[1]);
        assert.equal(relationship.type, "MET_WITH");
        assert.equal(relationship.start, path.nodes[0].elementId);
        assert.equal(relationship.properties.status, "asserted");
        assert.deepEqual(Object(found[0]?.[0]).labels, ["Entity", "Person"]);
      });

      it("keeps whole numbers past 2^53 exact", async () => {
        assert.deepEqual(await rows("RETURN 9007199254740993 AS big, 7 AS small"), [
          [9007199254740993n, 7],
        ]);
      });

      it("says when the row limit cut the answer", async () => {
        const cut = await ask("UNWIND range(1, 5) AS n RETURN n", { limit: 3 });
        const whole = await ask("UNWIND range(1, 5) AS n RETURN n", { limit: 5 });

        assert.deepEqual([cut.rows.length, cut.truncatedBy], [3, "rows"]);
        assert.deepEqual([whole.rows.length, whole.truncatedBy], [5, undefined]);
      });

      it("says when the byte limit cut the answer", async () => {
        const cut = await ask("UNWIND range(1, 5) AS n RETURN 'häh', n", { maxBytes: 30 });

        assert.deepEqual([cut.rows.length, cut.truncatedBy], [3, "bytes"]);
      });

      it("finds clause words in strings, names and properties harmless", async () => {
        await addClaim({ subject: "Set Delete" });

        const found = await rows(
          "MATCH (e:Entity) WHERE e.name = 'Set Delete' /* DELETE e */ RETURN e.name AS `create (`",
        );

        assert.deepEqual(found, [["Set Delete"]]);
      });

      for (const statement of [
        "CREATE (:Person {id: 'x'})",
        "MATCH (n:Entity) SET n.name = 'x'",
        "MATCH (n:Entity) SET n:Ghost",
        "MATCH (n:Entity) REMOVE n.name",
        "MATCH (n) DETACH DELETE n",
        "MATCH (n:Nobody) DELETE n",
        "MERGE (n:Person {id: 'x'}) RETURN n",
        "/* c */ create index q for (n:Entity) on (n.z)",
        "CREATE CONSTRAINT q FOR (n:Entity) REQUIRE n.z IS UNIQUE",
        "DROP INDEX claim_edge",
        "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
        "MATCH (n) FOREACH (x IN [1] | SET n.x = x)",
        "UNWIND [1] AS x CALL { CREATE (:Person) } IN TRANSACTIONS",
        "MATCH (n) CALL { WITH n SET n.x = 1 } IN 2 CONCURRENT TRANSACTIONS OF 5 ROWS",
        "USE other MATCH (n) RETURN n",
        "// c\nUSE system SHOW USERS",
        "CALL { USE other MATCH (n) RETURN n } RETURN n",
        "EXPLAIN CREATE (:Person {id: 'x'})",
      ]) {
        it(`refuses to change anything: ${statement}`, async () => {
          await addClaim({});
          const before = await counts();

          await assert.rejects(ask(statement), ReadOnlyError);

          assert.deepEqual(await counts(), before);
        });
      }

      it("says what is wrong with a statement it cannot read", async () => {
        await assert.rejects(ask("MATCH (n)\nRETRUN n"), (error) => {
          assert.ok(error instanceof StatementError);
          assert.equal(error.position?.line, 2);
          assert.equal(error.position.column, 1);
          return true;
        });
      });

      it("stops a statement at its time limit, and goes on answering", async () => {
        await add({
          claims: Array.from({ length: 40 }, (_, n) => ({
            subject: `Ann ${n} Lee`,
            object: "Bo Ray",
          })),
        });

        const stopped = ask(runaway, { timeoutMs: 300 });

        await assert.rejects(stopped, QueryTimeoutError);
        assert.deepEqual(await rows("MATCH (e:Entity {name: 'Bo Ray'}) RETURN e.name"), [
          ["Bo Ray"],
        ]);
      });

      it("answers and writes while another's statement runs away", async () => {
        await add({
          claims: Array.from({ length: 40 }, (_, n) => ({
            subject: `Ann ${n} Lee`,
            object: "Bo Ray",
          })),
        });
        const stopped = assert.rejects(ask(runaway, { timeoutMs: 1500 }), QueryTimeoutError);

        await addClaim({ subject: "Cy Fox" });
        const answers = await Promise.all([1, 2, 3].map((n) => rows(`RETURN ${n} AS n`)));

        assert.deepEqual(answers.flat(2), [1, 2, 3]);
        await stopped;
        assert.deepEqual(await rows("MATCH (e:Entity {name: 'Cy Fox'}) RETURN e.name"), [
          ["Cy Fox"],
        ]);
      });

      it("stops a statement when nobody waits for it any more", async () => {
        await add({
          claims: Array.from({ length: 40 }, (_, n) => ({
            subject: `Ann ${n} Lee`,
            object: "Bo Ray",
          })),
        });
        const leaving = new AbortController();

        const asked = ask(runaway, { signal: leaving.signal });
        setTimeout(() => leaving.abort(), 100);

        await assert.rejects(asked, QueryCancelledError);
      });
    });

    describe("knows how far its schema is", () => {
      it("has all migrations applied when it is opened, and none of them again", async () => {
        const before = await migrationStates(store);

        const again = await migrate(store);

        assert.ok(before.length > 1 && before.every(({ at }) => at));
        assert.deepEqual(again, []);
        assert.deepEqual(await migrationStates(store), before);
      });

      it("is not opened when a newer newsgraph made it", async () => {
        const migration = { id: "9999-from-the-future", at: "2030-01-01T00:00:00.000Z" };
        await store.write((run) => run("record-migration", migration));

        await assert.rejects(migrate(store), GraphTooNewError);
      });

      it("counts its changes", async () => {
        const revision = async () =>
          (await store.read((run) => run("graph-revision")))[0]?.revision;
        const before = await revision();

        await addClaim({});

        assert.equal(Number(await revision()) - Number(before), 1);
      });
    });

    describe("during an import", () => {
      it("takes no article, and gives none up, until the import has ended", async () => {
        const there = anExtraction({ claims: [{ subject: "Ann Lee", object: "Bo Ray" }] });
        await add(there);
        await store.write((run) => run("import-begin", { digest: "d" }));

        await assert.rejects(addClaim({}, "The Post"), ImportUnfinishedError);
        await assert.rejects(removeArticle(store, there.article.id), ImportUnfinishedError);
        await store.write((run) => run("import-end"));

        assert.equal(await addClaim({}, "The Post"), "added");
      });
    });

    describe("keeps its transactions", () => {
      it("shows nothing of a write that fails", async () => {
        const failing = store.write(async (run) => {
          await run("create-article", { article: { id: "article:x" } });
          throw new Error("no");
        });

        await assert.rejects(failing, /^Error: no$/);
        assert.deepEqual(await rows("MATCH (a:Article) RETURN count(a)"), [[0]]);
      });

      it("refuses a second article of one id", async () => {
        await store.write((run) => run("create-article", { article: { id: "article:x" } }));

        await assert.rejects(
          store.write((run) => run("create-article", { article: { id: "article:x" } })),
        );
        assert.deepEqual(await rows("MATCH (a:Article) RETURN count(a)"), [[1]]);
      });

      it("refuses work once it is closed", async () => {
        const closed = await open();
        await closed.close();

        await assert.rejects(
          closed.read((run) => run("count-claims")),
          StoreUnavailableError,
        );
      });
    });
  });
}
