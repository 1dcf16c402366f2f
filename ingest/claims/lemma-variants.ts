import type { Word } from "../language/index.ts";

/** The analyser's lemma, and what regular inflection makes of the form: "pursu" is also "pursue", "traffick" "traffic". */
export function lemmaVariants({ lemma, form, tag }: Word): readonly string[] {
  const low = lemma.toLowerCase();
  if (!/^(?:VB|NN)/.test(tag)) return [low];
  const stem = form.toLowerCase().replace(/(?:ing|ed|es|s)$/, "");
  return [
    low,
    `${low}e`,
    low.replace(/e$/, ""),
    stem,
    `${stem}e`,
    stem.replace(/(.)\1$/, "$1"),
    low.replace(/ck$/, "c"),
    stem.replace(/i$/, "y"),
  ];
}
