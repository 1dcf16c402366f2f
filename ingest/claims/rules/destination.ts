import type { RelationTypeName } from "../../../model/index.ts";
import type { ClaimDraft, ClaimRule } from "../claim-draft.ts";
import { clauseOf, isVerb } from "../clause.ts";
import { fits } from "../kinds.ts";
import { lemmaVariants } from "../lemma-variants.ts";

const MOVING: Readonly<Record<string, RelationTypeName>> = {
  return: "RETURNED_TO",
  repatriate: "RETURNED_TO",
  bring: "RETURNED_TO",
  extradite: "TRAVELED_TO",
  deport: "TRAVELED_TO",
  fly: "TRAVELED_TO",
  send: "TRAVELED_TO",
  take: "TRAVELED_TO",
  transfer: "TRAVELED_TO",
  move: "TRAVELED_TO",
  deploy: "TRAVELED_TO",
};

/** "The United States returned Cienfuegos to Mexico": whoever is moved gets there. */
export const destination: ClaimRule = {
  name: "destination",
  read(tree, { grounding }) {
    return tree.words.filter(isVerb).flatMap((verb) => {
      const type = lemmaVariants(verb)
        .map((lemma) => MOVING[lemma])
        .find(Boolean);
      if (!type) return [];
      const clause = clauseOf(tree, verb);
      const moved = clause.patients
        .flatMap((word) => grounding.entitiesOf(tree, word))
        .filter(({ type: kind }) => /Person|Group/.test(kind));
      return clause.obliques
        .filter(({ preposition }) => preposition === "to" || preposition === "into")
        .flatMap(({ word, preposition }) =>
          grounding.entitiesAt(tree, word).map((place) => ({ place, preposition })),
        )
        .flatMap(({ place, preposition }) =>
          moved.flatMap((subject): ClaimDraft[] =>
            fits(type, subject, place)
              ? [
                  {
                    tree,
                    predicate: verb,
                    subject,
                    type,
                    words: `${lemmaVariants(verb)[0]} ${preposition}`,
                    object: place,
                    reliability: 0.82,
                  },
                ]
              : [],
          ),
        );
    });
  },
};
