import type { Word } from "../language/index.ts";
import { isKinNoun } from "../mentions/role-nouns.ts";
import {
  type Antecedent,
  type Candidate,
  candidateAt,
  candidateOn,
  isOfGender,
  ownedBy,
} from "./antecedent.ts";
import type { EntityDraft } from "./entity-draft.ts";
import { nameWords } from "./person-names.ts";

/** "His widow, Eleri, who married him": both are one. */
export function kinClauseSays(
  { tree, word }: Antecedent,
  candidates: readonly Candidate[],
  placesIn: readonly Antecedent[][],
): Candidate | undefined {
  if (!/^(?:him|her)$/i.test(word.form) || !/^(?:obj|iobj|obl)/.test(word.relation))
    return undefined;
  let up: Word | undefined = tree.head(word);
  while (up && !/relcl/.test(up.relation)) up = tree.head(up);
  const noun = up && tree.head(up);
  const owner = noun && isKinNoun(noun.lemma) ? tree.child(noun, "nmod:poss") : undefined;
  if (!owner || !/^(?:his|her)$/i.test(owner.form)) return undefined;
  // whoever the possessor is, it is nobody else
  return (
    candidateOn(candidates, placesIn[tree.index], owner) ?? {
      drafts: [],
      places: [],
      isNoun: true,
    }
  );
}

/** "the wife of the commander, Mohamed ag Ilyas, according to his brother Rhissa": of the one person who is named in front. */
export function kinBesideSays(
  pronoun: Antecedent,
  candidates: readonly Candidate[],
  placesIn: readonly Antecedent[][],
): Candidate | undefined {
  const { tree, word } = pronoun;
  const noun = ownedBy(tree, word);
  if (!noun || !isKinNoun(noun.lemma) || !/^(?:his|her)$/i.test(word.form)) return undefined;
  const beside = tree.children(noun, "appos", "flat", "nmod:desc");
  const before = tree.words[noun.index + 1];
  const isNamed =
    beside.length > 0 || (before?.tag.startsWith("NNP") && before.name.endsWith("PER"));
  // "he copied it for his friend Rufinus": whoever "he" is
  const isSpokenOf = (placesIn[tree.index] ?? []).some(
    (place) => place.form === "pronoun" && place.word.index < word.index,
  );
  if (!isNamed || isSpokenOf) return undefined;
  const near = (placesIn[tree.index] ?? []).filter(
    (place) =>
      place.form === "name" &&
      place.word.index < word.index &&
      place.drafts.some((draft) => isOfGender(draft, pronoun)),
  );
  const found = new Set(near.map((place) => candidateAt(candidates, place)));
  const [only, ...others] = found;
  return others.length === 0 ? only : undefined;
}

/** "his brother, Arben Hoxha": he is the Hoxha that was named before. */
export function surnameSays(
  { tree, word }: Antecedent,
  candidates: readonly Candidate[],
  placesIn: readonly Antecedent[][],
): Candidate | undefined {
  const noun = ownedBy(tree, word);
  if (!noun || !isKinNoun(noun.lemma)) return undefined;
  const beside = tree.children(noun, "appos", "flat", "nmod:desc").map(({ index }) => index);
  const kin = placesIn[tree.index]?.find(
    ({ form, first, last }) =>
      form === "name" && beside.some((index) => first <= index && index <= last),
  )?.drafts[0];
  const surnameOf = ({ name }: EntityDraft) => nameWords(name).slice(1).at(-1);
  const surname = kin && surnameOf(kin);
  const [only, ...others] = candidates.filter(
    ({ drafts: [draft, ...more] }) =>
      draft && draft !== kin && more.length === 0 && draft.isNamed && surnameOf(draft) === surname,
  );
  return surname && others.length === 0 ? only : undefined;
}
