import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type GoldSentence, readConllu } from "./conllu.ts";

/** Names marked by hand: sentence id to [first word, last word, type], words counted from 0. */
type MarkedNames = Record<
  string,
  Record<string, readonly (readonly [first: number, last: number, type: string])[]>
>;

export interface HeldOutDocument {
  readonly genre: string;
  readonly name: string;
  readonly sentences: readonly GoldSentence[];
}

const json = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));

/** GUM's documents that the training recipe leaves out, by genre. */
export const heldOutByGenre: Readonly<Record<string, readonly string[]>> =
  json("gum-held-out.json");

/** Reads them from a folder of GUM's CoNLL-U files. */
export function readHeldOut(folder: string): HeldOutDocument[] {
  return Object.entries(heldOutByGenre).flatMap(([genre, names]) =>
    names.map((name) => ({
      genre,
      name,
      sentences: readConllu(readFileSync(join(folder, `${name}.conllu`), "utf8")),
    })),
  );
}

/** The names of each sentence of the documents whose names were marked by hand, as "first-last TYPE". */
export function markedNames(documents: readonly HeldOutDocument[]): Map<GoldSentence, string[]> {
  const marked: MarkedNames = json("gum-names.json");
  const names = new Map<GoldSentence, string[]>();
  for (const { name, sentences } of documents) {
    const ofDocument = marked[name];
    if (!ofDocument) continue;
    for (const sentence of sentences) {
      const spans = ofDocument[sentence.id] ?? [];
      names.set(
        sentence,
        spans.map(([first, last, type]) => `${first}-${last} ${type}`),
      );
    }
  }
  return names;
}
