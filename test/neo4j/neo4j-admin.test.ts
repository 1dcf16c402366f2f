import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeToFolder } from "../../server/commands/write-output.ts";
import { readGraph } from "../../server/explore/export.ts";
import { writeCsv } from "../../server/present/write-graph-csv.ts";
import { writeJsonl } from "../../server/present/write-graph-jsonl.ts";
import { openStore } from "../../server/store/open-store.ts";
import { hostileGraph, jsonlOf, pagesOf } from "../hostile-graph.ts";
import { placeOn, skipWithoutJava } from "./describe-on-neo4j.ts";
import { importByNeo4jAdmin } from "./neo4j-admin.ts";
import { startNeo4j } from "./start-neo4j.ts";

describe("A folder of CSV that was exported", function () {
  this.timeout(320_000);
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-neo4j-"));
  const home = join(folder, "home");
  before(function () {
    skipWithoutJava(this);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it("is imported by neo4j-admin, and is the same graph on Neo4j then", async () => {
    const items = hostileGraph();
    const parts = writeCsv(() => pagesOf(items));
    const csv = join(folder, "csv");
    const statements: string[] = [];
    const kept = async function* () {
      for await (const part of parts) {
        if (part.file === "after-import.cypher") statements.push(part.text);
        yield part;
      }
    };
    await writeToFolder(csv, kept());

    importByNeo4jAdmin({ csv, home, bin: join(folder, "bin") });
    const server = await startNeo4j({ home, password: "test-password" });
    const store = await openStore(placeOn(server));
    for (const statement of statements.join("").split(/;\n/)) {
      if (statement.trim() !== "") await store.define(statement);
    }

    const text: string[] = [];
    for await (const part of writeJsonl(() => readGraph(store))) text.push(part);
    assert.equal(text.join(""), jsonlOf(items));
    await store.close();
    await server.stop();
  });
});
