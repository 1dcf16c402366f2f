import type { Tree, Word } from "../../language/index.ts";
import { type ClaimRule, STATED } from "../claim-draft.ts";
import { draftsBetween } from "../drafts-between.ts";

const COLLEAGUES = /^(?:colleague|co-worker|coworker|co-author|coauthor)$/;

/** "Ana Lopez and five colleagues at the University of Graz": she is there too. */
export const colleagues: ClaimRule = {
  name: "colleagues",
  read(tree, { grounding }) {
    return tree.words
      .filter(({ tag, lemma }) => tag === "NNS" && COLLEAGUES.test(lemma))
      .flatMap((noun) => {
        if (tree.child(noun, "nmod:poss")) return [];
        const people = firstOf(tree, noun)
          .flatMap((word) => grounding.entitiesAt(tree, word))
          .filter(({ type, isNamed }) => type === "Person" && isNamed);
        const bodies = tree
          .children(noun, "nmod")
          .filter((word) => /^(?:at|from)$/.test(tree.preposition(word) ?? ""))
          .flatMap((word) => grounding.namedAt(tree, word))
          .filter(({ type }) => type === "Organization");
        return draftsBetween(people, bodies, {
          tree,
          predicate: noun,
          type: "WORKS_FOR",
          words: "colleague at",
          stance: STATED,
          reliability: 0.82,
        });
      });
  },
};

/** Whoever stands before the "and", whatever the parser hangs on what. */
function firstOf(tree: Tree, noun: Word): readonly Word[] {
  const and = tree.child(noun, "cc");
  const head = noun.relation === "conj" ? tree.head(noun) : undefined;
  const before = and && tree.words[and.index - 1];
  return [...(head ? [head] : []), ...(before ? [before] : [])];
}
