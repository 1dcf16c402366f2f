import { gather, isOneOf } from "../../language/index.ts";
import type { ClaimRule } from "../claim-draft.ts";
import { clauseOf } from "../clause.ts";
import { draftsBetween } from "../drafts-between.ts";

/** "is wanted in the United States", "a banker wanted in Kazakhstan for fraud": where somebody is wanted, wants them. */
export const wanted: ClaimRule = {
  name: "wanted",
  read(tree, { grounding }) {
    return gather(tree.verbs, (predicate) => {
      if (!isOneOf(predicate, /^want$/)) return [];
      const { agents, patients, obliques, isPassive } = clauseOf(tree, predicate);
      if (!isPassive || agents.length > 0) return [];
      const places = obliques
        .filter(({ preposition }) => preposition === "in")
        .flatMap(({ word }) => grounding.namedAt(tree, word))
        .filter(({ type }) => type === "Location");
      const sought = patients
        .flatMap((word) => grounding.entitiesOf(tree, word, predicate))
        .filter(({ type }) => type === "Person");
      return draftsBetween(places, sought, {
        tree,
        predicate,
        type: "RELATED_TO",
        words: "want",
        reliability: 0.7,
      });
    });
  },
};
