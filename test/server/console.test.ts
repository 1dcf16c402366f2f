import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Express } from "express";
import { pino } from "pino";
import supertest from "supertest";
import { findUnknownNames } from "../../model/index.ts";
import { createApp } from "../../server/app.ts";
import { articleAdder } from "../../server/revise/add-articles.ts";
import { QueriesAnswer, SavedQuery } from "../../server/routes/queries.schema.ts";
import { SchemaAnswer } from "../../server/routes/schema.schema.ts";
import { Problem } from "../../server/routes/status.schema.ts";
import { SavedQueries } from "../../server/saved-queries/saved-queries.ts";
import { addExtraction } from "../../server/store/add-extraction.ts";
import type { GraphStore } from "../../server/store/graph-store.ts";
import { openStore } from "../../server/store/open-store.ts";
import { anExtraction } from "../builders.ts";
import { describeOnNeo4j } from "../neo4j/describe-on-neo4j.ts";

/** Two outlets: one tells that Ann paid Bo, as a described source says; in the other Bo denies it. */
const articles = [
  anExtraction({
    publisher: "The Paper",
    publishedAt: "2020-11-10",
    entities: [{ name: "a senior official", isNamed: false }],
    claims: [
      {
        subject: "Ann Lee",
        object: "Bo Ray",
        type: "PAID",
        status: "alleged",
        speaker: "a senior official",
        event: { from: "2012-01-01", to: "2012-12-31", text: "in 2012" },
      },
      { subject: "Cy Fox", object: "Bo Ray", type: "SPOKESPERSON_FOR" },
      { subject: "Ann Lee", object: "Di Orr", type: "RELATED_TO", predicate: "thank" },
    ],
  }),
  anExtraction({
    publisher: "The Post",
    publishedAt: "2020-11-20",
    claims: [
      { subject: "Ann Lee", object: "Bo Ray", type: "PAID", status: "denied", speaker: "Bo Ray" },
      { subject: "Bo Ray", object: "Di Orr", type: "ARRESTED", status: "planned" },
    ],
  }),
];

/** Labels of nodes that stores keep for themselves: they are none of the graph's. */
const KEPT_BY_STORES: ReadonlySet<string> = new Set([
  "GraphState",
  "Migration",
  "Arrival",
  "EntityName",
  "RecordName",
  "LookupKey",
  "TestDatabase",
]);

const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));

describe("What the Cypher console asks of the embedded store", () => {
  describeConsole("embedded", () =>
    openStore({ engine: "embedded", folder: join(folder, "data") }),
  );
  after(() => rmSync(folder, { recursive: true, force: true }));
});
describeOnNeo4j("What the Cypher console asks of Neo4j", ({ openEmpty }) =>
  describeConsole("neo4j", openEmpty),
);

function describeConsole(engine: string, open: () => Promise<GraphStore>): void {
  const queries = new SavedQueries(join(folder, engine, "queries"));
  let store: GraphStore;
  let app: Express;
  before(async () => {
    store = await open();
    for (const article of articles) await addExtraction(store, article);
    app = createApp({
      store,
      explain: async () => assert.fail("nothing is explained here"),
      addArticle: articleAdder(store, async () => assert.fail("nothing is read here")),
      queries,
      version: "1.2.3",
      logger: pino({ level: "silent" }),
      clientFolder: join(folder, "no-client"),
    });
  });
  after(() => store.close());

  const schema = async () =>
    SchemaAnswer.parse((await supertest(app).get("/api/schema").expect(200)).body);
  const ask = (statement: string, parameters = {}) =>
    store.query({ statement, parameters, limit: 1000, maxBytes: 1_000_000, timeoutMs: 10_000 });
  const run = async (id: string, given = {}) => {
    const { statement, parameters } = await queries.find(id);
    const defaults = parameters.map(({ name, default: standard }) => [name, standard]);
    const { columns, rows } = await ask(statement, { ...Object.fromEntries(defaults), ...given });
    return rows.map((row) =>
      Object.fromEntries(columns.map((column, index) => [column, row[index]])),
    );
  };
  const put = (id: string, body: object) => supertest(app).put(`/api/queries/${id}`).send(body);

  describe("the schema", () => {
    it("counts labels and types", async () => {
      const { engine: told, labels, relationships } = await schema();

      const count = (name: string) => labels.find((label) => label.name === name)?.count;
      const links = (name: string) => relationships.find(({ type }) => type === name)?.count;
      assert.equal(told, engine);
      assert.deepEqual(["Entity", "Person", "Claim", "Law"].map(count), [5, 5, 5, 0]);
      assert.deepEqual(["PAID", "SUBJECT", "KILLED"].map(links), [1, 5, 0]);
    });

    it("says how a typed relation reads, what it is about and whom it ties", async () => {
      const { relationships } = await schema();

      const paid = relationships.find(({ type }) => type === "PAID");
      assert.deepEqual([paid?.gloss, paid?.group], ["paid", "money"]);
      assert.ok(paid?.from.includes("Person"));
    });

    it("has every label, type and property that is in the graph", async () => {
      const { labels, relationships } = await schema();
      const nodes = await ask(
        "MATCH (n) UNWIND labels(n) AS l UNWIND keys(n) AS k RETURN DISTINCT l, k",
      );
      const links = await ask("MATCH ()-[r]->() UNWIND keys(r) AS k RETURN DISTINCT type(r), k");
      const types = await ask("MATCH ()-[r]->() RETURN DISTINCT type(r)");

      const known = (properties: readonly { name: string }[] | undefined, key: unknown) =>
        properties?.some(({ name }) => name === key);
      for (const [label, key] of nodes.rows)
        if (!KEPT_BY_STORES.has(String(label)))
          assert.ok(
            known(labels.find(({ name }) => name === label)?.properties, key),
            `${label}.${key}`,
          );
      for (const [type, key] of links.rows)
        assert.ok(
          known(relationships.find((one) => one.type === type)?.properties, key),
          `${type}.${key}`,
        );
      for (const [type] of types.rows)
        assert.ok(
          relationships.some((one) => one.type === type),
          String(type),
        );
    });
  });

  describe("the saved questions", () => {
    it("all run", async () => {
      for (const { id } of await queries.list()) {
        await run(id).catch((error) => assert.fail(`${id}: ${error}`));
      }
    });

    it("name nothing that the schema lacks", async () => {
      const known = await schema();

      for (const { id, statement } of await queries.list())
        assert.deepEqual(findUnknownNames(statement, known), [], id);
    });

    it("show who denies what another affirms, with both voices", async () => {
      const rows = await run("who-denies-what-another-affirms");

      assert.deepEqual(
        rows.map(({ voice, status }) => [voice, status]),
        [
          ["a senior official", "alleged"],
          ["Bo Ray", "denied"],
        ],
      );
    });

    it("show what changed since a date", async () => {
      const rows = await run("what-changed-since", { since: "2020-11-15" });

      assert.deepEqual(
        rows.map(({ before, since, denials, status }) => [before, since, denials, status]).sort(),
        [
          [0, 1, 0, "planned"],
          [1, 1, 1, "disputed"],
        ],
      );
    });

    it("show the shortest path before longer ones", async () => {
      const rows = await run("path-by-strongest-evidence", { from: "Ann Lee", to: "Bo Ray" });

      assert.deepEqual(
        rows.map(({ names }) => names),
        [
          ["Ann Lee", "Bo Ray"],
          ["Ann Lee", "Di Orr", "Bo Ray"],
        ],
      );
    });

    for (const [id, column, found] of [
      ["who-speaks-for-whom", "said", [0]],
      ["denials-of-oneself", "relation", ["PAID"]],
      ["said-long-after-it-happened", "years", [8]],
      ["pledges-nobody-reports-kept", "voice", ["The Post"]],
      ["outlets-that-differ", "outlet", ["The Paper", "The Post"]],
      ["voices", "claims", [1, 1]],
    ] as const) {
      it(`answer "${id}"`, async () => {
        const rows = await run(id);

        assert.deepEqual(
          rows.map((row) => row[column]),
          found,
        );
      });
    }
  });

  describe("queries of one's own", () => {
    it("are saved, listed and deleted", async () => {
      const body = {
        title: "Mine",
        statement: "RETURN $n",
        parameters: [{ name: "n", type: "number", default: 3 }],
      };

      const saved = SavedQuery.parse((await put("mine", body).expect(200)).body);
      const [first] = QueriesAnswer.parse((await supertest(app).get("/api/queries")).body).queries;
      const gone = await supertest(app).delete("/api/queries/mine").expect(200);

      assert.deepEqual(first, saved);
      assert.deepEqual(gone.body, { deleted: saved });
    });

    for (const [id, body, status, code] of [
      ["..%2Fgraph", { title: "A", statement: "RETURN 1" }, 400, "INVALID_REQUEST"],
      ["A B", { title: "A", statement: "RETURN 1" }, 400, "INVALID_REQUEST"],
      ["a".repeat(81), { title: "A", statement: "RETURN 1" }, 400, "INVALID_REQUEST"],
      ["mine", { title: "A", statement: " " }, 400, "INVALID_REQUEST"],
      ["mine", { title: "A\nB", statement: "RETURN 1" }, 400, "INVALID_REQUEST"],
      ["mine", { title: "A", statement: "x".repeat(100_001) }, 400, "INVALID_REQUEST"],
      ["voices", { title: "A", statement: "RETURN 1" }, 403, "QUERY_IS_SHIPPED"],
    ] as const) {
      it(`are refused as ${code} under "${id.slice(0, 12)}" with ${JSON.stringify(body).slice(0, 40)}`, async () => {
        const { body: problem } = await put(id, body).expect(status);

        assert.equal(Problem.parse(problem).code, code);
      });
    }

    it("that are not there cannot be deleted", async () => {
      const { body } = await supertest(app).delete("/api/queries/nothing").expect(404);

      assert.equal(Problem.parse(body).code, "QUERY_NOT_FOUND");
    });
  });
}
