import { at } from "../language/index.ts";
import { type FoundMention, wordSpan } from "./found-mention.ts";
import { type Candidate, headOf } from "./name-candidate.ts";

/** "the Ethiopian's ban", "the Dane won": one of that country, and not the country. */
export function isCountryman(candidate: Candidate): boolean {
  const { tree, first, last } = candidate;
  const head = headOf(candidate);
  return (
    first === last &&
    head.tag === "NNP" &&
    !/(?:ese|ch|sh|ss)$/.test(head.form) &&
    /^the$/i.test(tree.child(head, "det")?.form ?? "") &&
    /^(?:nsubj|obj|iobj|obl|nmod:poss|nmod)/.test(head.relation) &&
    !/^(?:NN|JJ|CD)/.test(tree.words[last + 1]?.tag ?? "") &&
    !tree.child(head, "nmod", "compound")
  );
}

/** The description that it is. */
export function countryman({ tree, first, last }: Candidate, text: string): FoundMention {
  const word = at(tree.words, last);
  const { start } = at(tree.words, first - 1);
  return {
    ...wordSpan(tree, word),
    first: first - 1,
    start,
    form: "description",
    type: "Person",
    name: text.slice(start, word.end),
    isDefinite: true,
  };
}
