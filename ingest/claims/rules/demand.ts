import { isOneOf, lemmaVariants, type Tree, type Word } from "../../language/index.ts";
import type { ClaimRule } from "../claim-draft.ts";
import { clauseOf } from "../clause.ts";
import { draftsBetween } from "../drafts-between.ts";
import { surfaceSubjects } from "../subjects.ts";

/** Verbs whose clause, in the subjunctive, says what another is to do. Our own list. */
const DEMANDING = new Set("demand request ask insist recommend require urge".split(" "));

/** "demanded that Stathaki step down", "called for Stathaki to step down": it is asked of her. */
export const demand: ClaimRule = {
  name: "demand",
  read(tree, { grounding }) {
    return tree.verbs.flatMap((verb) => {
      const called = calledFor(tree, verb);
      if (called)
        return draftsBetween(
          clauseOf(tree, verb).agents.flatMap((word) => grounding.entitiesOf(tree, word, verb)),
          grounding.entitiesOf(tree, called, verb),
          { tree, predicate: verb, type: "URGED", words: "call for", reliability: 0.85 },
        );
      const lemma = lemmaVariants(verb).find((one) => DEMANDING.has(one));
      const clause = lemma ? tree.child(verb, "ccomp") : undefined;
      // "insisted that she had paid" is no demand
      const isSubjunctive =
        clause !== undefined && clause.tag === "VB" && !tree.child(clause, "aux", "cop");
      if (!lemma || !clause || !isSubjunctive) return [];
      return draftsBetween(
        clauseOf(tree, verb).agents.flatMap((word) => grounding.entitiesOf(tree, word, verb)),
        surfaceSubjects(tree, clause).flatMap((word) => grounding.entitiesOf(tree, word, clause)),
        { tree, predicate: verb, type: "URGED", words: lemma, reliability: 0.85 },
      );
    });
  },
};

/** Whom something is called for to do: "called for the council to suspend it". */
function calledFor(tree: Tree, verb: Word): Word | undefined {
  if (!isOneOf(verb, /^call$/)) return undefined;
  const deeds = tree
    .children(verb, "advcl", "xcomp", "ccomp")
    .filter((deed) => tree.children(deed, "mark").some(({ form }) => form === "to"));
  // to the parser, "for" is of whom it is asked, or opens the clause
  const subjects = deeds
    .filter((deed) => tree.children(deed, "mark").some(({ form }) => form === "for"))
    .flatMap((deed) => tree.children(deed, "nsubj"));
  const whom = tree.children(verb, "obl").filter((word) => tree.preposition(word) === "for");
  const isNext = (word: Word) =>
    tree.words[(tree.subtree(word).at(-1)?.index ?? word.index) + 1]?.form === "to";
  return deeds.length > 0 ? [...subjects, ...whom].find(isNext) : undefined;
}
