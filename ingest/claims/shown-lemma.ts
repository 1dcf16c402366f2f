import { lemmaVariants, type Word } from "../language/index.ts";
import { attitudeOf } from "./attitudes.ts";
import { verbFrames } from "./lexicon.ts";

/** The lemma to show: of the variants, the first that the relation table or the list of attitudes knows. */
export function shownLemma(word: Word): string {
  const isKnown = (lemma: string) =>
    verbFrames([lemma]).length > 0 || attitudeOf(lemma) !== undefined;
  const [first = word.lemma, ...others] = lemmaVariants(word);
  return [first, ...others].find(isKnown) ?? first;
}
