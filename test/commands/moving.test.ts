import assert from "node:assert/strict";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { hostileGraph, jsonlOf } from "../hostile-graph.ts";
import { runNewsgraph, startNewsgraph } from "./newsgraph-command.ts";

const small = jsonlOf(hostileGraph());
const large = jsonlOf(hostileGraph(Array.from({ length: 8_000 }, (_, n) => `Name ${n}`)));

describe("Moving a graph with the newsgraph command", function () {
  this.timeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
  before(() => {
    writeFileSync(join(folder, "small.jsonl"), small);
    writeFileSync(join(folder, "large.jsonl"), large);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const start = (words: readonly string[]) => startNewsgraph(folder, words);
  const newsgraph = (...words: readonly string[]) => runNewsgraph(folder, words);
  /** Begins, and is killed as soon as something is written. */
  const killed = async (...words: readonly string[]) => {
    const child = start(words);
    child.stderr.setEncoding("utf8");
    for await (const chunk of child.stderr) if (/written: /.test(String(chunk))) break;
    child.kill("SIGKILL");
    await once(child, "close");
  };
  /** Until the engine of the killed process has let go of the folder. */
  const untilFree = async (...words: readonly string[]) => {
    for (;;) {
      const ended = await newsgraph(...words);
      if (!/Another newsgraph process/.test(ended.err)) return ended;
    }
  };

  it("imports a file, and exports it again byte for byte", async () => {
    const imported = await newsgraph("import", "small.jsonl", "--data", "a");
    const exported = await newsgraph("export", "--data", "a", "-o", "a.jsonl");

    assert.match(imported.out, /^imported {2}23 nodes, 22 relationships .* sha256 [0-9a-f]{64}\n$/);
    assert.deepEqual([imported.code, exported.code, exported.err], [0, 0, ""]);
    assert.equal(readFileSync(join(folder, "a.jsonl"), "utf8"), small);
  });

  it("goes on with an import that was killed", async () => {
    await killed("import", "large.jsonl", "--data", "b");

    const again = await untilFree("import", "large.jsonl", "--data", "b");
    const exported = await newsgraph("export", "--data", "b");

    assert.deepEqual([again.code, exported.code], [0, 0]);
    const [, first = ""] = /written: (\d+)/.exec(again.err) ?? [];
    assert.ok(Number(first) > 1000, again.err);
    assert.equal(exported.out, large);
  });

  it("copies a folder into another, and goes on with a copy that was killed", async () => {
    await newsgraph("import", "large.jsonl", "--data", "c");
    await killed("copy", "--from", "c", "--to", "d");

    const again = await untilFree("copy", "--from", "c", "--to", "d");

    assert.match(again.out, /^copied {2}8001 nodes, 8000 relationships/);
    assert.equal((await newsgraph("export", "--data", "d")).out, large);
  });

  it("writes the files that neo4j-admin imports into a folder of their own", async () => {
    await newsgraph("import", "small.jsonl", "--data", "e");

    const { code } = await newsgraph("export", "--data", "e", "--format", "csv", "-o", "csv");
    const again = await newsgraph("export", "--data", "e", "--format", "csv", "-o", "csv");

    assert.equal(code, 0);
    assert.ok(readdirSync(join(folder, "csv")).includes("import.sh"));
    assert.equal(again.code, 2);
    assert.match(again.err, /"csv" has files in it/);
  });

  it("leaves the file that is there when an export fails, and nothing else", async () => {
    writeFileSync(join(folder, "kept.jsonl"), "kept");
    mkdirSync(join(folder, "away"));
    await newsgraph("import", "small.jsonl", "--data", "g");

    const refused = await newsgraph("export", "--data", "g", "-o", "away");
    const missing = await newsgraph("export", "--data", "g", "-o", "nowhere/x.jsonl");

    assert.deepEqual([refused.code, missing.code], [2, 2]);
    assert.match(missing.err, /"nowhere\/x.jsonl" cannot be written/);
    assert.ok(!existsSync(join(folder, "nowhere")));
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith(".part")),
      [],
    );
  });

  it("leaves nothing half written when an export is stopped", async () => {
    await newsgraph("import", "large.jsonl", "--data", "h");
    writeFileSync(join(folder, "stopped.gexf"), "kept");
    const words = ["export", "--data", "h", "--format", "gexf", "-o", "stopped.gexf"];

    const child = start(words);
    const parts = () => readdirSync(folder).filter((name) => name.endsWith(".part"));
    while (parts().length === 0 && child.exitCode === null) await sleep(5);
    child.kill("SIGTERM");
    const [code] = await once(child, "close");

    assert.equal(code, 1);
    assert.deepEqual([parts(), readFileSync(join(folder, "stopped.gexf"), "utf8")], [[], "kept"]);
  });

  for (const [what, words, code, message] of [
    ["a copy to nowhere", ["copy"], 2, /--to/],
    [
      "a copy into itself",
      ["copy", "--to", ".newsgraph", "--from", "./.newsgraph/"],
      2,
      /into itself|no folder/,
    ],
    [
      "a copy of a folder that is not there",
      ["copy", "--from", "nothing", "--to", "x"],
      3,
      /no folder "nothing"/,
    ],
    [
      "a copy to a URI of something else",
      ["copy", "--from", "a", "--to", "http://x"],
      2,
      /NEO4J_URI/,
    ],
    [
      "an import of a file that is not there",
      ["import", "nothing.jsonl"],
      3,
      /no file "nothing.jsonl"/,
    ],
    ["an import of a folder", ["import", "a"], 2, /is a folder/],
    ["an import from a pipe", ["import", "-"], 2, /read twice/],
    ["csv on stdout", ["export", "--format", "csv"], 2, /-o/],
    ["an import of another format", ["import", "a/graph.grafeo", "--data", "x"], 1, /line 1/],
    [
      "an import into a graph",
      ["import", "small.jsonl", "--data", "a"],
      1,
      /already[\s\S]*Nothing was changed/,
    ],
  ] as const) {
    it(`ends with ${code} for ${what}`, async () => {
      const ended = await newsgraph(...words);

      assert.match(ended.err, message);
      assert.deepEqual([ended.code, ended.out], [code, ""]);
    });
  }
});
