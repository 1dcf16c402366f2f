import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runNewsgraph } from "./newsgraph-command.ts";

describe("newsgraph query, asked for a saved query", function () {
  this.timeout(60_000);
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
  before(() => {
    mkdirSync(join(folder, "graph", "queries"), { recursive: true });
    const mine =
      "// Title: Mine\n// $n (number, default 3): a number\n// $word (text): a word\nRETURN $n AS n, $word AS word\n";
    writeFileSync(join(folder, "graph", "queries", "mine.cypher"), mine);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const query = (...words: readonly string[]) =>
    runNewsgraph(folder, ["query", "--data", "graph", ...words]);

  it("lists one's own and those that come with newsgraph, with their parameters", async () => {
    const { out, code } = await query("--list", "--format", "csv");

    assert.match(out, /^name,title,parameters\r\nmine,Mine,n=3 word\r\n/);
    assert.match(out, /what-changed-since,What changed since a date,/);
    assert.equal(code, 0);
  });

  it("takes its parameters, and the defaults of others", async () => {
    const { out, code } = await query(
      "--saved",
      "mine",
      "--params",
      '{"word":"a"}',
      "--format",
      "json",
    );

    assert.deepEqual([JSON.parse(out), code], [[{ n: 3, word: "a" }], 0]);
  });

  for (const [what, words, expected, message] of [
    ["a parameter is missing", ["--saved", "mine"], 2, /asks for word \(a word\)/],
    ["nobody saved it", ["--saved", "nothing"], 3, /No saved query/],
    ["a statement is given too", ["RETURN 1", "--saved", "mine"], 2, /one of them/],
    ["nothing is asked", [], 2, /one of them/],
  ] as const) {
    it(`says so where ${what}`, async () => {
      const { err, code } = await query(...words);

      assert.match(err, message);
      assert.equal(code, expected);
    });
  }

  it("tells a name of a statement that no graph has, and which was meant", async () => {
    const { err, code } = await query("MATCH (n:Persn)-[r:ACUSED]->() RETURN r.stats");

    assert.match(err, /^newsgraph: No label “Persn” is known here: did you mean “Person”\?\n/);
    assert.match(err, /“ACUSED”.*“ACCUSED”[\s\S]*“stats”.*“status”/);
    assert.equal(code, 0);
  });

  it("refuses a parameter that it has not, and says which it has", async () => {
    const { out, err, code } = await query("--saved", "mine", "--params", '{"wrd":"a"}');

    assert.deepEqual([out, code], ["", 2]);
    assert.match(err, /"mine" has no parameter "wrd": it has n \(a number\), word \(a word\)\./);
  });
});
