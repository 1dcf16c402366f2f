import { gather, isOneOf, type Tree, type Word } from "../../language/index.ts";
import type { ClaimRule } from "../claim-draft.ts";
import { clauseOf } from "../clause.ts";
import { draftsBetween } from "../drafts-between.ts";
import type { Grounding } from "../grounding.ts";
import { obliquesOfNoun } from "../match-frame.ts";
import { shownLemma } from "../shown-lemma.ts";

/** What two do business by. Our own list. */
const DEALINGS = /^(?:bid|offer|approach|contract|order|loan|licen[cs]e|proposal)$/;

/** What one does with it that ties nobody. Our own list. */
const EMPTY = /^(?:be|have|see|know|discuss|mention|describe|study|read|await|expect)$/;

/** "dropped a bid for Kestrel", "cancelled a contract with Orlin": whom it is for, with or from. */
export const dealing: ClaimRule = {
  name: "dealing",
  read(tree, { grounding }) {
    return gather(tree.verbs, (predicate) => {
      if (isOneOf(predicate, EMPTY)) return [];
      const { agents, patients } = clauseOf(tree, predicate);
      // "threw out an offer"
      const particle = tree.child(predicate, "compound:prt")?.form.toLowerCase();
      const parties = agents
        .flatMap((word) => grounding.entitiesOf(tree, word, predicate))
        .filter(({ isNamed }) => isNamed);
      return patients.flatMap((noun) =>
        partnersIn(tree, noun, grounding).flatMap(({ preposition, partners }) =>
          draftsBetween(parties, partners, {
            tree,
            predicate,
            type: "RELATED_TO",
            words: [shownLemma(predicate), particle, noun.lemma, preposition]
              .filter(Boolean)
              .join(" "),
            reliability: 0.65,
          }),
        ),
      );
    });
  },
};

function partnersIn(tree: Tree, noun: Word, grounding: Grounding) {
  if (!/^NNS?$/.test(noun.tag) || !DEALINGS.test(noun.lemma.toLowerCase())) return [];
  return obliquesOfNoun(tree, noun).flatMap(({ word, preposition }) => {
    const partners = grounding
      .entitiesOf(tree, word)
      .filter(({ type, isNamed }) => isNamed && type !== "Location");
    return /^(?:for|with|from)$/.test(preposition) ? [{ preposition, partners }] : [];
  });
}
