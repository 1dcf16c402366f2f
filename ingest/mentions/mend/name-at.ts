import type { Word } from "../../language/index.ts";
import type { FoundMention } from "../found-mention.ts";

/** The name that a word of a sentence is part of. */
export type NameAt = (word: Word) => FoundMention | undefined;

/** Tells it for the names of one sentence. */
export const nameAtOf =
  (names: readonly FoundMention[]): NameAt =>
  (word) =>
    names.find(({ first, last }) => first <= word.index && word.index <= last);
