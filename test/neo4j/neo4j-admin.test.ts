import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeToFolder } from "../../server/commands/write-output.ts";
import { readGraph } from "../../server/explore/export.ts";
import { writeCsv } from "../../server/present/write-graph-csv.ts";
import { writeJsonl } from "../../server/present/write-graph-jsonl.ts";
import { openStore } from "../../server/store/open-store.ts";
import { hostileGraph, jsonlOf, pagesOf } from "../hostile-graph.ts";
import { neo4jClassPath } from "./class-path.ts";
import { placeOn, skipWithoutJava } from "./describe-on-neo4j.ts";
import { startNeo4j } from "./start-neo4j.ts";

describe("A folder of CSV that was exported", function () {
  this.timeout(320_000);
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-neo4j-"));
  const home = join(folder, "home");
  before(function () {
    skipWithoutJava(this);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** neo4j-admin as its distribution has it: a script that calls the class. */
  const installAdmin = () => {
    mkdirSync(join(home, "conf"), { recursive: true });
    writeFileSync(join(home, "conf", "neo4j.conf"), "");
    mkdirSync(join(folder, "bin"));
    const opens =
      "--add-opens=java.base/java.nio=ALL-UNNAMED --add-opens=java.base/sun.nio.ch=ALL-UNNAMED";
    writeFileSync(
      join(folder, "bin", "neo4j-admin"),
      `#!/bin/sh\nexec java -Xmx512m ${opens} org.neo4j.cli.AdminTool "$@"\n`,
      { mode: 0o755 },
    );
    return {
      ...process.env,
      CLASSPATH: neo4jClassPath(process.env.NEO4J_VERSION ?? "5.26.30"),
      NEO4J_HOME: home,
      NEO4J_CONF: join(home, "conf"),
      PATH: `${join(folder, "bin")}:${process.env.PATH}`,
    };
  };

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

    const imported = spawnSync("sh", [join(csv, "import.sh")], {
      env: installAdmin(),
      encoding: "utf8",
    });
    assert.equal(imported.status, 0, imported.stdout + imported.stderr);
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
