import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import grafeo, { type GrafeoDB } from "@grafeo-db/js";
import type { Plan } from "neo4j-driver";
import { ENTITY_TYPES, RELATION_TYPE_NAMES } from "../../model/index.ts";
import { statement, statementNames } from "../../server/statements.ts";
import { addExtraction } from "../../server/store/add-extraction.ts";
import type { GraphStore, Row } from "../../server/store/graph-store.ts";
import { openStore } from "../../server/store/open-store.ts";
import { anExtraction } from "../builders.ts";
import { describeOnNeo4j } from "../neo4j/describe-on-neo4j.ts";

const savedFolder = fileURLToPath(new URL("../../cypher/saved", import.meta.url));

/** What stands in the places that a statement leaves open. */
const WORDS = { TYPE: "Person", LABEL: "Entity", START: "Claim", FINISH: "Passage" };
const WORDS_OF: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "put-edges": { TYPE: "MET_WITH" },
  "rivals-at-either-end": { TYPE: "MET_WITH" },
  "rivals-at-source": { TYPE: "MET_WITH" },
  "rivals-at-target": { TYPE: "MET_WITH" },
  "delete-edges": { TYPE: "MET_WITH" },
  "import-edges": { TYPE: "MET_WITH", START: "Entity", FINISH: "Entity", KEY: "id" },
  "import-links": { ...WORDS, TYPE: "STATED_IN" },
};

/** Something that each parameter may be, by its name; then what it is in one statement. */
const PARAMETERS: Row = {
  id: "x",
  ids: ["x", "y"],
  after: "",
  active: false,
  among: { x: true, y: true },
  at: "2020-01-02",
  article: "x",
  articles: ["x"],
  attributions: [{ claim: "x", speaker: "y" }],
  claim: "x",
  before: null,
  claims: [{ id: "n", subject: "x", object: "y", passage: "z", properties: { confidence: 1 } }],
  digest: "d",
  done: 5,
  edges: ["x"],
  entities: [{ id: "n", properties: { name: "N" } }],
  file: "desk/x.txt",
  fingerprint: "f",
  judgements: [{ id: "n", seq: 1 }],
  keys: ["band:0:x"],
  kinds: ["merge"],
  hits: [{ id: "n", properties: { alert: "x", isRead: false } }],
  jobs: [{ id: "n", properties: { state: "waiting" } }],
  limit: 5,
  links: [{ start: "x", end: "y", id: "n", properties: { id: "n" } }],
  pairs: [{ id: "n", properties: { record: "x", other: "y", outcome: "unsure" } }],
  mentions: [
    { id: "n", passage: "x", start: 1, end: 2, surface: "s", form: "name", records: ["x"] },
  ],
  name: "bo ray",
  names: ["bo ray"],
  namings: [{ record: "x", properties: { name: "N" } }],
  nodes: [{ id: "n", name: "N" }],
  now: "2020-01-02",
  passages: [{ id: "n", start: 1, end: 2, text: "t" }],
  properties: { confidence: 1 },
  publisher: null,
  reading: { id: "n", seq: 1 },
  records: [{ id: "n", entity: "n", properties: { name: "N", searchNames: ["n"] } }],
  references: [{ mention: "x", entity: "y" }],
  report: null,
  review: "rejected",
  seq: 1,
  since: null,
  source: "x",
  targets: ["x"],
  text: "t",
  states: ["done"],
  type: null,
  types: ["ARRESTED"],
  url: "https://example.org/x",
};
const PARAMETERS_OF: Readonly<Record<string, Row>> = {
  "alerts-removed": { before: "2020-01-02" },
  "delete-jobs": { before: "2020-01-02" },
  "create-article": { article: { id: "n", title: "T" } },
  "articles-of-claims": { claims: ["x"] },
  "claims-by-ids": { claims: ["x"] },
  "delete-claims": { claims: ["x"] },
  "ends-of-claims": { claims: ["x"] },
  "entities-of-claims": { claims: ["x"] },
  "passages-of-claims": { claims: ["x"] },
  "release-claims": { claims: ["x"] },
  "release-mentions": { mentions: ["x"] },
  "edges-by-ids": { edges: [{ id: "x", source: "y" }] },
  "edges-from": { edges: [{ id: "x", source: "y" }] },
  "log-after": { after: 0 },
  "articles-to-remove": { article: "x" },
  "place-versions": {
    articles: [{ id: "x", supersedes: null, supersededBy: "y", correctedBy: null }],
  },
  "put-keys": { keys: [{ text: "band:0:x", of: "x" }] },
  "create-reading": { reading: { id: "n", seq: 1 } },
  "state-claims": { claims: [{ id: "n", passage: "p", start: 1, end: 2, text: "t" }] },
  "update-mentions": { mentions: [{ id: "x", records: ["y"] }] },
  "delete-edges": { edges: [{ id: "x", source: "x" }] },
  "update-claims": { claims: [{ id: "x", properties: { review: "rejected" } }] },
  "put-edges": { edges: [{ id: "n", source: "x", target: "y", properties: { id: "n" } }] },
};

/** The engine answers OPTIONAL MATCH by a look at all that has the label: when entities are merged, and when all are looked at. */
const JOINS: ReadonlySet<string> = new Set(["delete-entities", "articles-since"]);

const extraction = anExtraction({
  claims: [{ subject: "Ann Lee", object: "Bo Ray", speaker: "Cy Fox" }],
});

function describeStatements(engine: "embedded" | "neo4j", open: () => Promise<GraphStore>): void {
  let store: GraphStore;
  before(async () => {
    store = await open();
    await addExtraction(store, extraction);
  });
  after(() => store.close());

  for (const name of statementNames(engine)) {
    it(`${name} says what it does, and runs`, async () => {
      const rolledBack = new Error("rolled back");

      const running = store.write(async (run) => {
        await run(name, parametersOf(name, engine), wordsOf(name));
        throw rolledBack;
      });

      await running.catch((error: unknown) => {
        if (error !== rolledBack) throw error;
      });
      assert.match(statement(name, engine, wordsOf(name)), /^\/\/ [A-Z]/);
    });

    it(`${name} says what its parameters are`, () => {
      const text = statement(name, engine, wordsOf(name));
      const header = text
        .split("\n")
        .filter((line) => line.startsWith("//"))
        .join("\n");

      const undescribed = parameterNames(text).filter((one) => !header.includes(`$${one}:`));

      assert.deepEqual(undescribed, []);
    });
  }
}

describe("Each statement, on the embedded store,", () => {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
  describeStatements("embedded", () => openStore({ engine: "embedded", folder }));
  after(() => rmSync(folder, { recursive: true, force: true }));
});

describe("What each statement looks at, on the embedded engine,", () => {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
  let database: GrafeoDB;
  let indexed: ReadonlySet<string>;
  before(async () => {
    // Migrated, so that it has its indexes.
    await (await openStore({ engine: "embedded", folder })).close();
    database = grafeo.GrafeoDB.open(join(folder, "graph.grafeo"));
    const rows = (await database.executeCypher("SHOW INDEXES")).rows();
    indexed = new Set(rows.map(([, , label, property]) => `${label}.${property}`));
  });
  after(() => {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const planOf = async (name: string) => {
    const text = statement(name, "embedded", wordsOf(name)).replace(/^\/\/.*$/gm, "");
    const plan = await database.executeCypher(`EXPLAIN ${text}`, parametersOf(name, "embedded"));
    return plan.rows().join("\n");
  };

  for (const name of statementNames("embedded").filter((one) => !JOINS.has(one))) {
    it(`${name} joins no whole label to what it found`, async () => {
      assert.doesNotMatch(await planOf(name), /LeftJoin/);
    });
  }

  for (const name of statementNames("embedded")) {
    it(`${name} finds by an index what has one`, async () => {
      assert.deepEqual(unindexedIn(await planOf(name), indexed), []);
    });
  }
});

describeOnNeo4j("Each statement, on Neo4j,", (server) => {
  describeStatements("neo4j", server.openEmpty);

  const wastefulIn = async (text: string, parameters: Row) => {
    const { summary } = await server.driver().executeQuery(`EXPLAIN ${text}`, parameters);
    return operatorsOf(summary.plan).filter((operator) =>
      /^(?:AllNodesScan|CartesianProduct|\w*AllRelationshipsScan)/.test(operator),
    );
  };

  for (const name of statementNames("neo4j")) {
    it(`${name} looks at no more nodes than it needs`, async () => {
      const text = statement(name, "neo4j", wordsOf(name));

      assert.deepEqual(await wastefulIn(text, parametersOf(name, "neo4j")), []);
    });
  }

  for (const file of readdirSync(savedFolder)) {
    it(`${file} looks at no more nodes than it needs`, async () => {
      assert.deepEqual(await wastefulIn(readFileSync(join(savedFolder, file), "utf8"), {}), []);
    });
  }
});

describe("The counts that Neo4j keeps", () => {
  it("are asked for every label and type that a graph may have", () => {
    const labels = statement("schema-labels", "neo4j");
    const types = statement("schema-relationships", "neo4j");

    const unasked = [
      ...["Article", "Passage", "Mention", "Claim", "Entity", ...ENTITY_TYPES].filter(
        (label) => !labels.includes(`(node:${label})`),
      ),
      ...RELATION_TYPE_NAMES.filter((type) => !types.includes(`[link:\`${type}\`]`)),
    ];

    assert.deepEqual(unasked, []);
  });
});

function wordsOf(name: string) {
  return WORDS_OF[name] ?? WORDS;
}

function parametersOf(name: string, engine: string): Row {
  const known: Row = { ...PARAMETERS, ...PARAMETERS_OF[name] };
  const names = parameterNames(statement(name, engine, wordsOf(name)));
  const missing = names.filter((one) => known[one] === undefined);
  assert.deepEqual(missing, [], "PARAMETERS in this test must say what these may be");
  return Object.fromEntries(names.map((one) => [one, known[one]]));
}

function parameterNames(text: string): string[] {
  const code = text.replace(/^\/\/.*$/gm, "");
  return [...new Set([...code.matchAll(/\$(\w+)/g)].map(([, name = ""]) => name))];
}

/** Scans of a plan that look for a value of an indexed property, but not by the index: the filters above them, and the scan. */
function unindexedIn(plan: string, indexed: ReadonlySet<string>): readonly string[] {
  const scans = plan.matchAll(
    /(?<filters>(?:^ *Filter .*\n)+) *NodeScan \((?<name>\w+):(?<label>\w+)\)/gm,
  );
  return [...scans].flatMap(({ 0: scan, groups = {} }) => {
    const { filters = "", name, label } = groups;
    const sought = [...filters.matchAll(/(\w+)\.(\w+) (?:Eq|In) /g)];
    const isIndexed = sought.some(
      ([, one, property]) => one === name && indexed.has(`${label}.${property}`),
    );
    return isIndexed && !/\[(?:index|label-first)/.test(filters) ? [scan] : [];
  });
}

function operatorsOf(plan: Plan | false): readonly string[] {
  return plan ? [plan.operatorType, ...plan.children.flatMap(operatorsOf)] : [];
}
