import type { EntityDraft } from "../../entities/entity-draft.ts";
import { gather, lemmaVariants, type Tree, type Word } from "../../language/index.ts";
import type { ClaimRule } from "../claim-draft.ts";
import { clauseOf } from "../clause.ts";
import { draftsBetween } from "../drafts-between.ts";
import type { Grounding } from "../grounding.ts";

const LINKING = new Set("tie link connect relate associate bind".split(" "));

/** "the decision to fire him was tied to X's refusal": what is linked is whoever the two phrases are about, if that is one. */
export const link: ClaimRule = {
  name: "link",
  read(tree, { grounding }) {
    return gather(tree.verbs, (verb) => {
      if (!lemmaVariants(verb).some((lemma) => LINKING.has(lemma))) return [];
      const clause = clauseOf(tree, verb);
      const subjects = clause.patients.flatMap((word) => concerned(tree, word, grounding));
      return clause.obliques
        .filter(({ preposition }) => preposition === "to" || preposition === "with")
        .flatMap(({ word, preposition }) =>
          concerned(tree, word, grounding).flatMap((object) =>
            draftsBetween(subjects, [object], {
              tree,
              predicate: verb,
              type: "RELATED_TO",
              words: `${verb.lemma} ${preposition}`,
              reliability: 0.6,
            }),
          ),
        );
    });
  },
};

/** The entity of a phrase; where its head is none, its owner or the one entity that it speaks of. */
function concerned(tree: Tree, head: Word, grounding: Grounding): readonly EntityDraft[] {
  const own = grounding.entitiesOf(tree, head);
  if (own.length > 0) return own;
  const owner = tree.child(head, "nmod:poss");
  if (owner) return grounding.entitiesAt(tree, owner);
  const inside = new Set(
    tree
      .subtree(head)
      .flatMap((word) => grounding.entitiesAt(tree, word))
      .filter(({ isNamed }) => isNamed),
  );
  return inside.size === 1 ? [...inside] : [];
}
