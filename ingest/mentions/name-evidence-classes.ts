import { at, type Tree, type Word } from "../language/index.ts";
import type { Vote } from "./ballot.ts";
import { isFeast } from "./feasts.ts";
import { isPeople } from "./languages.ts";
import { type Candidate, formOf } from "./name-candidate.ts";
import { isRegion, typeByHead } from "./name-words.ts";
import { isRoad } from "./roads.ts";

/** What a name is by the class that its words or those around it put it in: a saint, a feast, a people, a town, a ship, a substance. */
export function classEvidence(candidate: Candidate): readonly Vote[] {
  return [
    ...ofSaint(candidate),
    ...ofFeast(candidate),
    ...ofPeople(candidate),
    ...ofSeat(candidate),
    ...ofFleet(candidate),
    ...ofRoad(candidate),
    ...ofForm(candidate),
    ...ofSubstance(candidate),
  ];
}

/** "St. Menas" is a person, "St. Samuel's" a house of his. */
function ofSaint({ tree, first, last }: Candidate): Vote[] {
  const words = tree.words.slice(first, last + 1);
  if (!/^(?:St\.?|Saint|San|Santa|São)$/.test(words[0]?.form ?? "") || words.length < 2) return [];
  const end = at(words, words.length - 1);
  const before = tree.words[first - 1]?.form ?? "";
  // "in St. John's"
  if (end.tag === "POS") return [[before === "in" ? "Location" : "Organization", 8]];
  const isEnglish = /^(?:St\.?|Saint)$/.test(words[0]?.form ?? "");
  const isOf = /^(?:of|by)$/.test(before);
  return isEnglish && isOf && typeByHead(end.form) === undefined ? [["Person", 4]] : [];
}

/** "Palm Sunday", "the eve of Epiphany". */
function ofFeast(candidate: Candidate): Vote[] {
  return isFeast(formOf(candidate)) ? [["Event", 9]] : [];
}

/** "Yoruba drummers", "the Tuareg". */
function ofPeople(candidate: Candidate): Vote[] {
  const { tree, first, last } = candidate;
  const isAlone = first === last && isPeople(at(tree.words, first).form);
  const before = tree.words[first - 1];
  const next = tree.words[last + 1];
  const isSaidOf =
    next?.kind === "person" || /^(?:the|ethnic|an?|many|most)$/i.test(before?.form ?? "");
  return isAlone && isSaidOf ? [["Group", 6]] : [];
}

/** "The insurer Gard, of Arendal, has", "a museum in Toledo, Ohio": where the name in front of the comma is. */
function ofSeat(candidate: Candidate): Vote[] {
  const { tree, first, last } = candidate;
  const [comma, of] = tree.words.slice(Math.max(0, first - 2), first);
  const isClosed = /^[,.;)]$/.test(tree.words[last + 1]?.form ?? "");
  const isSeat = comma?.form === "," && of?.form === "of" && isClosed && first === last;
  if (isSeat) return [["Location", 6]];
  return isRegion(formOf(candidate)) && of?.form === "," ? [["Location", 6]] : [];
}

/** "U.S. 87". */
const ofRoad = (candidate: Candidate): Vote[] =>
  isRoad(formOf(candidate)) ? [["Location", 9]] : [];

/** Forms of companies that are words in small letters. From the registers of the countries that have them. */
const FORMS =
  /^(?:AG|SA|AS|SE|SAS|SARL|SpA|SPA|Srl|Oy|Oyj|AB|ApS|NV|BV|KG|KGaA|PJSC|OJSC|JSC|OAO|OOO|ZAO|Bhd|Pte|Pty|Tbk|Kft|Nyrt|EAD|LLP)$/;

/** "Glarus AG": a company. */
function ofForm({ tree, first, last }: Candidate): Vote[] {
  return last > first && FORMS.test(tree.words[last]?.form ?? "") ? [["Organization", 7]] : [];
}

/** "the bulk carriers Genco Aurelia and Yong Tai": vessels in the plural. */
function ofFleet({ tree, first }: Candidate): Vote[] {
  const beside = tree.words[first - 1];
  const and =
    beside?.form === "and" ? tree.words.slice(0, first - 1).findLast(isVessels) : undefined;
  const isNear = and !== undefined && first - and.index <= FLEET;
  return isVessels(beside) || (isNear && isOfCapitals(tree, and.index + 1, first - 2))
    ? [["Work", 7]]
    : [];
}

/** How many words may stand between "carriers" and the last of them. */
const FLEET = 7;

const isVessels = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.tag === "NNS" &&
  /^(?:ship|vessel|tanker|ferry|frigate|destroyer|trawler|freighter|submarine|barge|tug|yacht|carrier|liner|cruiser|dredger|icebreaker)$/.test(
    word.lemma,
  );

const isOfCapitals = ({ words }: Tree, from: number, to: number): boolean =>
  words.slice(from, to + 1).every(({ form }) => /^(?:,|\p{Lu}.*|\d+)$/u.test(form));

/** "A candidate vaccine against Nipah, ChAdOx1-NipahB, protected", "a strain of bird flu, H5N6": the substance in front of the comma. */
function ofSubstance({ tree, first, last }: Candidate): Vote[] {
  const [before, named] = tree.words.slice(Math.max(0, first - 2), first);
  const isCalled = /^(?:named|called|dubbed|christened)$/.test(named?.form ?? "");
  const comma = isCalled && before?.form !== "," ? first - 1 : isCalled ? first - 2 : first - 1;
  if (!isCalled && tree.words[comma]?.form !== ",") return [];
  if (!/^[,.;)]$/.test(tree.words[last + 1]?.form ?? "") && !isCalled) return [];
  const noun = tree.words
    .slice(Math.max(0, comma - REACH), comma)
    .findLast(({ tag }) => /^NNS?$/.test(tag));
  const phrase = tree.words.slice(noun ? startOf(tree, comma) : comma, comma);
  // "a drug regulator, NAFDAC"
  const head = phrase.find(
    ({ lemma, tag }, i) =>
      /^NN$/.test(tag) && SUBSTANCES.test(lemma) && !/^NN/.test(phrase[i + 1]?.tag ?? ""),
  );
  const isClear = phrase.every(({ tag }) => !/^(?:VB[DZP]|,|PRP)$/.test(tag));
  return head && isClear && /[\p{Lu}\d]/u.test(at(tree.words, first).form)
    ? [["Substance", 6]]
    : [];
}

/** How far in front of the comma the substance may stand. */
const REACH = 7;

/** Where the phrase starts that the comma closes: behind the verb or the comma before. */
function startOf({ words }: Tree, comma: number): number {
  const before = words.findLastIndex(
    ({ tag, index }) =>
      index < comma && (/^(?:VB[DZPG]|,|PRP|CC)$/.test(tag) || index <= comma - REACH),
  );
  return before + 1;
}

/** What lives on others, and what is given against it. Our own list. */
const SUBSTANCES =
  /^(?:virus|strain|variant|bacterium|parasite|vaccine|antibody|drug|antiviral|antibiotic|compound|molecule|protein|enzyme|toxin|pesticide|herbicide|insecticide|fungicide|therapy)$/;
