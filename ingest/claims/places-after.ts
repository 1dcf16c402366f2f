import type { Tree, Word } from "../language/index.ts";
import type { Grounding } from "./grounding.ts";

/** The places that stand behind a noun and one of some prepositions: "a home in Lyon". */
export const placesAfter = (tree: Tree, noun: Word, prepositions: RegExp, grounding: Grounding) =>
  tree
    .children(noun, "nmod")
    .filter((word) => word.index > noun.index && prepositions.test(tree.preposition(word) ?? ""))
    .flatMap((word) => grounding.namedAt(tree, word))
    .filter(({ type }) => type === "Location");
