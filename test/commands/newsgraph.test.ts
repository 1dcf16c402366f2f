import assert from "node:assert/strict";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { ExtractionView } from "../../server/present/extraction-view.ts";
import { runNewsgraph, startNewsgraph } from "./newsgraph-command.ts";

const schema = new URL("../../docs/extraction.schema.json", import.meta.url);
const ARTICLE = "WASHINGTON - William Barr met Marcelo Ebrard in Mexico on Tuesday.\n";

describe("The newsgraph command", function () {
  this.timeout(60_000);
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
  after(() => rmSync(folder, { recursive: true, force: true }));

  const write = (name: string, content: string | Buffer) => {
    writeFileSync(join(folder, name), content);
    return name;
  };
  const start = (words: readonly string[]) => startNewsgraph(folder, words);
  const newsgraph = (...words: readonly string[]) => runNewsgraph(folder, words);

  it("shows how it is used", async () => {
    const { out, err, code } = await newsgraph("--help");

    assert.match(out, /Examples:[\s\S]*Exit codes:/);
    assert.deepEqual([err, code], ["", 0]);
  });

  it("prints what an article says as one object, whose offsets index the file", async () => {
    const file = write("one.txt", ARTICLE);

    const { out, err, code } = await newsgraph("extract", file, "--json");

    const { entities, claims, article } = ExtractionView.parse(JSON.parse(out));
    assert.deepEqual([err, code, article.text], ["", 0, undefined]);
    const ebrard = entities.find(({ name }) => name === "Marcelo Ebrard");
    const [mention] = ebrard?.mentions ?? [];
    assert.equal(ARTICLE.slice(mention?.start, mention?.end), "Marcelo Ebrard");
    assert.ok(claims.some(({ type, object }) => type === "MET_WITH" && object === ebrard?.id));
  });

  it("is quiet where whoever reads it has enough", async () => {
    const files = [1, 2, 3].map((number) => write(`page-${number}.txt`, ARTICLE));
    const running = start(["extract", ...files]);
    let err = "";
    running.stderr.on("data", (chunk) => {
      err += chunk;
    });
    running.stdout.once("data", () => running.stdout.destroy());

    const [code] = await once(running, "exit");

    assert.deepEqual([err, code], ["", 0]);
  });

  it("prints a line for each of several files, and goes on after one that it cannot read", async () => {
    const good = write("good.txt", ARTICLE);
    const bad = [
      write("binary.txt", Buffer.from([1, 0, 2])),
      write("broken.txt", Buffer.from("L\x81pez", "latin1")),
      write("empty.txt", " \n"),
    ];

    const { out, err, code } = await newsgraph("extract", ...bad, good);

    const lines = out
      .trim()
      .split("\n")
      .map((line) => ExtractionView.parse(JSON.parse(line)));
    assert.deepEqual([lines.map(({ file }) => file), code], [["good.txt"], 1]);
    assert.match(err, /"binary.txt".*binary[\s\S]*"broken.txt".*damaged[\s\S]*"empty.txt".*empty/);
  });

  it("keeps articles, answers questions about them, and exports the same bytes for the same articles", async () => {
    const file = write("kept.txt", ARTICLE);
    const first = await newsgraph("ingest", file, "--data", "a");
    const again = await newsgraph("ingest", file, "--data", "a");
    await newsgraph("ingest", file, "--data", "b");

    const asked = await newsgraph(
      "query",
      "MATCH (:Entity {name: $name})-[r]-(b:Person) RETURN type(r) AS type, b.name AS name",
      "--params",
      '{"name": "William Barr"}',
      "--format",
      "csv",
      "--data",
      "a",
    );
    const exports = [
      await newsgraph("export", "--data", "a"),
      await newsgraph("export", "--data", "b"),
    ];

    assert.match(first.out, /^added /);
    assert.match(again.out, /^unchanged /);
    assert.equal(asked.out, "type,name\r\nMET_WITH,Marcelo Ebrard\r\n");
    assert.ok((exports[0]?.out.length ?? 0) > 0);
    assert.equal(exports[0]?.out, exports[1]?.out);
  });

  for (const [what, words, code, message] of [
    ["an unknown command", ["frobnicate"], 2, /unknown command/],
    ["an unknown option", ["export", "--nonsense"], 2, /unknown option/],
    ["parameters that are no JSON", ["query", "RETURN 1", "--params", "{"], 2, /JSON object/],
    ["a port that is none", ["serve", "--port", "many"], 2, /"port" \(PORT\)/],
    ["a file that is not there", ["extract", "nowhere.txt"], 3, /no file or folder "nowhere.txt"/],
    ["a CSV file that is not there", ["import-csv", "nowhere.csv"], 3, /no file "nowhere.csv"/],
    ["a file to explain that is not there", ["explain", "nowhere.txt"], 3, /no file "nowhere.txt"/],
    ["a file of items that is not there", ["link", "nowhere.jsonl"], 3, /no file "nowhere.jsonl"/],
    ["a folder where a file is read", ["import-csv", "."], 1, /cannot be read: it is a folder/],
    ["news since a day that is none", ["news", "--since", "yesterday"], 2, /neither a day/],
    ["a graph made anew in its own folder", ["judge", "replay", ".newsgraph"], 2, /graph itself/],
    ["a statement that is wrong", ["query", "MATCH", "--data", "q"], 1, /syntax error/],
    ["a statement that writes", ["query", "CREATE (:X)", "--data", "q"], 1, /Only reading/],
  ] as const) {
    it(`ends with ${code} for ${what}`, async () => {
      const ended = await newsgraph(...words);

      assert.match(ended.err, message);
      assert.deepEqual([ended.code, ended.out], [code, ""]);
    });
  }

  it("serves until it is told to stop, and says who holds the graph and the port meanwhile", async () => {
    const server = start(["serve", "--port", "0", "--data", "served"]);
    const [line] = await once(server.stdout.setEncoding("utf8"), "data");
    const url = /http:\S+/.exec(String(line))?.[0] ?? assert.fail(String(line));

    const status = await fetch(`${url}/api/status`);
    const other = await newsgraph("query", "RETURN 1", "--data", "served");
    const taken = await newsgraph("serve", "--port", new URL(url).port, "--data", "other");
    server.kill("SIGTERM");
    const [code] = await once(server, "exit");

    assert.equal(status.status, 200);
    assert.deepEqual([other.code, taken.code, code], [1, 2, 0]);
    assert.match(other.err, /Another newsgraph process has the data folder/);
    assert.match(taken.err, /Port \d+ is taken/);
  });

  it("is described by a JSON Schema that is up to date", () => {
    // UPDATE_DOCS=1 writes it anew.
    const current = `${JSON.stringify(z.toJSONSchema(ExtractionView, { io: "output" }), undefined, 2)}\n`;
    if (process.env.UPDATE_DOCS) writeFileSync(schema, current);

    assert.equal(readFileSync(schema, "utf8"), current);
  });
});

describe("A command that reads a graph", function () {
  this.timeout(60_000);
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const newsgraph = (...words: readonly string[]) => runNewsgraph(folder, words);

  for (const words of [
    ["export", "-o", "kept.jsonl"],
    ["review"],
    ["news", "--since", "2020-01-01"],
    ["judge", "log"],
  ]) {
    it(`${words[0]} makes none of a folder that is not there, and writes over nothing`, async () => {
      writeFileSync(join(folder, "kept.jsonl"), "kept");

      const { out, err, code } = await newsgraph(...words, "--data", "mistyped");

      assert.deepEqual([out, code], ["", 3]);
      assert.match(err, /no folder "mistyped".*--data/);
      assert.equal(existsSync(join(folder, "mistyped")), false);
      assert.equal(readFileSync(join(folder, "kept.jsonl"), "utf8"), "kept");
    });
  }

  it("says which file of several was refused, and how many were", async () => {
    writeFileSync(join(folder, "one.txt"), ARTICLE);
    const german =
      "Der Minister sagte am Dienstag in Berlin, die Regierung werde das Gesetz noch in diesem Jahr ändern. ".repeat(
        4,
      );
    writeFileSync(join(folder, "zwei.txt"), german);

    const { err, code } = await newsgraph("ingest", "one.txt", "zwei.txt", "--data", "made");

    assert.match(err, /"zwei\.txt": The article is in German/);
    assert.match(err, /1 article read, 1 failed\./);
    assert.equal(code, 1);
  });

  it("takes years and months for when something happened, and types as people write them", async () => {
    const to = ["Person:Eva Moe", "owns", "Organization:Kestrel", "--note", "register"];
    await newsgraph("judge", "add", ...to, "--from", "2019", "--to", "2020-02", "--data", "made");
    const words =
      "MATCH (c:Claim) WHERE c.eventTo = '2020-02-29' RETURN c.relationType AS type, c.eventFrom AS f, c.eventTo AS t";

    const { out } = await newsgraph("query", words, "--format", "json", "--data", "made");

    assert.deepEqual(JSON.parse(out), [{ type: "OWNS", f: "2019-01-01", t: "2020-02-29" }]);
    const wrong = await newsgraph("judge", "add", ...to, "--from", "2019-13", "--data", "made");
    assert.match(wrong.err, /"2019-13" is no date: write 2019, 2019-05 or 2019-05-17/);
  });
});
