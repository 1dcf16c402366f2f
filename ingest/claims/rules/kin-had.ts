import type { EntityDraft } from "../../entities/entity-draft.ts";
import type { Tree, Word } from "../../language/index.ts";
import { isKinNoun } from "../../mentions/role-nouns.ts";
import { type ClaimDraft, type ClaimRule, STATED } from "../claim-draft.ts";
import { clauseOf } from "../clause.ts";
import type { Grounding } from "../grounding.ts";
import { tieOf } from "../role-ties.ts";

/** "had a son called Mateo", "is survived by a daughter, Eva": whose kin somebody with a name is. */
export const kinHad: ClaimRule = {
  name: "kin-had",
  read(tree, { grounding }) {
    return tree.verbs
      .filter(({ lemma }) => /^(?:have|leave|survive)$/.test(lemma))
      .flatMap((verb) => {
        const clause = clauseOf(tree, verb);
        const isSurvived = verb.lemma === "survive" && clause.isPassive;
        if (verb.lemma === "survive" && !isSurvived) return [];
        const owners = (isSurvived ? clause.patients : clause.agents)
          .flatMap((word) => grounding.entitiesOf(tree, word, verb))
          .filter(({ type, isNamed }) => type === "Person" && isNamed);
        if (owners.length === 0) return [];
        return (
          (isSurvived ? clause.agents : tree.children(verb, "obj"))
            .flatMap((noun) => [noun, ...tree.children(noun, "conj")])
            .flatMap((noun) => [noun, ...tree.children(noun, "conj")])
            // "her husband" is told by the role
            .filter(
              (noun) =>
                /^NN/.test(noun.tag) && isKinNoun(noun.lemma) && !tree.child(noun, "nmod:poss"),
            )
            .flatMap((noun) =>
              namedBy(tree, noun, grounding).flatMap((holder) =>
                owners.flatMap((owner): ClaimDraft[] => {
                  const tie = tieOf(tree, noun, holder, owner, false);
                  return tie
                    ? [
                        {
                          tree,
                          predicate: noun,
                          ...tie,
                          words: noun.lemma,
                          stance: STATED,
                          reliability: 0.85,
                        },
                      ]
                    : [];
                }),
              ),
            )
        );
      });
  },
};

/** The people whose names stand beside a noun: "a son called Mateo", "two sons, Karan and Dev". */
function namedBy(tree: Tree, noun: Word, grounding: Grounding): readonly EntityDraft[] {
  const called = tree
    .children(noun, "acl")
    .filter(({ lemma, tag }) => tag === "VBN" && /^(?:call|name)$/.test(lemma))
    .flatMap((verb) => tree.children(verb, "obj", "xcomp"));
  return [...tree.children(noun, "appos"), ...called]
    .flatMap((word) => grounding.entitiesOf(tree, word))
    .filter(({ type, isNamed }) => type === "Person" && isNamed);
}
