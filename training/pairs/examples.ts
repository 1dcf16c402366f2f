/**
 * Writes what the reader of pairs is trained on, a sentence a line:
 *
 *     npx tsx training/pairs/examples.ts OUT.jsonl [FOLDER…]
 *
 * Of folders of articles with gold (test/eval/gold unless given), each pair of entities in a sentence with the relation types
 * that gold allows it; and of the sentences in training/pairs/sentences, which were written for this, each pair with those that
 * stand below them.
 */
import { createWriteStream, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadAnalyser } from "../../ingest/language/load-analyser.ts";
import { RELATION_TYPE_NAMES } from "../../model/index.ts";
import { ownGold } from "../../test/eval/gold.ts";
import { pairsWithGold } from "./pairs-with-gold.ts";
import { lineOf } from "./training-line.ts";
import { writtenPairs } from "./written-pairs.ts";

const [out, ...folders] = process.argv.slice(2);
if (out === undefined) throw new Error("Say where to write: npx tsx training/pairs/examples.ts OUT.jsonl");

writeFileSync(join(dirname(out), "types.json"), JSON.stringify(RELATION_TYPE_NAMES));
const analyser = await loadAnalyser();
const lines = createWriteStream(out);
for (const folder of folders.length > 0 ? folders : [ownGold]) {
  for (const file of filesOf(folder, ".gold")) {
    const gold = readFileSync(file, "utf8");
    const text = readFileSync(file.replace(/\.gold$/, ".txt"), "utf8");
    for (const pairs of await pairsWithGold(file, text, gold, analyser))
      lines.write(`${JSON.stringify(lineOf(pairs, basename(file, ".gold"), analyser))}\n`);
  }
}
for (const file of filesOf(fileURLToPath(new URL("sentences", import.meta.url)), ".txt")) {
  for (const pairs of await writtenPairs(readFileSync(file, "utf8"), analyser))
    lines.write(`${JSON.stringify(lineOf(pairs, "", analyser))}\n`);
}
lines.end();

function filesOf(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => join(folder, file));
}
