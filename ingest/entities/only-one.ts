import { has } from "../language/index.ts";
import { isCompanyNoun } from "../mentions/name-words.ts";
import { isBodyNoun, isPersonNoun } from "../mentions/person-nouns.ts";
import { isKinNoun } from "../mentions/role-nouns.ts";
import type { Antecedent, Candidate } from "./antecedent.ts";
import type { EntityDraft } from "./entity-draft.ts";
import type { Quotes } from "./quotes.ts";

/**
 * Whom "he" or "its president" means where only one has been named that it may be: before it in the sentence, or, where
 * nobody is, in the sentence before.
 */
export function onlyOneSays(
  pronoun: Antecedent,
  candidates: readonly Candidate[],
  placesIn: readonly Antecedent[][],
  quotes: Quotes,
): Candidate | undefined {
  const { tree, word } = pronoun;
  if (quotes.at(tree.index, word.index) !== undefined || /^(?:the\w*|I|me|my)$/i.test(word.form))
    return undefined;
  const isIt = /^it/i.test(word.form);
  // "his brother, Arben Hoxha": a Hoxha's, who may be further back
  if (isIt ? !isOfBody(pronoun) : isOfNamedKin(pronoun, candidates, placesIn)) return undefined;
  const isFitting = (place: Antecedent) =>
    isIt ? isBody(place) : isPerson(place, pronoun) && place.form !== "several";
  // "Ferrante's assistant will succeed him": not himself
  const isPossible = ({ form, drafts: [one] }: Antecedent) =>
    form === "noun" || candidates.some(({ drafts }) => one !== undefined && drafts.includes(one));
  const here = (placesIn[tree.index] ?? []).filter(
    (place) =>
      place.word.index < word.index &&
      isFitting(place) &&
      isPossible(place) &&
      !isAround(place, pronoun),
  );
  // "McAteer was a member": the noun is nobody else
  const isPredicate = (place: Antecedent) => place.tree.child(place.word, "cop") !== undefined;
  const near =
    here.length > 0
      ? here
      : (placesIn[tree.index - 1] ?? []).filter((place) => isFitting(place) && !isPredicate(place));
  const central = withoutSatellites(near);
  const drafts = new Set(central.flatMap((place) => place.drafts));
  const [draft, ...others] = drafts;
  if (!draft?.isNamed || others.length > 0) return undefined;
  const isSubject = near.some((place) => place.drafts.includes(draft) && has(place.word, "nsubj"));
  if (!draft.gender && !isSubject && !isIt) {
    // "…, Oakes said.¶ The theft was blamed on Lund. Police arrested him": the paragraph is about Lund
    const isHere = ({ tree: { index } }: Antecedent) =>
      quotes.paragraphOf(index) === quotes.paragraphOf(tree.index);
    const isOfParagraph = near.some(isHere);
    const [told, ...rest] = candidates.filter(
      (one) => isToldOf(one, pronoun) && (!isOfParagraph || one.places.some(isHere)),
    );
    if (told) return rest.length === 0 ? told : undefined;
  }
  return candidates.find(
    ({ drafts: [one, ...more], isNoun }) => one === draft && more.length === 0 && !isNoun,
  );
}

/** "Weber seized power in a coup against his cousin, Paul Weber. In July he": of whom the others are told to be something. */
function withoutSatellites(near: readonly Antecedent[]): readonly Antecedent[] {
  const isSatellite = ({ tree, word }: Antecedent) =>
    [word, ...(has(word, "appos") ? [tree.head(word)] : [])].some(
      (noun) =>
        noun !== undefined &&
        isKinNoun(noun.lemma) &&
        tree.children(noun, "nmod:poss").some(({ tag }) => tag === "PRP$"),
    );
  const central = near.filter((place) => !isSatellite(place));
  const isSubject = central.some((place) => has(place.word, "nsubj") && place.form === "name");
  return isSubject ? central : near;
}

/** Whom the article has called "she" before, where this is a "she". */
function isToldOf({ drafts: [draft, ...more], isNoun }: Candidate, { word, mention }: Antecedent) {
  return (
    more.length === 0 &&
    !isNoun &&
    draft?.isNamed &&
    mention?.gender !== undefined &&
    draft.gender === mention.gender &&
    draft.mentions.some(({ form, start }) => form === "pronoun" && start < word.start)
  );
}

/** "a researcher in his lab": not the researcher's. */
function isAround(place: Antecedent, { tree, word }: Antecedent): boolean {
  for (let up = tree.head(word); up; up = tree.head(up)) {
    if (up === place.word) return true;
    if (/^VB/.test(up.tag)) return false;
  }
  return false;
}

function isOfNamedKin(
  { tree, word }: Antecedent,
  candidates: readonly Candidate[],
  placesIn: readonly Antecedent[][],
): boolean {
  const noun = has(word, "nmod:poss") ? tree.head(word) : undefined;
  // "her husband, a banker named Ruiz"
  const named = noun && tree.children(noun, "appos").find(({ tag }) => /^NNP/.test(tag));
  const beside = noun && isKinNoun(noun.lemma) ? named : undefined;
  const kin = placesIn[tree.index]?.find(
    ({ form, first, last }) =>
      form === "name" && beside !== undefined && first <= beside.index && beside.index <= last,
  )?.drafts[0];
  // "his brother-in-law, Sani Bello": nobody else of that surname is in the news
  return (
    beside !== undefined &&
    (!kin ||
      candidates.some(({ drafts }) =>
        drafts.some((one) => one !== kin && surnameOf(one) === surnameOf(kin)),
      ))
  );
}

const surnameOf = ({ name }: EntityDraft): string | undefined => name.split(" ").at(-1);

/** "its president", "its shares": what a body has. */
function isOfBody({ tree, word }: Antecedent): boolean {
  const noun = has(word, "nmod:poss") ? tree.head(word) : undefined;
  const lemma = noun?.lemma.toLowerCase() ?? "";
  return isPersonNoun(lemma) || isBodyNoun(lemma) || isCompanyNoun(lemma);
}

const isBody = ({ drafts, form, word }: Antecedent): boolean =>
  form === "noun"
    ? word.kind === "organization"
    : drafts.some(({ type }) => type === "Organization");

/** A person that the pronoun's gender allows, named or not; "served as minister" is an office. */
function isPerson({ tree, drafts, word, form }: Antecedent, { mention }: Antecedent): boolean {
  const isOfGender = ({ type, gender }: EntityDraft) =>
    type === "Person" && !(gender && mention?.gender && gender !== mention.gender);
  const isAs = tree.preposition(word) === "as";
  // "joined the yard as a draughtswoman": nobody else
  if (isAs && form === "description" && drafts.every(({ isNamed }) => !isNamed)) return false;
  // "who was mayor": an office; "Emir sued" may be a name
  const isBare = tree.child(word, "det") === undefined && /^\p{Ll}/u.test(word.form);
  const isOffice = isAs || isBare;
  if (form === "noun" && (isOffice || word.kind !== "person")) return false;
  return drafts.some(isOfGender) || form === "noun";
}
