import { gather, lemmaVariants } from "../../language/index.ts";
import type { ClaimRule } from "../claim-draft.ts";
import { clauseOf } from "../clause.ts";
import { draftsBetween } from "../drafts-between.ts";

/** Verbs by which people come into another's hands, with their particles. Our own list. */
const HANDING = /^(?:hand|turn|transfer|deliver|surrender|give|entrust|release)$/;
const CUSTODIANS = /^(?:Organization|Person|Group)$/;

/** "were handed over to the Red Cross", "turned him over to the police": into whose hands somebody comes. */
export const handover: ClaimRule = {
  name: "handover",
  read(tree, { grounding }) {
    return gather(tree.verbs, (verb) => {
      const lemma = lemmaVariants(verb).find((one) => HANDING.test(one));
      const isOver = tree
        .children(verb, "compound:prt", "advmod")
        .some(({ form }) => form === "over");
      if (!lemma || (!isOver && /^(?:turn|give|hand)$/.test(lemma))) return [];
      const clause = clauseOf(tree, verb);
      const people = clause.patients
        .flatMap((word) => grounding.entitiesOf(tree, word, verb))
        .filter(({ type, isNamed }) => type === "Person" && isNamed);
      const hands = clause.obliques
        .filter(({ preposition }) => /^(?:over )?to$/.test(preposition))
        .flatMap(({ word }) => grounding.entitiesOf(tree, word))
        .filter(({ type }) => CUSTODIANS.test(type));
      return draftsBetween(people, hands, {
        tree,
        predicate: verb,
        type: "RELATED_TO",
        words: `${lemma}${isOver ? " over" : ""} to`,
        reliability: 0.78,
      });
    });
  },
};
