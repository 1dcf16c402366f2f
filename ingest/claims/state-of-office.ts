import type { EntityDraft } from "../entities/entity-draft.ts";
import { has, type Tree, type Word } from "../language/index.ts";
import { governedFrom } from "../mentions/capitals.ts";
import type { FoundMention } from "../mentions/found-mention.ts";
import { hasOffice } from "../mentions/offices-of-state.ts";
import type { Reading } from "./claim-draft.ts";
import { isWhere, timesNamed } from "./home-country.ts";
import { surfaceSubjects } from "./subjects.ts";

/** "Energy Minister Khamla": the country whose office it is, where its holder is named for the first time. */
export function stateOf(
  tree: Tree,
  noun: Word,
  office: string,
  holder: EntityDraft,
  reading: Reading,
): EntityDraft | undefined {
  const [first] = holder.mentions.filter(({ form }) => form === "name");
  if (first?.sentence !== tree.index || isCounterpart(tree, office, holder)) return undefined;
  const isOf = (country: EntityDraft) => hasOffice(country.name, office);
  const seat = countryOfSeat(tree, noun, reading);
  if (seat && isOf(seat)) return seat;
  // "Laos rejected the complaint. Energy Minister Khamla said": the minister of the country that the sentence before is about
  const acting = isOfSubject(tree, noun) ? countryActing(tree, reading) : undefined;
  if (acting) return isOf(acting) ? acting : undefined;
  const { home, text } = reading;
  const isSpeaker =
    /^(?:government|foreign ministry|presidential) spokes(?:man|woman|person)$/.test(office);
  if (!home || !(isSpeaker || isOf(home))) return undefined;
  // "Finance Minister Sandhu" in news of a province, whose premier is spoken of
  if (PROVINCIAL[home.name]?.test(text)) return undefined;
  // a club and a university have a president, too
  const isOfMany = /^(?:president|vice[ -]president|chancellor)$/.test(office);
  if (isOfMany && !(/^\p{Lu}/u.test(noun.form) && OF_STATES.test(text))) return undefined;
  return isElsewhere(tree, noun, home, reading) ? undefined : home;
}

/** Who heads the government of a part of a state that has ministers of its own. Our own list. */
const PROVINCIAL: Readonly<Record<string, RegExp>> = {
  Australia: /\bPremier\b/,
  Canada: /\bPremier\b/,
  "South Africa": /\bPremier\b/,
  India: /\bchief minister\b/i,
  Pakistan: /\bchief minister\b/i,
  Germany: /\b(?:state premier|minister-president)\b/i,
  "United Kingdom": /\bfirst minister\b/i,
};

/** What those who govern do with those who govern elsewhere. Our own list. */
const WITH_OTHERS =
  /^(?:speak|talk|meet|telephone|phone|call|host|visit|confer|negotiate|discuss|sign|agree|receive|greet|welcome|congratulate|thank|invite|see)$/;

/** Who meets those of other countries. */
const ABROAD =
  /^(?:deputy )?(?:president|prime minister|premier|chancellor|king|queen|(?:foreign|defen[cs]e) minister)$/;

/** "The president spoke with Prime Minister Rao": another country's, unless whoever does it is from elsewhere. */
function isCounterpart(tree: Tree, office: string, { mentions }: EntityDraft): boolean {
  if (!ABROAD.test(office)) return false;
  const [first] = mentions.filter(
    ({ form, sentence }) => form === "name" && sentence === tree.index,
  );
  const word = first && tree.climb(tree.word(first.head), /^(?:appos|flat|nmod|conj|compound)/);
  const verb = word && /^(?:obj|obl|iobj)/.test(word.relation) ? tree.head(word) : undefined;
  const isAgent = word !== undefined && tree.preposition(word) === "by";
  if (!verb || isAgent || !WITH_OTHERS.test(verb.lemma)) return false;
  const subject = surfaceSubjects(tree, verb)[0];
  const isForeign =
    subject !== undefined &&
    tree
      .subtree(subject)
      .some(({ name, relation }) => name !== "O" && /^(?:compound|amod|nmod:poss)/.test(relation));
  return !isForeign;
}

/** "Energy Minister Khamla said", and not "the rift between the courts and President Rivas". */
export const isOfSubject = (tree: Tree, noun: Word): boolean =>
  has(tree.climb(noun, /^(?:appos|flat|compound|nmod:desc)/), "nsubj");

/** "In La Paz, Sports Minister Edgar Choque said": the country that is governed from there, and that the article names. */
function countryOfSeat(tree: Tree, noun: Word, { grounding }: Reading): EntityDraft | undefined {
  const [first, ...rest] = tree.words;
  if (first?.form !== "In" || !isOfSubject(tree, noun)) return undefined;
  const place = rest.find(({ tag }) => tag !== "DT");
  const mention = place && grounding.mentionAt(tree, place);
  const country = mention?.form === "name" ? governedFrom(mention.name) : undefined;
  return country === undefined
    ? undefined
    : grounding.resolution.drafts.find(({ type, name }) => type === "Location" && name === country);
}

/** The country that the sentence before, in news of more than one, has as its subject. */
function countryActing(tree: Tree, { trees, grounding, home }: Reading): EntityDraft | undefined {
  const before = trees[tree.index - 1];
  const root = before?.words.find(({ head }) => head < 0);
  const subject = before && root && before.child(root, "nsubj");
  const [draft] = before && subject ? grounding.namedAt(before, subject) : [];
  const isCountry = draft?.type === "Location" && draft.mentions.some(({ country }) => country);
  return home && isCountry && draft !== home && root && /^VB/.test(root.tag) ? draft : undefined;
}

/** What news of a state speaks of, and news of a club does not. */
const OF_STATES =
  /\b(?:governments?|parliament|(?:prime )?ministers?|ministry|cabinet|opposition|coalition|army|decree|senate|presidential|troops|embassy|ambassador)\b/i;

/** Whether the sentence is set in another country, or another is as much what the article is about and spoken of here. */
function isElsewhere(tree: Tree, noun: Word, home: EntityDraft, reading: Reading): boolean {
  const near = countriesNear(tree, noun, reading);
  // "U.S. authorities arrested Mexico's defense secretary under President Gomez": the last country before decides
  const last = near.findLast(
    ({ isHere, country, mention }) =>
      isHere && (country === home.name || !isModifier(tree, mention)),
  );
  if (last) return last.country !== home.name;
  const others = near.filter(({ country }) => country !== home.name);
  if (others.some(({ mention, isHere }) => !isHere && isWhere(reading.trees, mention))) return true;
  const rival = rivalOf(home, reading);
  if (!rival || isNear(home, tree)) return false;
  return others.length > 0 || timesNamed(rival) > home.mentions.length;
}

interface CountryNear {
  readonly mention: FoundMention;
  readonly country: string;
  /** In this sentence, and not in the one before. */
  readonly isHere: boolean;
}

/** Countries that a sentence up to the office, or the sentence before, names by their names, people or capitals; in their order. */
const countriesNear = (tree: Tree, noun: Word, { grounding }: Reading): readonly CountryNear[] =>
  grounding.resolution.drafts
    .flatMap(({ mentions, name, type }) =>
      mentions.flatMap((mention): CountryNear[] => {
        const country = mention.country ?? (type === "Location" ? governedFrom(name) : undefined);
        const isHere = mention.sentence === tree.index && mention.first < noun.index;
        const isBefore = mention.sentence === tree.index - 1;
        return country && (isHere || isBefore) ? [{ mention, country, isHere }] : [];
      }),
    )
    .sort((one, other) => one.mention.start - other.mention.start);

/** How many sentences say which countries an article is about: its title and the first two of its text. */
const OPENING = 3;

/** Another country that the article is about, the more spoken of first: "Vietnam takes the Philippines to the WTO". */
const rivalOf = (home: EntityDraft, { grounding }: Reading): EntityDraft | undefined =>
  grounding.resolution.drafts
    .filter(
      (draft) =>
        draft !== home &&
        draft.type === "Location" &&
        draft.mentions.some(({ country, sentence }) => country && sentence < OPENING) &&
        2 * draft.mentions.length >= home.mentions.length,
    )
    .sort((one, other) => other.mentions.length - one.mentions.length)[0];

/** Whether a country is spoken of in a sentence or the one before. */
const isNear = ({ mentions }: EntityDraft, tree: Tree): boolean =>
  mentions.some(({ sentence }) => sentence === tree.index || sentence === tree.index - 1);

/** "a U.S. envoy", "the Chinese bid": says of whom or what it is, and not whom the sentence is about. */
const isModifier = (tree: Tree, { head, isDemonym }: FoundMention): boolean =>
  isDemonym === true || /^(?:compound|amod|nmod:desc)/.test(tree.word(head).relation);
