import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addExtraction } from "../../server/store/add-extraction.ts";
import { openStore } from "../../server/store/open-store.ts";
import { anExtraction } from "../builders.ts";
import { runNewsgraph } from "./newsgraph-command.ts";

describe("newsgraph judge", function () {
  this.timeout(120_000);
  let folder: string;
  const article = anExtraction({
    claims: [
      { subject: "William Barr", object: "Bo Ray" },
      { subject: "Bill Barr", object: "Bo Ray", type: "PAID" },
    ],
  });
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
    const store = await openStore({ engine: "embedded", folder: join(folder, ".newsgraph") });
    await addExtraction(store, article);
    await store.close();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const run = (...words: string[]) => runNewsgraph(folder, words, { NEWSGRAPH_USER: "ann" });
  const judge = (...words: string[]) => run("judge", ...words);
  const names = async () => {
    const { out } = await run(
      "query",
      "MATCH (e:Entity) RETURN e.name AS name ORDER BY name",
      "--format",
      "csv",
    );
    return out.trim().split(/\r?\n/).slice(1);
  };

  it("merges by name, logs who and why, takes it back, and makes the same graph of its log", async () => {
    const merged = await judge("merge", "William Barr", "Bill Barr", "--why", "one man");
    const together = await names();
    const log = await judge("log");
    const undone = await judge("undo", merged.out.trim().split("  ")[1] ?? "", "--by", "bo");
    const replayed = await judge("replay", "again");

    assert.deepEqual([merged.err, merged.code], ["", 0]);
    assert.deepEqual(together, ["Bo Ray", "William Barr"]);
    assert.match(log.out, /^2 {2}\S+Z {2}ann {2}merge {2}judgement:\w+ {2}"one man" {2}\{"into":/);
    assert.match(undone.out, /^undo {2}judgement:/);
    assert.deepEqual(await names(), ["Bill Barr", "Bo Ray", "William Barr"]);
    assert.match(replayed.out, /^replayed {2}3 entries .* the same\n$/);
  });

  it("links entities to Wikidata by a file, after saying what it would link", async () => {
    writeFileSync(join(folder, "items.jsonl"), '{"id": "Q7", "labels": ["William Barr"]}\n');

    const preview = await run("link", "items.jsonl", "--preview");
    const linked = await run("link", "items.jsonl");
    const again = await run("link", "items.jsonl");

    assert.equal(preview.out, "would link  William Barr  Q7\n1 would be linked, 0 unsure\n");
    assert.equal(linked.out, "linked  William Barr  Q7\n1 linked, 0 unsure\n");
    assert.equal(again.out, "0 linked, 0 unsure\n");
  });

  it("says what a removal would take, and removes only when it is asked to", async () => {
    const preview = await judge("remove", article.article.id, "--preview");
    const still = await names();
    const removed = await judge("remove", article.article.id);

    assert.equal(preview.out, "1 article, 2 claims, 3 entities, 2 edges will go.\n");
    assert.equal(still.length, 3);
    assert.match(removed.out, /^remove-article/);
    assert.deepEqual(await names(), []);
  });

  it("edits an entity, and adds an edge from a note to somebody new", async () => {
    const edited = await judge(
      "edit",
      "Bo Ray",
      "--name",
      "Robert Ray",
      "--description",
      "a clerk",
    );
    const added = await judge("add", "Robert Ray", "OWNS", "Organization:Acme", "--note", "Deeds.");

    assert.deepEqual([edited.code, added.code], [0, 0]);
    assert.deepEqual(await names(), ["Acme", "Bill Barr", "Robert Ray", "William Barr"]);
  });

  it("says what is wrong with what it is asked", async () => {
    const unknown = await judge("merge", "William Barr", "Nobody");
    const untold = await judge("add", "Bo Ray", "OWNS", "Organization:Acme");
    const wrong = await judge("add", "Bo Ray", "EATS", "Organization:Acme", "--note", "x");

    assert.deepEqual([unknown.code, untold.code, wrong.code], [3, 2, 2]);
    assert.match(unknown.err, /No entity has the id "Nobody"/);
    assert.match(untold.err, /--url, --note or --passage/);
    assert.match(wrong.err, /^newsgraph: type: /);
  });

  it("imports edges of a CSV file with columns of other names, after a preview", async () => {
    writeFileSync(
      join(folder, "edges.csv"),
      'Who,relation,Whom,objectType,note\n"Ray, Bo",OWNS,Acme,Organization,Deeds\nBo Ray,OWNS,Acme,Organization,Deeds\n',
    );
    const options = ["import-csv", "edges.csv", "--map", "subject=Who,object=Whom"];

    const refused = await run(...options);
    const nothing = await names();
    writeFileSync(
      join(folder, "edges.csv"),
      "Who,relation,Whom,objectType,note\nBo Ray,OWNS,Acme,Organization,Deeds\nBill Barr,OWNS,Acme,Organization,Deeds\n",
    );
    const preview = await run(...options, "--preview");
    const imported = await run(...options);

    assert.equal(refused.code, 1);
    assert.match(refused.err, /line 2: The graph has no "Ray, Bo": give its subjectType/);
    assert.equal(nothing.length, 3);
    assert.equal(preview.out, "2 claims, 1 entity, 2 edges will come.\n");
    assert.equal(imported.out, "added  2 edges of edges.csv\n");
    assert.equal((await names()).filter((name) => name === "Acme").length, 1);
  });

  it("takes columns for ours by what such columns are called, and says so", async () => {
    writeFileSync(
      join(folder, "owners.csv"),
      "Owner,relation,Company,objectType,Link\nBo Ray,OWNS,Beta,Organization,https://register.example/1\n",
    );

    const imported = await run("import-csv", "owners.csv");

    assert.equal(imported.out, "added  1 edge of owners.csv\n");
    assert.match(imported.err, /--map 'subject=Owner,object=Company,url=Link'/);
  });
});
