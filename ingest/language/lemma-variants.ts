import lemmatizer from "wink-lemmatizer";
import { memoized } from "./memoized.ts";
import type { Word } from "./word.ts";

/**
 * What an inflected form is a form of, the likeliest first: by WordNet's verbs and their irregular forms
 * (https://winkjs.org/wink-lemmatizer), by the analyser, by regular inflection. "traffick" is also "traffic".
 */
export const lemmaVariants = memoized(({ lemma, form, tag }: Word): readonly string[] => {
  const low = lemma.toLowerCase();
  if (!/^(?:VB|NN)/.test(tag)) return [low];
  const stem = form.toLowerCase().replace(/(?:ing|ed|es|s)$/, "");
  const regular = distinct([
    low,
    `${low}e`,
    low.replace(/e$/, ""),
    stem,
    `${stem}e`,
    stem.replace(/(.)\1$/, "$1"),
    low.replace(/ck$/, "c"),
    stem.replace(/i$/, "y"),
  ]);
  if (!/^VB[DGNZ]$/.test(tag)) return regular;
  const listed = lemmatizer.verb(form.toLowerCase());
  // no verb of the list: "rebranded", "co-founded"
  if (listed === form.toLowerCase()) return regular;
  // an irregular form has one lemma
  if (!regular.includes(listed)) return [listed];
  // "robed" is of "robe", as "rob" would double its "b"
  const isOfE =
    listed === stem && /(?:ed|ing)$/i.test(form) && /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(stem);
  return isOfE
    ? [`${stem}e`, ...regular.filter((variant) => variant !== stem)]
    : distinct([listed, ...regular]);
});

const distinct = (variants: readonly string[]): readonly string[] => [...new Set(variants)];

/** Whether a word is one of some, whichever of its lemmas is right. */
export const isOneOf = (word: Word, lemmas: RegExp): boolean =>
  lemmaVariants(word).some((lemma) => lemmas.test(lemma));
