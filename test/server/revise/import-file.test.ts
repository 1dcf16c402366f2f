import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InvalidGraphError, UnreadableFileError } from "../../../server/errors.ts";
import { importFile } from "../../../server/revise/import-file.ts";
import type { GraphStore } from "../../../server/store/graph-store.ts";
import { openStore } from "../../../server/store/open-store.ts";
import { hostileGraph, jsonlOf } from "../../hostile-graph.ts";

/** Header, one article, three entities, three edges, end. */
const good = jsonlOf(hostileGraph(["Ann Lee", "Bo Ray", "Cy Fox"]))
  .trimEnd()
  .split("\n");
const HEADER = 0;
const [ARTICLE, ENTITY, EDGE] = [1, 2, 5];
const END = good.length - 1;

/** The lines with one changed, and an end that fits them: a change that somebody made well. */
function withLine(index: number, change: (line: string) => string): readonly string[] {
  return sealed(good.map((line, at) => (at === index ? change(line) : line)));
}

function sealed(lines: readonly string[]): readonly string[] {
  const body = lines.slice(0, -1);
  const sha256 = createHash("sha256")
    .update(`${body.join("\n")}\n`)
    .digest("hex");
  const count = (kind: string) => body.filter((line) => line.includes(`{"kind":"${kind}"`)).length;
  const [nodes, relationships] = [count("node"), count("relationship")];
  return [...body, JSON.stringify({ kind: "end", nodes, relationships, sha256 })];
}

const replace = (from: string | RegExp, to: string) => (line: string) => line.replace(from, to);
const without = (index: number) => sealed(good.filter((_, at) => at !== index));
const swapped = (a: number) =>
  sealed(good.map((line, at) => (at === a ? good[a + 1] : at === a + 1 ? good[a] : line) ?? ""));

describe("Importing a file", () => {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
  const file = join(folder, "graph.jsonl");
  let store: GraphStore;
  before(async () => {
    store = await openStore({ engine: "embedded", folder: join(folder, "data") });
  });
  after(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const importing = (content: string | Buffer) => {
    writeFileSync(file, content);
    return importFile(store, file, () => undefined);
  };
  const countNodes = async () => {
    const { rows } = await store.query({
      statement:
        "MATCH (n) WHERE n.id IS NOT NULL AND NOT n:GraphState AND NOT n:Migration RETURN count(n)",
      parameters: {},
      limit: 1,
      maxBytes: 1000,
      timeoutMs: 5000,
    });
    return rows[0]?.[0];
  };

  for (const [what, lines, message] of [
    ["an empty file", [], /is empty/],
    ["a file of another format", ["<gexf>"], /line 1: .*--format jsonl/],
    ["another program's JSON lines", ['{"kind":"graph"}'], /line 1: .*--format jsonl/],
    [
      "a newer version of the format",
      withLine(HEADER, replace('"version":1', '"version":2')),
      /line 1: .*version 2.*reads version 1/,
    ],
    ["a file without its last line", good.slice(0, END), /ends after line 8 .*cut off/],
    [
      "a file that is cut in a line",
      [...good.slice(0, 3), good[3]?.slice(0, 40) ?? ""],
      /line 4: .*not JSON/,
    ],
    ["a line that is no JSON", withLine(ENTITY, () => "{"), /line 3: it is not JSON/],
    ["a line that is no item", withLine(ENTITY, () => "[1]"), /line 3: .*neither/],
    ["lines after the end", [...good, good[ENTITY] ?? ""], /line 10: it comes after the end/],
    [
      "an end of other counts",
      [...good.slice(0, END), (good[END] ?? "").replace('"nodes":4', '"nodes":5')],
      /line 9: it says that there are 5 nodes.*there are 4 nodes/,
    ],
    [
      "a line that was changed after the export",
      good.map(replace('"name":"Ann Lee"', '"name":"Ann Low"')),
      /line 9: the digest is of other lines/,
    ],
    [
      "a line that was taken out",
      good.filter((_, at) => at !== EDGE),
      /line 8: it says that there are/,
    ],
    ["an end without a digest", [...good.slice(0, END), '{"kind":"end"}'], /line 9: .*no counts/],
    ["spaces in a line", withLine(ENTITY, replace('"kind":', '"kind": ')), /line 3: .*spaces/],
    ["line ends of Windows", sealed(good.map((line) => `${line}\r`)), /line 1: /],
    [
      "an unknown label",
      withLine(ARTICLE, replace('"Article"', '"Virus"')),
      /line 2: "Virus" is not a label/,
    ],
    [
      "an unknown type of entity",
      withLine(ENTITY, replace('"Work"', '"Ghost"')),
      /line 3: labels\.1/,
    ],
    [
      "an unknown type of relationship",
      withLine(EDGE, replace("RELATED_TO", "X {} DELETE")),
      /line 6: "X \{\} DELETE" is not a relationship from Entity to Entity/,
    ],
    [
      "a relationship between the wrong nodes",
      withLine(EDGE, replace("RELATED_TO", "SAID_BY")),
      /line 6: "SAID_BY" is not/,
    ],
    [
      "a property that is missing",
      withLine(ENTITY, replace('"name":"Ann Lee",', "")),
      /line 3: properties\.name/,
    ],
    [
      "a property of the wrong type",
      withLine(ENTITY, replace('"isNamed":true', '"isNamed":"yes"')),
      /line 3: properties\.isNamed/,
    ],
    [
      "an address that is not of the web",
      withLine(ARTICLE, replace('"authors":', '"url":"javascript:1","authors":')),
      /line 2: properties\.url: an address begins with http/,
    ],
    [
      "a property whose name is none",
      withLine(ENTITY, replace('"isNamed":true', '"isNamed":true,"it is":1')),
      /line 3: .*"it is" cannot be the name/,
    ],
    [
      "a property that holds an object",
      withLine(ENTITY, replace('"isNamed":true', '"isNamed":true,"it":{"a":1}')),
      /line 3: properties\.it/,
    ],
    [
      "half a character",
      withLine(ENTITY, replace("Ann Lee", "Ann \\ud83d")),
      /line 3: .*half a character/,
    ],
    [
      "a node that comes twice",
      sealed([...good.slice(0, 3), ...good.slice(2)]),
      /line 4: the Entity "entity:000000" comes twice/,
    ],
    ["nodes out of order", swapped(ENTITY), /line 4: .*not in its place/],
    ["a node after relationships", swapped(EDGE - 1), /line 6: a node comes after relationships/],
    [
      "a relationship to a node that is not there",
      without(ENTITY),
      /line 5: it runs to the Entity "entity:000000"/,
    ],
    [
      "two edges of one id",
      withLine(EDGE + 1, replace('"id":"edge:1"', '"id":"edge:0"')),
      /line 7: a second edge has the id "edge:0"/,
    ],
  ] as const) {
    it(`refuses ${what}, says where, and changes nothing`, async () => {
      const refused = importing(lines.map((line) => `${line}\n`).join(""));

      await assert.rejects(refused, (error) => {
        assert.ok(error instanceof InvalidGraphError, String(error));
        assert.match(error.message, message);
        assert.match(error.message, /Nothing was changed/);
        return true;
      });
      assert.equal(await countNodes(), 0);
    });
  }

  it("refuses bytes that are not UTF-8, and says in which line", async () => {
    const bytes = Buffer.concat([Buffer.from(`${good[HEADER]}\n`), Buffer.from([0xff, 0x0a])]);

    await assert.rejects(importing(bytes), /line 2: it is not UTF-8/);
    assert.equal(await countNodes(), 0);
  });

  it("refuses a file that is not there", async () => {
    const missing = importFile(store, join(folder, "nowhere.jsonl"), () => undefined);

    await assert.rejects(missing, UnreadableFileError);
  });

  it("takes a file whose last line has no line end", async () => {
    const { nodes, relationships } = await importing(good.join("\n"));

    assert.deepEqual([nodes, relationships, await countNodes()], [4, 3, 4]);
  });
});
