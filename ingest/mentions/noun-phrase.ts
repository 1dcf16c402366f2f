import { has, type Tree, type Word } from "../language/index.ts";

/** Where the phrase of a noun starts, as an index in the sentence: at "a" of "a former shoe factory in Erie". */
export function startOfPhrase(tree: Tree, head: Word): number {
  const modifiers = tree
    .children(head, "det", "amod", "compound", "nmod:poss", "nummod", "advmod", "nmod:desc")
    // "the decision angered former agents": a verb that the parser takes for an adjective
    .filter(
      (word) =>
        word.index < head.index &&
        !/^(?:W|CC|VB[DPZ])/.test(word.tag) &&
        // "now a pundit for Eurosport"; but "about 600 fighters"
        (!has(word, "advmod") || tree.child(head, "nummod") !== undefined) &&
        !/^(?:not|only|even|also)$/i.test(word.form),
    );
  const first = Math.min(
    head.index,
    ...modifiers.flatMap((word) => tree.subtree(word).map(({ index }) => index)),
  );
  // "might flee or pressure witnesses", which the parser takes for one noun
  return tree.words[first]?.tag === "CC" ? first + 1 : first;
}

/** "the ferry", "these letters", "his villa": has been spoken of before, or whose it is tells which. */
export function isDefinite(tree: Tree, head: Word): boolean {
  const determiner = tree.child(head, "det")?.form ?? "";
  return (
    /^(?:the|this|that|these|those|both)$/i.test(determiner) ||
    tree.child(head, "nmod:poss") !== undefined
  );
}

/** "which report", "no ferry", "any contract", "neither side": none that one could point at. */
export function isOfNone(tree: Tree, head: Word): boolean {
  const determiner = tree.child(head, "det");
  return (
    /^W/.test(determiner?.tag ?? "") ||
    /^(?:no|any|every|each|neither|either)$/i.test(determiner?.form ?? "")
  );
}

/** "an inquiry that Lopez leads", "a team of divers": what stands behind a noun tells it from others. */
export const isToldBehind = (tree: Tree, head: Word): boolean =>
  tree.children(head, "acl").length > 0;
