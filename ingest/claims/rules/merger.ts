import type { Word } from "../../language/index.ts";
import type { ClaimRule } from "../claim-draft.ts";
import { clauseOf } from "../clause.ts";
import { draftsBetween } from "../drafts-between.ts";
import { pairsAmong } from "../pairs.ts";
import { isVerb } from "../passive.ts";

/** "to merge Acme with Globex", "Acme merged with Globex", "they merged Acme and Globex". */
export const merger: ClaimRule = {
  name: "merger",
  read(tree, { grounding }) {
    return tree.words
      .filter((verb) => isVerb(verb) && verb.lemma === "merge")
      .flatMap((predicate) => {
        const { agents, patients, obliques } = clauseOf(tree, predicate);
        const entitiesOf = (words: readonly Word[]) =>
          words.flatMap((word) => grounding.entitiesOf(tree, word, predicate));
        const firsts = entitiesOf(patients.length > 0 ? patients : agents);
        const others = entitiesOf(
          obliques
            .filter(({ preposition }) => /^(?:with|into)$/.test(preposition))
            .map(({ word }) => word),
        );
        const read = {
          tree,
          predicate,
          type: "MERGED_WITH",
          words: "merge with",
          reliability: 0.85,
        } as const;
        return others.length > 0
          ? draftsBetween(firsts, others, read)
          : pairsAmong(firsts).flatMap(([one, other]) => draftsBetween([one], [other], read));
      });
  },
};
