import type { RelationTypeName } from "../../../model/index.ts";
import { gather, lemmaVariants } from "../../language/index.ts";
import type { ClaimRule } from "../claim-draft.ts";
import { clauseOf } from "../clause.ts";
import { draftsBetween } from "../drafts-between.ts";
import { shownLemma } from "../shown-lemma.ts";

const MOVING: ReadonlyMap<string, RelationTypeName> = new Map(
  Object.entries<RelationTypeName>({
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
  }),
);

/** "pushed ISIL out of Kobane": whoever is removed is there no more. */
const REMOVING = new Set(
  "push drive expel force clear remove evict evacuate withdraw pull chase oust".split(" "),
);
const OUT = /^(?:from|out of|out)$/;

/** "The United States returned Cienfuegos to Mexico": whoever is moved gets there. */
export const destination: ClaimRule = {
  name: "destination",
  read(tree, { grounding }) {
    return gather(tree.verbs, (verb) => {
      const lemmas = lemmaVariants(verb);
      const isRemoval = lemmas.some((lemma) => REMOVING.has(lemma));
      const type = isRemoval ? "LEFT" : lemmas.map((lemma) => MOVING.get(lemma)).find(Boolean);
      if (!type) return [];
      const clause = clauseOf(tree, verb);
      const moved = clause.patients
        .flatMap((word) => grounding.entitiesOf(tree, word))
        .filter(({ type: kind }) =>
          (isRemoval ? /Person|Group|Organization/ : /Person|Group/).test(kind),
        );
      return clause.obliques
        .filter(({ preposition }) => (isRemoval ? OUT : /^(?:to|into)$/).test(preposition))
        .flatMap(({ word, preposition }) =>
          grounding.entitiesAt(tree, word).map((place) => ({ place, preposition })),
        )
        .flatMap(({ place, preposition }) =>
          draftsBetween(moved, [place], {
            tree,
            predicate: verb,
            type,
            words: `${shownLemma(verb)} ${preposition}`,
            reliability: 0.82,
          }),
        );
    });
  },
};
