import assert from "node:assert/strict";
import type { GraphItem, ReadGraph } from "../../../server/explore/export-item.ts";
import { GRAPH_TEXTS, type GraphText } from "../../../server/present/write-graph.ts";
import { writeCsv } from "../../../server/present/write-graph-csv.ts";
import { HOSTILE_TEXTS, hostileGraph, jsonlOf, pagesOf } from "../../hostile-graph.ts";
import { describeOnNeo4j } from "../../neo4j/describe-on-neo4j.ts";
import { readCsv } from "../../read-csv.ts";
import { readXml } from "../../read-xml.ts";

const items = hostileGraph();
const entities = items.filter(
  (item) => item.kind === "relationship" || item.labels[0] === "Entity",
);
const reader =
  (all: readonly GraphItem[]): ReadGraph =>
  (labels) =>
    pagesOf(
      labels
        ? all.filter((item) => item.kind === "relationship" || item.labels[0] === "Entity")
        : all,
    );
/** XML cannot hold every character, so these leave it. */
const inXml = (text: string) =>
  text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "");

async function write(format: GraphText, all: readonly GraphItem[] = items): Promise<string> {
  const parts: string[] = [];
  for await (const part of GRAPH_TEXTS[format].write(reader(all))) parts.push(part);
  return parts.join("");
}

async function writeFiles(all: readonly GraphItem[]): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for await (const { file, text } of writeCsv(reader(all)))
    files.set(file, `${files.get(file) ?? ""}${text}`);
  return files;
}

describe("An exported graph", () => {
  it("is JSON Lines with a header and an end", async () => {
    assert.equal(await write("jsonl"), jsonlOf(items));
  });

  for (const [size, all] of [
    ["full", items],
    ["without relationships", items.slice(0, 3)],
    ["empty", []],
  ] as const) {
    it(`is one JSON object: ${size}`, async () => {
      const { nodes, relationships } = JSON.parse(await write("json", all));

      assert.deepEqual(
        [...nodes, ...relationships],
        all.map(({ kind: _, ...item }) => item),
      );
    });

    it(`is well-formed GraphML and GEXF: ${size}`, async () => {
      assert.ok(readXml(await write("graphml", all)).length >= 2);
      assert.ok(readXml(await write("gexf", all)).length >= 5);
    });
  }

  it("is GraphML whose keys are declared and whose names are those of the graph", async () => {
    const elements = readXml(await write("graphml"));

    const of = (name: string) => elements.filter((element) => element.name === name);
    const keys = of("key").map(({ attributes }) => attributes.id);
    assert.ok(of("data").every(({ attributes }) => keys.includes(attributes.key)));
    assert.deepEqual(
      of("data")
        .filter(({ attributes }) => attributes.key === "node-name")
        .map(({ text }) => text),
      HOSTILE_TEXTS.map(inXml),
    );
    assert.equal(of("node").length + of("edge").length, entities.length);
  });

  it("is GEXF whose edges have a kind and the days on which they were first and last said", async () => {
    const elements = readXml(await write("gexf"));

    const of = (name: string) => elements.filter((element) => element.name === name);
    const ids = of("attribute").map(({ attributes }) => attributes.id);
    assert.ok(of("attvalue").every(({ attributes }) => ids.includes(attributes.for)));
    assert.deepEqual(
      of("node").map(({ attributes }) => attributes.label),
      HOSTILE_TEXTS.map(inXml),
    );
    const { kind, start, end } = of("edge")[1]?.attributes ?? {};
    assert.deepEqual([kind, start, end], ["RELATED_TO", "2020-01-02", "2020-01-03"]);
  });

  it("is CSV whose fields have types and whose texts are those of the graph", async () => {
    const files = await writeFiles(items);

    const [header = [], ...rows] = readCsv(files.get("nodes-Entity-Work.csv") ?? "");
    assert.equal(
      header.join(" "),
      "id:ID(Entity) aliases:string[] description:string isNamed:boolean name:string searchNames:string[] :LABEL",
    );
    const names = HOSTILE_TEXTS.filter((_, index) => index % 2 === 0);
    assert.deepEqual(
      rows.map((row) => row[header.indexOf("name:string")]),
      names,
    );
    const edges = readCsv(files.get("relationships-Entity-RELATED_TO-Entity.csv") ?? "");
    const [first, last] = [edges[0]?.[0], edges[0]?.at(-1)];
    assert.deepEqual([first, last], [":START_ID(Entity)", ":TYPE"]);
    assert.ok(edges[0]?.includes("confidence:double") && edges[0].includes("claims:long"));
  });

  it("has its empty lists set after neo4j-admin, of nodes and of relationships", async () => {
    const link: GraphItem = {
      kind: "relationship",
      type: "NAMES",
      start: { label: "Article", id: "article:1" },
      end: { label: "Record", id: "person:a" },
      properties: { aliases: ["A"] },
    };

    const files = await writeFiles([...items, link]);

    const after = files.get("after-import.cypher") ?? "";
    assert.match(
      after,
      /MATCH \(item:Entity\) WHERE item\.aliases IS NULL SET item\.aliases = \[\];/,
    );
    assert.match(
      after,
      /MATCH \(:Article\)-\[item:NAMES\]->\(\) WHERE item\.aliases IS NULL SET item\.aliases = \[\];/,
    );
  });

  it("is CSV whose lists are divided by a character that no value has", async () => {
    const script = (await writeFiles(items)).get("import.sh") ?? "";
    const plain = (await writeFiles(hostileGraph(["Ann", "Bo"]))).get("import.sh") ?? "";

    assert.match(plain, /--array-delimiter=U\+003B /);
    const [, code = ""] = /--array-delimiter=U\+(\w+) /.exec(script) ?? [];
    const delimiter = String.fromCodePoint(Number.parseInt(code, 16));
    assert.ok(HOSTILE_TEXTS.every((text) => !text.includes(delimiter)));
  });

  it("is a Cypher script with one statement on each line but for rows, whatever the texts are", async () => {
    const script = await write("cypher");

    for (const line of script.split("\n").filter((one) => /^[^A-Z/{\]O]/.test(one)))
      assert.fail(`cypher-shell would take it for a command: ${line}`);
    assert.doesNotMatch(script.replaceAll("\n", ""), /[\p{Cc}\u2028\u2029]/u);
  });
});

describeOnNeo4j("An exported Cypher script, on Neo4j,", (server) => {
  it("makes the graph, and changes nothing when it runs again", async () => {
    const store = await server.openEmpty();
    await store.close();
    const script = (await write("cypher")).replace(/^\/\/.*$/gm, "");
    const statements = script.split(/;\n/).filter((one) => one.trim() !== "");

    for (const statement of [...statements, ...statements])
      await server.driver().executeQuery(statement);

    const { records } = await server
      .driver()
      .executeQuery("MATCH (e:Entity) RETURN e.name AS name, e.aliases AS aliases ORDER BY e.id");
    assert.deepEqual(
      records.map((record) => [record.get("name"), record.get("aliases")]),
      HOSTILE_TEXTS.map((name, at) => [name, at === 3 ? [] : HOSTILE_TEXTS.slice(at, at + 2)]),
    );
    const edges = await server
      .driver()
      .executeQuery("MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS edges");
    assert.equal(edges.records[0]?.get("edges"), BigInt(HOSTILE_TEXTS.length));
  });
});
