import { has } from "../language/index.ts";
import { roleOf } from "../mentions/role-nouns.ts";
import {
  type Antecedent,
  type Candidate,
  candidateAt,
  candidateOn,
  ownedBy,
} from "./antecedent.ts";
import type { EntityDraft } from "./entity-draft.ts";
import { isMainSubject } from "./subject-goes-on.ts";

/** Whom a pronoun means by the phrase that it stands in; undefined where none of them tells. */
export function phraseSays(
  pronoun: Antecedent,
  candidates: readonly Candidate[],
  placesIn: readonly Antecedent[][],
): Candidate | undefined {
  return (
    sameSays(pronoun, candidates, placesIn) ??
    ownerSays(pronoun, candidates, placesIn) ??
    bothSays(pronoun, placesIn) ??
    authorSays(pronoun, candidates, placesIn) ??
    workSays(pronoun, candidates, placesIn) ??
    boughtSays(pronoun, candidates, placesIn) ??
    hirerSays(pronoun, candidates, placesIn) ??
    officersBodySays(pronoun, candidates, placesIn) ??
    successorSays(pronoun, candidates, placesIn)
  );
}

/** "He learned it from his uncle, and he taught his son": who goes on, and whose is what they do it to. */
function sameSays(
  { tree, word }: Antecedent,
  candidates: readonly Candidate[],
  placesIn: readonly Antecedent[][],
): Candidate | undefined {
  const form = /^(?:he|his)$/i.test(word.form)
    ? /^he$/i
    : /^(?:she|her)$/i.test(word.form)
      ? /^she$/i
      : undefined;
  if (!form) return undefined;
  const isOwner = word.relation === "nmod:poss";
  const noun = isOwner ? tree.head(word) : undefined;
  const isOfVerb = noun ? /^(?:obj|obl|iobj)/.test(noun.relation) : has(word, "nsubj");
  const verb = isOfVerb ? tree.head(noun ?? word) : undefined;
  const above =
    verb?.relation === "conj" && !isOwner ? tree.head(verb) : isOwner ? verb : undefined;
  const subject = above && tree.child(above, "nsubj");
  if (!subject || !form.test(subject.form) || subject.index > word.index) return undefined;
  const places = placesIn[tree.index] ?? [];
  // "he met Gomez in his office"
  const isBetween = (place: Antecedent) =>
    isOwner &&
    subject.index < place.word.index &&
    place.word.index < word.index &&
    place.form !== "noun" &&
    place.drafts.some(({ type }) => type === "Person");
  return places.some(isBetween) ? undefined : candidateOn(candidates, places, subject);
}

/** "Haller took ideas from Bonn's book in his own, which he backdated": whose it is. */
function ownerSays(
  { tree, word }: Antecedent,
  candidates: readonly Candidate[],
  placesIn: readonly Antecedent[][],
): Candidate | undefined {
  const verb = /^s?he$/i.test(word.form) && has(word, "nsubj") ? tree.head(word) : undefined;
  const noun = verb && /relcl/.test(verb.relation) ? tree.head(verb) : undefined;
  const owner = noun && tree.child(noun, "nmod:poss");
  const isSame = /^he$/i.test(word.form) ? /^his$/i : /^her$/i;
  return owner && isSame.test(owner.form)
    ? candidateOn(candidates, placesIn[tree.index], owner)
    : undefined;
}

/** What somebody writes or says something in. Our own list. */
const WRITINGS =
  /^(?:book|memoir|autobiography|essay|novel|article|column|paper|report|letter|speech|blog|post|tweet|diary|testimony|lecture|sermon|manifesto|dissertation|thesis)$/;

/** "Scott tells how Terrell was stifled in his book": whoever tells, who stands at the verb of the sentence. */
function authorSays(
  { tree, word, mention }: Antecedent,
  candidates: readonly Candidate[],
  placesIn: readonly Antecedent[][],
): Candidate | undefined {
  const noun = ownedBy(tree, word);
  const isIn = noun && WRITINGS.test(noun.lemma) && tree.preposition(noun) === "in";
  if (!isIn || !mention?.gender) return undefined;
  const root = tree.words.find(({ head }) => head < 0);
  const subject = root && tree.child(root, "nsubj");
  return subject && candidateOn(candidates, placesIn[tree.index], subject);
}

/** What somebody directs, writes or plays in, and who does. Our own lists. */
const WORKS =
  /^(?:film|movie|documentary|play|opera|musical|novel|book|biography|memoir|show|series|drama|comedy|podcast|painting|album|ballet|production|exhibition|staging)$/;
const AUTHORS =
  /^(?:director|author|co-author|writer|producer|composer|librettist|choreographer|screenwriter|star|narrator|curator|heroine|hero|presenter|protagonist)$/;

/** "A film about the bank won a prize. Its director": the film's, and not the bank's. */
function workSays(
  { tree, word }: Antecedent,
  candidates: readonly Candidate[],
  placesIn: readonly Antecedent[][],
): Candidate | undefined {
  const noun = /^its$/i.test(word.form) ? ownedBy(tree, word) : undefined;
  const before = noun && AUTHORS.test(noun.lemma) ? (placesIn[tree.index - 1] ?? []) : [];
  const work = before.find((place) => isMainSubject(place) && WORKS.test(place.word.lemma));
  return candidateAt(candidates, work);
}

/** "bought Santo Grão from its founders": those of what is bought. */
function boughtSays(
  { tree, word }: Antecedent,
  candidates: readonly Candidate[],
  placesIn: readonly Antecedent[][],
): Candidate | undefined {
  const noun = ownedBy(tree, word);
  const isFrom = noun && /^its$/i.test(word.form) && tree.preposition(noun) === "from";
  const verb = isFrom ? tree.head(noun) : undefined;
  if (!noun || !verb || !/^(?:buy|acquire|purchase)$/.test(verb.lemma)) return undefined;
  const bodies = (placesIn[tree.index] ?? []).filter(
    (place) =>
      place.form === "name" &&
      verb.index < place.word.index &&
      place.word.index < noun.index &&
      place.drafts.some(({ type }) => type === "Organization"),
  );
  return bodies.length === 1 ? candidateAt(candidates, bodies[0]) : undefined;
}

/** "The Council offered to send a team led by its director": the subject of the sentence has one, where no other body is named. */
function officersBodySays(
  { tree, word }: Antecedent,
  candidates: readonly Candidate[],
  placesIn: readonly Antecedent[][],
): Candidate | undefined {
  const noun = ownedBy(tree, word);
  if (
    !noun ||
    !/^its$/i.test(word.form) ||
    !/^(?:HEADS|SPOKESPERSON_FOR)$/.test(roleOf(noun.lemma)?.type ?? "")
  )
    return undefined;
  const named = (placesIn[tree.index] ?? []).filter(
    ({ form, drafts: [draft], word: other }) =>
      form === "name" && draft?.type === "Organization" && other.index < word.index,
  );
  const [only, ...others] = new Set(named.map(({ drafts }) => drafts[0]));
  const subject = named.find((place) => isMainSubject(place));
  return only && others.length === 0 && subject ? candidateAt(candidates, subject) : undefined;
}

/** "Gunatilleke will be succeeded by his deputy": whoever is succeeded. */
function successorSays(
  { tree, word }: Antecedent,
  candidates: readonly Candidate[],
  placesIn: readonly Antecedent[][],
): Candidate | undefined {
  const noun = ownedBy(tree, word);
  const verb = noun && tree.preposition(noun) === "by" ? tree.head(noun) : undefined;
  if (!verb || !/^(?:succeed|replace|represent|accompany|survive|join|follow)$/.test(verb.lemma))
    return undefined;
  const subject = tree.child(verb, "nsubj:pass");
  return subject && candidateOn(candidates, placesIn[tree.index], subject);
}

/** What one has others do for one. Our own list. */
const SETTING =
  /^(?:ask|hire|pay|appoint|retain|engage|commission|enlist|recruit|order|persuade|urge|beg|invite)$/;

/** "Samruk hired UBS to advise it", "Lopez asked Gomez to help him": whoever has it done. */
function hirerSays(
  { tree, word }: Antecedent,
  candidates: readonly Candidate[],
  placesIn: readonly Antecedent[][],
): Candidate | undefined {
  const isObject = /^(?:it|him|her)$/i.test(word.form) && /^i?obj$/.test(word.relation);
  const deed = isObject ? tree.head(word) : undefined;
  const isTo = deed && tree.children(deed, "mark").some(({ form }) => form === "to");
  const verb = deed && isTo && /^(?:xcomp|advcl)/.test(deed.relation) ? tree.head(deed) : undefined;
  const isSetting =
    verb !== undefined &&
    SETTING.test(verb.lemma) &&
    tree.child(verb, "obj", "iobj") !== undefined &&
    tree.child(verb, "nsubj:pass", "aux:pass") === undefined;
  const subject = verb && isSetting ? tree.child(verb, "nsubj") : undefined;
  const fitting = subject && candidateOn(candidates, placesIn[tree.index], subject);
  if (fitting || !subject) return fitting;
  // "Kazakhstan's fund Samruk hired": the name beside the noun
  const [beside] = tree.children(subject, "appos");
  return beside && candidateOn(candidates, placesIn[tree.index], beside);
}

/** "Berg accused Vik. The court cleared both of them": the two people of the sentence before. */
function bothSays(
  { tree, word }: Antecedent,
  placesIn: readonly Antecedent[][],
): Candidate | undefined {
  const above = tree.head(word);
  const isBoth =
    /^them$/i.test(word.form) && has(word, "nmod") && /^both$/i.test(above?.form ?? "");
  // "Ana Lopez married Luis Gomez in 2010. Their son, Carlos, was born a year later"
  const isOfCouple = /^their$/i.test(word.form) && OF_COUPLES.test(above?.lemma ?? "");
  // "They met as students and married in 2011"
  const deed = /^they$/i.test(word.form) && has(word, "nsubj") ? above : undefined;
  const isMutual = deed !== undefined && MUTUAL.test(deed.lemma) && !tree.child(deed, "obj");
  if (!isBoth && !isOfCouple && !isMutual) return undefined;
  // "gave birth to a son, Austin. Their daughter": not hers and Austin's
  const children = new Set(
    isOfCouple
      ? placesIn
          .slice(Math.max(0, tree.index - COUPLE_REACH), tree.index + 1)
          .flat()
          .filter(isChild)
          .flatMap(({ drafts }) => drafts)
      : [],
  );
  const isPerson = (place: Antecedent) => {
    const [draft, ...more] = place.drafts;
    const isOne = draft?.type === "Person" && draft.isNamed && more.length === 0;
    return place.form !== "noun" && isOne && !children.has(draft);
  };
  const found = new Set<EntityDraft>();
  const places: Antecedent[] = [];
  for (
    let sentence = tree.index;
    sentence >= 0 && tree.index - sentence <= COUPLE_REACH;
    sentence--
  ) {
    const near = (placesIn[sentence] ?? []).filter(
      (place) => isPerson(place) && (place.tree !== tree || place.word.index < word.index),
    );
    const people = new Set(near.flatMap(({ drafts }) => drafts));
    const isOfBoth =
      people.size === 2 || sentence === tree.index || speaksOfCouple(placesIn[sentence]);
    // "Lopez gave birth to their son", and of another man the sentence before
    if (people.size > 0 && !isOfBoth) return undefined;
    for (const draft of people) found.add(draft);
    places.push(...near);
    if (found.size > 2) return undefined;
    if (found.size === 2) return { drafts: [...found], places, isNoun: false };
    if (sentence < tree.index && !isOfBoth) return undefined;
  }
  return undefined;
}

/** How many sentences back the two may be, of whom all between speak as of a couple. */
const COUPLE_REACH = 6;

/** "Their son, Austin", "gave birth to a son, Austin". */
function isChild({ tree, word }: Antecedent): boolean {
  const nouns = [word, word.relation === "appos" ? tree.head(word) : undefined];
  return nouns.some((noun) => noun !== undefined && OF_COUPLES.test(noun.lemma));
}

const speaksOfCouple = (places: readonly Antecedent[] = []): boolean =>
  places[0]?.tree.words.some(
    ({ form, lemma }) =>
      /^(?:they|their|them|themselves)$/i.test(form) || /^(?:couple|pair)$/.test(lemma),
  ) ?? false;

/** What two people do with each other. Our own list. */
const MUTUAL = /^(?:meet|marry|wed|divorce|separate|quarrel|reconcile|elope)$/;

/** What two people have together. Our own list. */
const OF_COUPLES = /^(?:son|daughter|child|baby|twin|marriage|wedding|engagement|divorce)$/;
