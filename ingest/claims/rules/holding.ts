import { gather, type Tree, type Word } from "../../language/index.ts";
import type { ClaimRule } from "../claim-draft.ts";
import { draftsBetween } from "../drafts-between.ts";
import type { Grounding } from "../grounding.ts";

/** "a pension fund with a 6% stake in Orlin": who has a part of a body. */
export const holding: ClaimRule = {
  name: "holding",
  read(tree, { grounding }) {
    return gather(tree.words, (noun) => {
      const holder = holderOf(tree, noun);
      if (!holder) return [];
      const bodies = tree
        .children(noun, "nmod")
        .filter((word) => tree.preposition(word) === "in")
        .flatMap((word) => grounding.entitiesAt(tree, word))
        .filter(({ type, isNamed }) => type === "Organization" && isNamed);
      return draftsBetween(named(tree, holder, grounding), bodies, {
        tree,
        predicate: noun,
        type: "OWNS",
        words: `${noun.lemma} in`,
        reliability: 0.82,
      });
    });
  },
};

/** The noun that "with a stake in" hangs on. */
function holderOf(tree: Tree, noun: Word): Word | undefined {
  const isStake = noun.tag === "NN" && /^(?:stake|shareholding|holding|interest)$/.test(noun.lemma);
  const head = isStake && tree.preposition(noun) === "with" ? tree.head(noun) : undefined;
  return head && /^NN/.test(head.tag) ? head : undefined;
}

/** Who a noun stands for, or who it is set beside. */
function named(tree: Tree, noun: Word, grounding: Grounding) {
  const above = noun.relation === "appos" ? tree.head(noun) : undefined;
  const words = [noun, ...(above ? [above] : []), ...tree.children(noun, "appos")];
  const found = words
    .flatMap((word) => grounding.entitiesAt(tree, word))
    .filter(({ type, isNamed }) => isNamed && /^(?:Organization|Person|Group)$/.test(type));
  return [...new Set(found)];
}
