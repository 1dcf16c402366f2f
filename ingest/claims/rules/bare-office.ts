import type { EntityDraft } from "../../entities/entity-draft.ts";
import { has, type Tree, type Word } from "../../language/index.ts";
import { governedFrom } from "../../mentions/capitals.ts";
import type { FoundMention } from "../../mentions/found-mention.ts";
import { hasOffice } from "../../mentions/offices-of-state.ts";
import { councilOf } from "../body-before.ts";
import { type ClaimDraft, type ClaimRule, type Reading, STATED } from "../claim-draft.ts";
import type { Grounding } from "../grounding.ts";
import { isWhere } from "../home-country.ts";
import { holdersOf, roleNouns, roleWords } from "../role-holders.ts";
import { othersOf } from "../role-others.ts";
import { tieOf } from "../role-ties.ts";
import { surfaceSubjects } from "../subjects.ts";

/**
 * "Prime Minister Ana Lopez" in news of one country, "Finance chief Jonas Weber" in news of one company: an office that does not
 * say where, since the article has said it.
 */
export const bareOffice: ClaimRule = {
  name: "bare-office",
  read(tree, reading) {
    return roleNouns(tree)
      .filter((noun) => isBare(tree, noun))
      .flatMap((noun) => {
        const words = roleWords(tree, noun, reading.grounding);
        const office = words.replace(WHEN, "");
        return holdersOf(tree, noun, reading.grounding)
          .filter((holder) => isIntroduced(tree, noun, holder, reading.grounding))
          .flatMap((holder): ClaimDraft[] => {
            const body =
              stateOf(tree, noun, office, holder, reading) ??
              companyOf(tree, noun, office, reading) ??
              councilOf(noun, reading.grounding);
            const tie = body && tieOf(tree, noun, holder, body, false);
            if (!tie) return [];
            const isSpeaker = tie.type === "SPOKESPERSON_FOR";
            const type = isSpeaker
              ? tie.type
              : LEADERS.test(office)
                ? "HEADS"
                : "HOLDS_POSITION_IN";
            return [
              { tree, predicate: noun, ...tie, type, words, stance: STATED, reliability: 0.8 },
            ];
          });
      });
  },
};

/** Offices that lead a state or a body; others are held in it. */
const LEADERS =
  /^(?:president|prime minister|premier|chancellor|king|queen|chief executive(?: officer)?|ceo|chair(?:man|woman|person)?|managing director|general manager)$/;

/** Neither "a minister" nor "the ministers", "her minister" or "the minister of a neighbouring country". */
const isBare = (tree: Tree, noun: Word): boolean =>
  !/S$/.test(noun.tag) &&
  // "a government spokeswoman" is one of many, as "a minister" is not
  (/^spokes/.test(noun.lemma) ||
    !tree.children(noun, "det").some(({ form }) => !/^the$/i.test(form))) &&
  !tree.children(noun, "nmod:poss").some(({ form }) => !/^(?:its|their)$/i.test(form)) &&
  !tree.children(noun, "nmod").some((word) => tree.preposition(word) === "of");

/** What says when an office was held. */
const WHEN =
  /^(?:(?:former|ex-?|then-?|acting|interim|new|newly|outgoing|late|longtime|current|group|co-)\s*)+/;

/** Whether nothing else says where somebody with a full name holds an office. */
function isIntroduced(tree: Tree, noun: Word, holder: EntityDraft, grounding: Grounding): boolean {
  return (
    holder.type === "Person" &&
    // "President Bush" needs no country anywhere
    holder.isNamed &&
    holder.name.includes(" ") &&
    othersOf(tree, noun, holder, grounding).drafts.every(
      (other) => tieOf(tree, noun, holder, other, false) === undefined,
    ) &&
    grounding.heldBy(holder).every(({ type }) => type === "WORKS_FOR")
  );
}

/** The country whose office it is, where the holder is named for the first time. */
function stateOf(
  tree: Tree,
  noun: Word,
  office: string,
  holder: EntityDraft,
  reading: Reading,
): EntityDraft | undefined {
  const { text } = reading;
  const [first] = holder.mentions.filter(({ form }) => form === "name");
  if (first?.sentence !== tree.index || isCounterpart(tree, holder)) return undefined;
  // "Laos rejected the complaint. Energy Minister Khamla said": the minister of the country that the sentence before is about
  const acting = isSubject(tree, noun) ? countryActing(tree, reading) : undefined;
  const home = acting ?? reading.home;
  const isSpeaker =
    /^(?:government|foreign ministry|presidential) spokes(?:man|woman|person)$/.test(office);
  if (!home || !(isSpeaker || hasOffice(home.name, office))) return undefined;
  if (acting) return acting;
  // a club and a university have a president, too
  const isOfMany = /^(?:president|vice[ -]president|chancellor)$/.test(office);
  if (isOfMany && !(/^\p{Lu}/u.test(noun.form) && OF_STATES.test(text))) return undefined;
  if (hasRival(home, reading) && !isNear(home, tree)) return undefined;
  return isElsewhere(tree, noun, home, reading) ? undefined : home;
}

/** What those who govern do with those who govern elsewhere. Our own list. */
const WITH_OTHERS =
  /^(?:speak|talk|meet|telephone|phone|call|host|visit|confer|negotiate|discuss|sign|agree|receive|greet|welcome|congratulate|thank|invite|see)$/;

/** "The president spoke with Prime Minister Rao": another country's, unless whoever does it is from elsewhere. */
function isCounterpart(tree: Tree, { mentions }: EntityDraft): boolean {
  const [first] = mentions.filter(
    ({ form, sentence }) => form === "name" && sentence === tree.index,
  );
  let word = first && tree.word(first.head);
  while (word && /^(?:appos|flat|nmod|conj|compound)/.test(word.relation)) word = tree.head(word);
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
function isSubject(tree: Tree, noun: Word): boolean {
  let word: Word | undefined = noun;
  while (word && /^(?:appos|flat|compound|nmod:desc)/.test(word.relation)) word = tree.head(word);
  return word !== undefined && has(word, "nsubj");
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

/** How many sentences say which countries an article is about: its title and the first two of its text. */
const OPENING = 3;

/** Whether another country is as much what the article is about: "Vietnam takes the Philippines to the WTO". */
const hasRival = (home: EntityDraft, { grounding }: Reading): boolean =>
  grounding.resolution.drafts.some(
    (draft) =>
      draft !== home &&
      draft.type === "Location" &&
      draft.mentions.some(({ country, sentence }) => country && sentence < OPENING) &&
      2 * draft.mentions.length >= home.mentions.length,
  );

/** Whether a country is spoken of in a sentence or the one before. */
const isNear = ({ mentions }: EntityDraft, tree: Tree): boolean =>
  mentions.some(({ sentence }) => sentence === tree.index || sentence === tree.index - 1);

/** What news of a state speaks of, and news of a club does not. */
const OF_STATES =
  /\b(?:governments?|parliament|(?:prime )?ministers?|ministry|cabinet|opposition|coalition|army|decree|senate|presidential|troops|embassy|ambassador)\b/i;

/** "At talks in Paris": another country is where the sentence, or the one before, is set, or what its beginning is about. */
function isElsewhere(tree: Tree, noun: Word, home: EntityDraft, reading: Reading): boolean {
  const near = reading.grounding.resolution.drafts.flatMap(({ mentions, name, type }) =>
    mentions.flatMap((mention) => {
      const city = type === "Location" ? governedFrom(name) : undefined;
      const country = mention.country ?? city;
      const isHere = mention.sentence === tree.index && mention.first < noun.index;
      const isBefore = mention.sentence === tree.index - 1;
      return country && (isHere || isBefore) ? [{ mention, country, isHere }] : [];
    }),
  );
  // "U.S. authorities arrested Mexico's defense secretary under President Gomez": the last country before decides
  const here = near
    .filter(
      ({ isHere, country, mention }) =>
        isHere && (country === home.name || !isModifier(tree, mention)),
    )
    .sort((one, other) => one.mention.first - other.mention.first);
  const last = here.at(-1);
  if (last) return last.country !== home.name;
  const others = near.filter(({ country }) => country !== home.name);
  return others.some(({ mention, isHere }) => !isHere && isWhere(reading.trees, mention));
}

/** "a U.S. envoy", "the Chinese bid": says of whom or what it is, and not whom the sentence is about. */
const isModifier = (tree: Tree, { head, isDemonym }: FoundMention): boolean =>
  isDemonym === true || /^(?:compound|amod|nmod:desc)/.test(tree.word(head).relation);

/** Offices of firms and other bodies that news gives without the body. Our own list. */
const OF_BODIES =
  /^(?:chief executive(?: officer)?|ceo|cfo|coo|cto|chief [a-z]+ officer|(?:finance|financial|product|operations|technology|marketing|legal|policy|sales|commercial|investment|design|research|communications) (?:chief|director|head)|chief (?:economist|scientist|engineer)|(?:vice[ -])?chair(?:man|woman|person)?|managing director|general manager|(?:company )?spokes(?:man|woman|person))$/;

/** The body that the article is about, where this sentence, or the one before, speaks of it and of no other as much. */
function companyOf(
  tree: Tree,
  noun: Word,
  office: string,
  { grounding }: Reading,
): EntityDraft | undefined {
  if (!OF_BODIES.test(office)) return undefined;
  const bodies = grounding.resolution.drafts.filter(
    ({ type, isNamed }) => type === "Organization" && isNamed,
  );
  const inSentence = (index: number, before: number) =>
    bodies.filter(({ mentions }) =>
      mentions.some(({ sentence, first }) => sentence === index && first < before),
    );
  const here = inSentence(tree.index, noun.index);
  const near = here.length > 0 ? here : inSentence(tree.index - 1, Number.POSITIVE_INFINITY);
  const [body, next] = byMentions(near);
  if (!body) return mainBody(tree, noun, bodies);
  // "The company “takes no pleasure” in it, Chief Executive Dervla Heneghan said"
  const isSpeaker = body !== undefined && here.length === 1 && isSubjectHere(tree, body);
  const isMain = body !== undefined && (isSpeaker || body === byMentions(bodies)[0]);
  return isMain && (!next || body.mentions.length >= 2 * next.mentions.length) ? body : undefined;
}

/** How many sentences say what an article is about: its title and the first of its text. */
const LEAD = 2;

/** "The chairman, Ana Lopez": of the body that the article opens with and speaks of more than of all others together. */
function mainBody(tree: Tree, noun: Word, bodies: readonly EntityDraft[]): EntityDraft | undefined {
  const isThe = tree.children(noun, "det").some(({ form }) => /^the$/i.test(form));
  const [main, next] = byMentions(bodies);
  const isOpening = main?.mentions.some(({ sentence }) => sentence < LEAD);
  return isThe && main && isOpening && main.mentions.length > 2 * (next?.mentions.length ?? 0)
    ? main
    : undefined;
}

/** Those of whom the article speaks most, first. */
const byMentions = (drafts: readonly EntityDraft[]): readonly EntityDraft[] =>
  [...drafts].sort((a, b) => b.mentions.length - a.mentions.length);

/** Whether a body is the subject of the sentence, up to the office. */
function isSubjectHere(tree: Tree, { mentions }: EntityDraft): boolean {
  return mentions.some(
    ({ sentence, head }) =>
      sentence === tree.index &&
      tree.word(head).relation === "nsubj" &&
      mentions.some((other) => other.form === "name" && other.sentence < sentence),
  );
}
