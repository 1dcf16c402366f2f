import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runNewsgraph } from "./newsgraph-command.ts";

const NAMES = ["Elena Montalvo", "Jonas Weber", "Clara Brandt", "Arben Hoxha", "Ines Duarte"];

describe("Workers that read a folder", function () {
  this.timeout(60_000);
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const newsgraph = (...words: readonly string[]) => runNewsgraph(folder, words);

  before(() => {
    mkdirSync(join(folder, "news"));
    NAMES.forEach((name, i) => {
      writeFileSync(join(folder, "news", `${i}.txt`), `${name} sued Harborline Bank on Tuesday.\n`);
    });
    writeFileSync(join(folder, "news", "2b.txt"), "\0\0");
  });

  it("give the same, in the same order, however many they are", async () => {
    const one = await newsgraph("extract", "news", "--workers", "1");
    const three = await newsgraph("extract", "news", "--workers", "3");

    assert.equal(one.out.split("\n").filter(Boolean).length, NAMES.length);
    assert.equal(three.out, one.out);
  });

  it("tell of the file that cannot be read, and read the others", async () => {
    const { out, err, code } = await newsgraph("extract", "news", "--workers", "2");

    assert.match(err, /2b\.txt.*binary/);
    assert.equal(out.split("\n").filter(Boolean).length, NAMES.length);
    assert.equal(code, 1);
  });

  it("add a folder to the graph in its order", async () => {
    const { out } = await newsgraph("ingest", "news", "--workers", "2", "--data", "graph");

    const files = [...out.matchAll(/(\d)\.txt/g)].map(([, number]) => Number(number));
    assert.deepEqual(files, [0, 1, 2, 3, 4]);
    assert.match(out, /^added/);
  });

  it("are a whole number", async () => {
    const { err, code } = await newsgraph("extract", "news", "--workers", "many");

    assert.match(err, /whole number from 1 to 999, not "many"/);
    assert.equal(code, 2);
  });
});
