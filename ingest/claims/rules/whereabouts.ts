import type { EntityDraft } from "../../entities/entity-draft.ts";
import { has, type Tree, type Word } from "../../language/index.ts";
import { isPersonNoun } from "../../mentions/person-nouns.ts";
import { type ClaimDraft, type ClaimRule, STATED } from "../claim-draft.ts";
import { draftsBetween } from "../drafts-between.ts";
import type { Grounding } from "../grounding.ts";

/** "a dealer in Cebu, Ana Lopez", "a hairdresser from Lyon, Eva Roche": where somebody who is introduced is or comes from. */
export const whereabouts: ClaimRule = {
  name: "whereabouts",
  read(tree, { grounding }) {
    return tree.words
      .filter(
        (noun) =>
          noun.tag === "NN" &&
          (noun.kind === "person" || isPersonNoun(noun.lemma)) &&
          /^an?$/i.test(tree.child(noun, "det")?.form ?? ""),
      )
      .flatMap((noun): readonly ClaimDraft[] => {
        const people = namesOf(tree, noun, grounding);
        return tree.children(noun, "nmod").flatMap((word) => {
          const preposition = tree.preposition(word) ?? "";
          if (!/^(?:in|from)$/.test(preposition)) return [];
          const places = grounding
            .entitiesAt(tree, word)
            .filter(({ type, isNamed }) => type === "Location" && isNamed);
          return draftsBetween(people, places, {
            tree,
            predicate: noun,
            type: preposition === "in" ? "LOCATED_IN" : "CITIZEN_OF",
            words: preposition,
            stance: STATED,
            reliability: 0.82,
          });
        });
      });
  },
};

function namesOf(tree: Tree, noun: Word, grounding: Grounding): readonly EntityDraft[] {
  const head = has(noun, "appos") ? tree.head(noun) : undefined;
  return [...tree.children(noun, "appos"), ...(head ? [head] : [])]
    .flatMap((word) => grounding.namedAt(tree, word))
    .filter(({ type }) => type === "Person");
}
