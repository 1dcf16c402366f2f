import { gather, isOneOf } from "../../language/index.ts";
import type { ClaimRule } from "../claim-draft.ts";
import { clauseOf } from "../clause.ts";
import { draftsBetween } from "../drafts-between.ts";
import { shownLemma } from "../shown-lemma.ts";

/** How one is made to leave a body. Our own list. */
const DISMISSED = /^(?:fire|dismiss|sack|expel|oust|eject|drop|purge|discharge|axe|suspend)$/;

/** "was fired from the police service": the body did it, where nobody else is said to have. */
export const dismissedFrom: ClaimRule = {
  name: "dismissed-from",
  read(tree, { grounding }) {
    return gather(tree.verbs, (predicate) => {
      if (!isOneOf(predicate, DISMISSED)) return [];
      const { agents, patients, obliques, isPassive } = clauseOf(tree, predicate);
      if (!isPassive || agents.length > 0) return [];
      const bodies = obliques
        .filter(({ preposition }) => preposition === "from")
        .flatMap(({ word }) => grounding.entitiesAt(tree, word))
        .filter(({ type, isNamed }) => type === "Organization" && isNamed);
      const people = patients
        .flatMap((word) => grounding.entitiesOf(tree, word, predicate))
        .filter(({ type }) => type === "Person");
      return draftsBetween(bodies, people, {
        tree,
        predicate,
        type: "DISMISSED",
        words: `${shownLemma(predicate)} from`,
        reliability: 0.85,
      });
    });
  },
};
