export { analyseText } from "./analyse-text.ts";
export { Analyser } from "./analyser.ts";
export { at } from "./at.ts";
export { gather } from "./gather.ts";
export { isOneOf, lemmaVariants } from "./lemma-variants.ts";
export { splitSentences } from "./split-sentences.ts";
export { splitWords } from "./split-words.ts";
export { has, Tree } from "./tree.ts";
export type { MentionKind, Sentence, Word } from "./word.ts";
