import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { heldOutByGenre, markedNames, readHeldOut } from "./gum-held-out.ts";

describe("Held-out documents", () => {
  let folder = "";

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "held-out-"));
    for (const name of Object.values(heldOutByGenre).flat()) {
      const words = ["Ana", "left", "."].map((form, i) =>
        [i + 1, form, form, "X", "X", "_", i === 0 ? 0 : 1, "dep", "_", "_"].join("\t"),
      );
      const sentence = (number: number) => `# sent_id = ${name}-${number}\n${words.join("\n")}\n`;
      writeFileSync(join(folder, `${name}.conllu`), `${sentence(1)}\n${sentence(900)}`);
    }
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it("are of four genres, three or four of each", () => {
    const documents = readHeldOut(folder);

    const counts = ["bio", "interview", "news", "speech"].map(
      (genre) => documents.filter((document) => document.genre === genre).length,
    );
    assert.deepEqual(counts, [4, 3, 3, 3]);
  });

  it("have names by hand in the news alone; a sentence without a mark has none", () => {
    const documents = readHeldOut(folder);
    const news = documents.filter(({ genre }) => genre === "news");

    const names = markedNames(documents);

    assert.equal(names.size, news.flatMap(({ sentences }) => sentences).length);
    const last = news[0]?.sentences.at(-1);
    assert.ok(last);
    assert.deepEqual(names.get(last), []);
  });
});
