import type { EntityDraft } from "../../entities/entity-draft.ts";
import { fatesAt } from "../../entities/fates.ts";
import { at, gather } from "../../language/index.ts";
import { type ClaimRule, type Reading, STATED } from "../claim-draft.ts";
import { draftsBetween } from "../drafts-between.ts";
import { holdersOf, roleWords } from "../role-holders.ts";

const LAWYER = /^(?:lawyer|attorney|counsel|solicitor|barrister)$/;

/** "defense lawyer Ana Lopez told reporters": of the one person on trial, where the story is about that person. */
export const defender: ClaimRule = {
  name: "defender",
  read(tree, reading) {
    return gather(tree.words, (noun) => {
      const isDefence =
        LAWYER.test(noun.lemma) &&
        tree.children(noun, "compound", "amod").some(({ form }) => /^defen[cs]e$/i.test(form)) &&
        !tree.child(noun, "nmod", "nmod:poss");
      if (!isDefence) return [];
      const lawyers = holdersOf(tree, noun, reading.grounding).filter(({ isNamed }) => isNamed);
      const [accused, ...others] = onTrial(reading);
      if (!accused || others.length > 0 || !isOfMostWords(accused, reading)) return [];
      return draftsBetween(lawyers, [accused], {
        tree,
        predicate: noun,
        type: "REPRESENTS",
        words: roleWords(tree, noun, reading.grounding),
        stance: STATED,
        reliability: 0.75,
      });
    });
  },
};

/** Nobody is named more often: a partner who was tried before is not whom the story is about. */
function isOfMostWords(accused: EntityDraft, { mentions, grounding, trees }: Reading): boolean {
  const people = new Set(
    mentions.flatMap(({ sentence, head }) => {
      const tree = at(trees, sentence);
      return grounding.entitiesAt(tree, tree.word(head));
    }),
  );
  return [...people].every(
    (one) =>
      one.type !== "Person" || !one.isNamed || one.mentions.length <= accused.mentions.length,
  );
}

/** Those of whom the article says that they are charged, tried or sentenced. */
function onTrial({ trees, mentions, grounding }: Reading): readonly EntityDraft[] {
  const tried = mentions.flatMap(({ sentence, head, type }) => {
    const tree = at(trees, sentence);
    const word = tree.word(head);
    const fates = type === "Person" ? fatesAt(tree, word) : undefined;
    return fates?.has("tried") || fates?.has("convicted") ? grounding.entitiesAt(tree, word) : [];
  });
  return [...new Set(tried)].filter(({ type, isNamed }) => type === "Person" && isNamed);
}
