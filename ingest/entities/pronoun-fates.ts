import { type Antecedent, type Candidate, isOfGender, ownedBy } from "./antecedent.ts";
import type { EntityDraft } from "./entity-draft.ts";
import { type Fate, fatesAt } from "./fates.ts";

/** What is somebody's to whom one of these has happened before. Our own list. */
const AFTER: readonly (readonly [nouns: RegExp, fates: readonly Fate[]])[] = [
  [/^(?:release|freedom|detention|extradition|bail|imprisonment|custody)$/, ["tried", "seized"]],
  [/^(?:acquittal|conviction|sentence|retrial)$/, ["tried"]],
  [/^(?:killer|murderer|murder|killing|assassination|assassin)$/, ["died"]],
];

/** "Police arrested Weber. … Gomez sued. … The union demanded his release": whose it is of whom only one it has been told. */
export function fateSays(
  pronoun: Antecedent,
  placesIn: readonly Antecedent[][],
): Candidate | undefined {
  const { tree, word } = pronoun;
  const noun = ownedBy(tree, word);
  if (!noun || !/^(?:his|her)$/i.test(word.form)) return undefined;
  const [, fates] = AFTER.find(([nouns]) => nouns.test(noun.lemma.toLowerCase())) ?? [];
  if (!fates) return undefined;
  const isPossible = (draft: EntityDraft) => draft.isNamed && isOfGender(draft, pronoun);
  const places = placesIn
    .slice(0, tree.index)
    .flat()
    .filter(({ drafts }) => drafts.length === 1 && drafts.every(isPossible));
  const struck = new Set(
    places
      .filter((place) => {
        const told = fatesAt(place.tree, place.word);
        return fates.some((fate) => told.has(fate));
      })
      .flatMap(({ drafts }) => drafts),
  );
  const [only, ...others] = struck;
  if (!only || others.length > 0) return undefined;
  return {
    drafts: [only],
    places: places.filter(({ drafts }) => drafts[0] === only),
    isNoun: false,
  };
}
