import { gather, isOneOf } from "../../language/index.ts";
import type { ClaimRule } from "../claim-draft.ts";
import { clauseOf } from "../clause.ts";
import { draftsBetween } from "../drafts-between.ts";
import { shownLemma } from "../shown-lemma.ts";

/** How one comes to a hospital, and what is done there. Our own list. */
const CARED = /^(?:treat|admit|take|bring|rush|fly|airlift|hospitali[sz]e|operate)$/;
const HOSPITAL = /\b(?:hospital|clinic|infirmary|medical cent(?:er|re)|hospice)\b/i;

/** "was taken to Santa Clara Hospital": a body, where a place would be where somebody is. */
export const treated: ClaimRule = {
  name: "treated",
  read(tree, { grounding }) {
    return gather(tree.verbs, (predicate) => {
      if (!isOneOf(predicate, CARED)) return [];
      const { patients, obliques, isPassive } = clauseOf(tree, predicate);
      if (!isPassive) return [];
      const people = patients
        .flatMap((word) => grounding.entitiesOf(tree, word, predicate))
        .filter(({ type, isNamed }) => type === "Person" && isNamed);
      return obliques
        .filter(({ preposition }) => /^(?:at|in|to)$/.test(preposition))
        .flatMap(({ word, preposition }) =>
          draftsBetween(
            people,
            grounding
              .namedAt(tree, word)
              .filter(({ name, type }) => type === "Organization" && HOSPITAL.test(name)),
            {
              tree,
              predicate,
              type: "RELATED_TO",
              words: `${shownLemma(predicate)} ${preposition}`,
              reliability: 0.7,
            },
          ),
        );
    });
  },
};
