import type { Word } from "../../language/index.ts";
import type { FoundMention } from "../found-mention.ts";

/** The name that a word of a sentence is part of. */
export type NameAt = (word: Word) => FoundMention | undefined;

/** Tells it for the names of one sentence: of two, the first. */
export function nameAtOf(names: readonly FoundMention[]): NameAt {
  const at = new Map<number, FoundMention>();
  for (const name of [...names].reverse())
    for (let index = name.first; index <= name.last; index++) at.set(index, name);
  return ({ index }) => at.get(index);
}
