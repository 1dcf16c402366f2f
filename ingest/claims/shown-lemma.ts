import { lemmaVariants, type Word } from "../language/index.ts";
import { attitudeOf } from "./attitudes.ts";
import { verbFrames } from "./lexicon.ts";

/** The lemma to show: of the variants, the first that the relation table or the list of attitudes knows. */
export function shownLemma(word: Word): string {
  const isKnown = (lemma: string) =>
    verbFrames([lemma]).length > 0 || attitudeOf(lemma) !== undefined;
  const [first, ...others] = lemmaVariants(word);
  // an irregular form has one lemma
  if (first !== undefined && others.length === 0) return first;
  return [first ?? word.lemma, ...others].find(isKnown) ?? plain(word);
}

/** "bury" for "burie", "quarrel" for "quarrelle": what the analyser makes of a form that doubles or changes a letter. */
function plain({ lemma, form }: Word): string {
  if (/[^aeiou]ied$/i.test(form) && /..ie$/.test(lemma)) return lemma.replace(/ie$/, "y");
  return /[aeiou][^aeiou]+[aeiou]([lrtpnm])\1e$/.test(lemma) ? lemma.slice(0, -2) : lemma;
}
