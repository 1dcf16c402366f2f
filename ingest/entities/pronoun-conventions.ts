import { has, type Tree, type Word } from "../language/index.ts";
import { isPersonNoun } from "../mentions/person-nouns.ts";
import { roleOf } from "../mentions/role-nouns.ts";
import {
  type Antecedent,
  type Candidate,
  candidateAt,
  candidateOn,
  isOfGender,
  ownedBy,
  stands,
} from "./antecedent.ts";
import { onlyOneSays } from "./only-one.ts";
import { clauseSays } from "./pronoun-clauses.ts";
import { fateSays } from "./pronoun-fates.ts";
import { kinBesideSays, kinClauseSays, surnameSays } from "./pronoun-kin.ts";
import { lifeSays } from "./pronoun-life.ts";
import { openingSays } from "./pronoun-openings.ts";
import { phraseSays } from "./pronoun-phrases.ts";
import { sayingSays } from "./pronoun-sayings.ts";
import type { Quotes } from "./quotes.ts";
import { advocateSays, principalSays } from "./speaks-for.ts";
import { bodyOfSpeaker, goesOn } from "./subject-goes-on.ts";

/** Whom a pronoun means by the ways that news always writes in; undefined where none of them is met. */
export function conventionSays(
  pronoun: Antecedent,
  candidates: readonly Candidate[],
  placesIn: readonly Antecedent[][],
  quotes: Quotes,
): Candidate | undefined {
  return (
    advocateSays(pronoun, candidates, placesIn) ??
    speechSays(pronoun, placesIn, quotes) ??
    clauseSays(pronoun, candidates, placesIn) ??
    fateSays(pronoun, placesIn) ??
    followUpSays(pronoun, candidates, placesIn, quotes) ??
    partnerSays(pronoun, candidates, placesIn) ??
    kinClauseSays(pronoun, candidates, placesIn) ??
    objectSays(pronoun, candidates, placesIn) ??
    phraseSays(pronoun, candidates, placesIn) ??
    clientSays(pronoun, candidates, placesIn) ??
    speakersOwnSays(pronoun, candidates, placesIn) ??
    surnameSays(pronoun, candidates, placesIn) ??
    kinBesideSays(pronoun, candidates, placesIn) ??
    candidateAt(candidates, goesOn(pronoun, placesIn, quotes)) ??
    sayingSays(pronoun, candidates, placesIn) ??
    openingSays(pronoun, candidates, placesIn, quotes) ??
    onlyOneSays(pronoun, candidates, placesIn, quotes) ??
    lifeSays(pronoun, candidates, placesIn)
  );
}

/** "he", "it" and "they" have weights of their own. */
export function classOf({ word }: Antecedent): "he" | "it" | "they" {
  const form = word.form.toLowerCase();
  if (/^(?:it|its|itself)$/.test(form)) return "it";
  return /^the/.test(form) ? "they" : "he";
}

const SPEECH =
  /^(?:say|announce|add|state|tell|report|confirm|acknowledge|admit|insist|note|warn|predict)$/;

/** What one says of oneself. Our own list. */
const ADMITS = /^(?:concede|admit|acknowledge|confess|testify|recall|remember)$/;

/** "Novo Nordisk said it would buy three plants", "Suárez told investigators that he had paid": who speaks, of themselves. */
function speechSays(
  pronoun: Antecedent,
  placesIn: readonly Antecedent[][],
  quotes: Quotes,
): Candidate | undefined {
  const { tree, word } = pronoun;
  const kind = classOf(pronoun);
  if (kind === "they" || quotes.at(tree.index, word.index) !== undefined) return undefined;
  const noun = has(word, "nmod:poss") ? tree.head(word) : word;
  const own = noun && has(noun, "nsubj") ? tree.head(noun) : undefined;
  // "conceded that she had never seen him, and that she had lied"
  const clause = own?.relation === "conj" ? tree.head(own) : own;
  const verb = clause && has(clause, "ccomp") ? tree.head(clause) : undefined;
  const isSaying = verb && (SPEECH.test(verb.lemma) || ADMITS.test(verb.lemma));
  const subject = isSaying ? tree.child(verb, "nsubj") : undefined;
  const place = subject && placesIn[tree.index]?.find(stands(subject));
  const principal = isSaying && kind === "he" ? principalSays(pronoun, verb, placesIn) : undefined;
  if (principal) return principal;
  // "the nurse conceded that she had lied": nobody who has a name
  const isSelf = verb && kind === "he" && ADMITS.test(verb.lemma) && subject?.tag === "NN";
  if (isSelf && subject.kind === "person" && !place?.drafts.some(({ isNamed }) => isNamed))
    return { drafts: [], places: [], isNoun: true };
  const ofSpeaker =
    kind === "it" && subject && bodyOfSpeaker(tree, subject, placesIn[tree.index] ?? []);
  if (ofSpeaker) return { drafts: ofSpeaker.drafts, places: [ofSpeaker], isNoun: false };
  const [draft, ...more] = place?.drafts ?? [];
  const isFitting =
    draft !== undefined &&
    subject !== undefined &&
    more.length === 0 &&
    (kind === "it"
      ? /Organization|Location/.test(draft.type)
      : draft.isNamed &&
        subject.index < word.index &&
        isOfGender(draft, pronoun) &&
        !isToldTo(verb, pronoun, placesIn));
  return place && isFitting
    ? { drafts: place.drafts, places: [place], isNoun: place.form === "noun" }
    : undefined;
}

/** "Petrovale and its Canadian partner", "Weber and his wife": whoever stands before the "and". */
function partnerSays(
  { tree, word }: Antecedent,
  candidates: readonly Candidate[],
  placesIn: readonly Antecedent[][],
): Candidate | undefined {
  const noun = ownedBy(tree, word);
  const first = noun?.relation === "conj" ? tree.head(noun) : undefined;
  // "sued its client Tarsen and its rival": both are the same one's
  const owned = first && tree.climb(first, /^(?:appos|flat|compound)/);
  const isParallel = owned && tree.children(owned, "nmod:poss").some(({ tag }) => tag === "PRP$");
  if (!noun || !first || isParallel || /^the/i.test(word.form)) return undefined;
  const isNext = tree.words.slice(first.index + 1, word.index).every(({ tag }) => !/^VB/.test(tag));
  return isNext && tree.children(first, "conj").length === 1
    ? candidateOn(candidates, placesIn[tree.index], first)
    : undefined;
}

/**
 * "Tillman met Sikazwe and urged him", "arrested Okoro before charging her", "opened an inquiry into Okoro and searched her house": whom the
 * verb before was about, of whoever did both.
 */
function objectSays(
  pronoun: Antecedent,
  candidates: readonly Candidate[],
  placesIn: readonly Antecedent[][],
): Candidate | undefined {
  const { tree, word } = pronoun;
  const isObject = /^(?:him|her)$/i.test(word.form) && /^i?obj$/.test(word.relation);
  const owned = /^(?:his|her)$/i.test(word.form) ? ownedBy(tree, word) : undefined;
  const isOwner = owned !== undefined && /^i?obj$/.test(owned.relation);
  const verb = isObject ? tree.head(word) : isOwner ? tree.head(owned) : undefined;
  if (!verb || tree.child(verb, "nsubj")) return undefined;
  // "Weber met Gomez and sold his house"
  const subject = isOwner ? subjectOfBoth(tree, verb) : undefined;
  if (isOwner && !(subject && /S$/.test(subject.tag))) return undefined;
  const isSecond = verb.relation === "conj" || (has(verb, "advcl") && verb.tag === "VBG");
  const first = isSecond ? tree.head(verb) : undefined;
  if (!first || first.index > verb.index) return undefined;
  const before = [first, ...tree.children(first, "conj")].filter(({ index }) => index < verb.index);
  const objects = before
    .flatMap((one) => tree.children(one, "obj", "iobj", "obl"))
    .flatMap((one) => [one, ...tree.children(one, "nmod")]);
  const people = (placesIn[tree.index] ?? []).filter(
    (place) =>
      place.word.index < word.index &&
      objects.some((object) => stands(object)(place)) &&
      place.drafts.some((draft) => isOfGender(draft, pronoun)),
  );
  const [only, ...others] = people;
  return others.length === 0 ? candidateAt(candidates, only) : undefined;
}

/** The subject of a verb and of the one it stands beside: "prosecutors", who have no house together. */
const subjectOfBoth = (tree: Tree, verb: Word): Word | undefined => {
  const first = verb.relation === "conj" ? tree.head(verb) : undefined;
  return first && tree.child(first, "nsubj");
};

/** "His lawyer, Femi Okoro, told the judge that his client was ill": the lawyer's. */
function clientSays(
  { tree, word }: Antecedent,
  candidates: readonly Candidate[],
  placesIn: readonly Antecedent[][],
): Candidate | undefined {
  const noun = ownedBy(tree, word);
  if (!noun || !/^client$/.test(noun.lemma)) return undefined;
  for (let up = tree.head(noun); up; up = tree.head(up)) {
    const subject = tree.child(up, "nsubj");
    const isLawyer = subject && roleOf(subject.lemma)?.type === "REPRESENTS";
    if (isLawyer) return candidateOn(candidates, placesIn[tree.index], subject);
  }
  return undefined;
}

/** "“He went with his head held high,” his lawyer said": the lawyer's is who is spoken of. */
function speakersOwnSays(
  { tree, word }: Antecedent,
  candidates: readonly Candidate[],
  placesIn: readonly Antecedent[][],
): Candidate | undefined {
  const noun = ownedBy(tree, word);
  const verb = noun && has(noun, "nsubj") && noun.index > 0 ? tree.head(noun) : undefined;
  const said = verb && SPEECH.test(verb.lemma) ? tree.child(verb, "ccomp") : undefined;
  if (!noun || !said || said.index > word.index || !isPersonNoun(noun.lemma.toLowerCase()))
    return undefined;
  const gender = /^his$/i.test(word.form) ? /^(?:he|him|his)$/i : /^(?:she|her)$/i;
  if (!/^(?:his|her)$/i.test(word.form)) return undefined;
  const spokenOf = (placesIn[tree.index] ?? []).filter(
    (place) => gender.test(place.word.form) && place.word.index < word.index,
  );
  const found = new Set(spokenOf.map((place) => candidateAt(candidates, place)));
  const [only, ...others] = found;
  return others.length === 0 ? only : undefined;
}

/** "“…,” said Yolande, a nurse. “…,” she said.": whoever spoke before speaks on. */
function followUpSays(
  pronoun: Antecedent,
  candidates: readonly Candidate[],
  placesIn: readonly Antecedent[][],
  quotes: Quotes,
): Candidate | undefined {
  const { tree, word } = pronoun;
  const verb = has(word, "nsubj") ? tree.head(word) : undefined;
  const isQuote = tree.words.some(({ index }) => quotes.at(tree.index, index) !== undefined);
  // "She also said", "He added"
  const isMore =
    verb !== undefined &&
    (verb.lemma === "add" || tree.children(verb, "advmod").some(({ form }) => form === "also"));
  const isSpeech = verb && verb.head < 0 && SPEECH.test(verb.lemma) && (isQuote || isMore);
  if (!isSpeech || quotes.at(tree.index, word.index) !== undefined) return undefined;
  const before = placesIn[tree.index - 1] ?? [];
  const speakers = before.filter((place) => {
    // "Borg's agent, Sara Wik, said"
    const role = has(place.word, "appos") ? place.tree.head(place.word) : undefined;
    const subject = role ?? place.word;
    const saying = has(subject, "nsubj") ? place.tree.head(subject) : undefined;
    return saying !== undefined && saying.head < 0 && SPEECH.test(saying.lemma);
  });
  const [speaker, ...others] = speakers;
  const [draft] = speaker?.drafts ?? [];
  const isOne = others.every(({ drafts: [other] }) => other === draft);
  if (!speaker || !isOne || !draft?.isNamed || !isOfGender(draft, pronoun)) return undefined;
  return candidateAt(candidates, speaker);
}

/** "Weber told Montalvo that he …": it may be whom he told. */
function isToldTo(
  verb: Word | undefined,
  pronoun: Antecedent,
  placesIn: readonly Antecedent[][],
): boolean {
  const { tree } = pronoun;
  const listener = verb && tree.child(verb, "obj", "iobj");
  const place = listener && placesIn[tree.index]?.find(stands(listener));
  return place?.drafts.some((draft) => isOfGender(draft, pronoun)) ?? false;
}
