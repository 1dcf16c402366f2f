import type { ClaimRule } from "../claim-draft.ts";
import { clauseOf } from "../clause.ts";
import { draftsBetween } from "../drafts-between.ts";
import { isVerb } from "../passive.ts";

/** "replaced Lopez with Gomez": it is Gomez who succeeds her, and not whoever did it. */
export const succession: ClaimRule = {
  name: "succession",
  read(tree, { grounding }) {
    return tree.words
      .filter((verb) => isVerb(verb) && verb.lemma === "replace")
      .flatMap((verb) => {
        const { patients, obliques } = clauseOf(tree, verb);
        const next = obliques
          .filter(({ preposition }) => preposition === "with")
          .flatMap(({ word }) => grounding.entitiesOf(tree, word, verb))
          .filter(({ isNamed }) => isNamed);
        const before = patients.flatMap((word) => grounding.entitiesOf(tree, word, verb));
        return draftsBetween(next, before, {
          tree,
          predicate: verb,
          type: "SUCCEEDED",
          words: "replace with",
          reliability: 0.85,
        });
      });
  },
};
