import { at, lemmaVariants, type Tree } from "../language/index.ts";
import { isCity } from "./cities.ts";
import { countryOf } from "./countries.ts";
import type { NameRun } from "./name-run.ts";
import {
  isBodyOfTrade,
  isRegion,
  ORGANIZATION_NOUNS,
  typeByClassNoun,
  typeByHead,
} from "./name-words.ts";
import { isTitleWord } from "./role-nouns.ts";

/** "the Briton Callum Reeve": where a person is from is no part of the name. */
export function withoutPeople(tree: Tree, { first, last }: NameRun): NameRun[] {
  const [article, people] = tree.words.slice(Math.max(0, first - 1), first + 1);
  const isPeople =
    last - first >= 2 &&
    article !== undefined &&
    /^(?:the|an?|fellow)$/i.test(article.form) &&
    people !== undefined &&
    countryOf(people.form)?.isDemonym &&
    at(tree.words, last).name.endsWith("PER");
  return isPeople
    ? [
        { first, last: first },
        { first: first + 1, last },
      ]
    : [{ first, last }];
}

/** "U.S." of "U.S. District Judge Ana Villareal": the office is the person's, and no part of the country. */
export function withoutOffice(tree: Tree, run: NameRun): NameRun {
  const [country, ...rest] = tree.words.slice(run.first, run.last + 1);
  const isOffice =
    rest.length > 0 &&
    rest.every(({ form }) => isTitleWord(form)) &&
    /^NN/.test(rest.at(-1)?.tag ?? "");
  const isBeforePerson = isTitleWord(tree.words[run.last + 1]?.form ?? "");
  return country && countryOf(country.form) && isOffice && isBeforePerson
    ? { ...run, last: run.first }
    : run;
}

/** "Foreign Office" of "Foreign Office Minister Tobias Ellwood", "White House" of "White House Press Secretary Jen Psaki". */
export function withoutOfficer(tree: Tree, run: NameRun): NameRun {
  const [end, next] = tree.words.slice(run.last, run.last + 2);
  const body = tree.words[run.last - 1];
  if (!end || run.last === run.first) return run;
  const isOfficer =
    OFFICER.test(end.form) &&
    /^(?:nmod:desc|appos|flat)/.test(end.relation) &&
    typeByHead(body?.form ?? "") === "Organization";
  const isPress = end.form === "Press" && OFFICER.test(next?.form ?? "");
  return isOfficer || isPress ? { ...run, last: run.last - 1 } : run;
}

const OFFICER =
  /^(?:Minister|Secretary|Spokesman|Spokeswoman|Spokesperson|Director|Chief|Officer|Attaché)$/;

/** What firms are called by their last word, and bodies that are called after their town are not. Our own list. */
const FIRM =
  /^(?:Builders|Rail|Railways|Foods|Group|Pharma|Pharmaceuticals|Motors|Steel|Nutrition|Partners|Capital|Holdings|Industries|Logistics|Energy|Mining|Brewers|Brewery|Airlines|Airways|Shipping|Lines|Textiles|Chemicals|Therapeutics|Biotech|Technologies|Systems|Software|Media|Robotics|Aerospace|Corp|Inc|Ltd|Co|Plc|GmbH)$/;

/** "Padma Builders of Dhaka": the town is no part of the firm's name. */
export function withoutTown(tree: Tree, run: NameRun): NameRun[] {
  const { first, last } = run;
  const words = tree.words.slice(first, last + 1);
  const of = words.findIndex(({ form }) => form === "of");
  const town = words
    .slice(of + 1)
    .map(({ form }) => form)
    .join(" ");
  const isPlace = isCity(town) || countryOf(town) !== undefined || /^New /.test(town);
  return of > 0 && isPlace && FIRM.test(words[of - 1]?.form ?? "")
    ? [
        { first, last: first + of - 1 },
        { first: first + of + 1, last },
      ]
    : [run];
}

/** "Swiss" of "Swiss dental implant": nouns in lower case behind a country's adjective are no part of a name. */
export function withoutCommonNouns(tree: Tree, run: NameRun): NameRun {
  const [people, ...rest] = tree.words.slice(run.first, run.last + 1);
  const isCommon = rest.length > 1 && rest.every(({ form }) => /^\p{Ll}+$/u.test(form));
  return people && isCommon && countryOf(people.form)?.isDemonym
    ? { ...run, last: run.first }
    : withoutCommonNoun(tree, run);
}

/** What firms are to others, beside the trades that they have. Our own list. */
const TO_OTHERS = /^(?:Sponsor|Competitor|Auditor)$/;

/** "Sponsor Kallio Saha, which pays": what it is has a capital only where the sentence starts. */
export function withoutOpening(tree: Tree, run: NameRun): NameRun {
  const [what, name, second] = tree.words.slice(run.first, run.first + 3);
  const isOpening =
    run.first === 0 &&
    run.last > 1 &&
    (TO_OTHERS.test(what?.form ?? "") || isBodyOfTrade(what?.form.toLowerCase() ?? "")) &&
    typeByHead(name?.form ?? "") === undefined;
  return isOpening && /^NNP/.test(name?.tag ?? "") && second ? { ...run, first: 1 } : run;
}

/** "Tajik" + "Gen. Farrukh Mirzoyev", "EU" + "Court": whose somebody or something is, and the name behind it. */
export function withoutOwner(tree: Tree, { first, last }: NameRun): NameRun[] {
  const [owner, second] = tree.words.slice(first, last + 1);
  const isOwner = owner !== undefined && countryOf(owner.form) !== undefined;
  const isTitled = owner && countryOf(owner.form)?.isDemonym && isTitleWord(second?.form ?? "");
  const isPossessive = second?.tag === "POS";
  const from = first + (isPossessive ? 2 : 1);
  const isPerson = at(tree.words, last).name.endsWith("PER");
  return isOwner && from <= last && (isPossessive || (isTitled && isPerson))
    ? [
        { first, last: first },
        { first: from, last },
      ]
    : [{ first, last }];
}

/** "Gulf" of "Gulf cargo", "Hollins Creek" of "the Hollins Creek school board": a noun in lower case that names nobody. */
function withoutCommonNoun(tree: Tree, run: NameRun): NameRun {
  const word = at(tree.words, run.last);
  const isCommon =
    /^\p{Ll}{2,}$/u.test(word.form) && /^NN/.test(word.tag) && word.kind !== "substance";
  const isModifier = word.head > run.last && word.relation === "compound";
  const isBody = ORGANIZATION_NOUNS.has(word.form) || typeByHead(word.form) !== undefined;
  const hasCapital = /^\p{Lu}/u.test(tree.words[run.last - 1]?.form ?? "");
  return isCommon && run.first < run.last && hasCapital && (isModifier || !isBody)
    ? { ...run, last: run.last - 1 }
    : run;
}

/** "an Alabama Republican": where somebody is from is no part of the party's name. */
export function withoutParty(tree: Tree, run: NameRun): NameRun[] {
  const isPartisan = /^(?:Republican|Democrat)s?$/.test(at(tree.words, run.last).form);
  const place = tree.words
    .slice(run.first, run.last)
    .map(({ form }) => form)
    .join(" ");
  // "the Social Democrats" is one name
  return isPartisan && (countryOf(place) !== undefined || isRegion(place))
    ? [
        { first: run.first, last: run.last - 1 },
        { first: run.last, last: run.last },
      ]
    : [run];
}

/** "Shen Yulan of China": where somebody is from is no part of the name, as it is of "Bank of China". */
export function withoutCountry(tree: Tree, run: NameRun): NameRun[] {
  const ofBody = withoutCountryOfBody(tree, run);
  if (ofBody) return ofBody;
  const words = tree.words.slice(run.first, run.last + 1).map(({ form }) => form);
  const of = words.lastIndexOf("of");
  const name = words.slice(0, Math.max(0, of));
  // names of people are flat to the parser, those of bodies compounds
  const isFrom =
    tree.words[run.first + 1]?.relation === "flat" &&
    name.length >= 2 &&
    name.length <= 3 &&
    countryOf(words.slice(of + 1).join(" ")) !== undefined &&
    name.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word) && typeByHead(word) === undefined);
  return isFrom
    ? [
        { first: run.first, last: run.first + of - 1 },
        { first: run.first + of + 1, last: run.last },
      ]
    : [run];
}

/** "the Conservative Party" and "Reform UK" of "quit the Conservative Party for Reform UK": one body for another. */
export function withoutNext(tree: Tree, { first, last }: NameRun): NameRun[] {
  const link = tree.words.slice(first, last).find(({ form }) => form === "for");
  return link && link.index > first && isLeft(tree, first)
    ? [
        { first, last: link.index - 1 },
        { first: link.index + 1, last },
      ]
    : [{ first, last }];
}

/** Whether the verb before a name says that one leaves it. */
export function isLeft(tree: Tree, first: number): boolean {
  const verb = tree.words.slice(0, first).findLast(({ tag }) => /^VB/.test(tag));
  return verb !== undefined && lemmaVariants(verb).some((lemma) => LEAVING.test(lemma));
}

/** Verbs by which one leaves a body. Our own list. */
const LEAVING = /^(?:leave|quit|swap|ditch|abandon|depart|desert|exit|resign|trade)$/;

/** "Lindhorst Aero of Germany", "Club Atlético Tacuarembó of Uruguay": behind a word that is no noun for a body, the country is none of its name. */
function withoutCountryOfBody({ words }: Tree, { first, last }: NameRun): NameRun[] | undefined {
  const inside = words.slice(first, last + 1);
  const of = inside.findLastIndex(({ form }) => form === "of");
  const [end] = inside.slice(Math.max(0, of - 1), of);
  const country = inside
    .slice(of + 1)
    .map(({ form }) => form)
    .join(" ");
  const isProperWord =
    end?.tag === "NNP" &&
    typeByHead(end.form) === undefined &&
    typeByClassNoun(end.form) === undefined &&
    !OF_COUNTRIES.test(end.form) &&
    end.kind !== "person";
  return of > 1 && isProperWord && countryOf(country)?.isDemonym === false
    ? [
        { first, last: first + of - 1 },
        { first: first + of + 1, last },
      ]
    : undefined;
}

/** What goes on with a country's name. Our own list. */
const OF_COUNTRIES =
  /^(?:Republic|Kingdom|Emirate|Emirates|States?|Sultanate|Principality|Dominion|Caliphate|Voice|King|Queen|Duke|Government|Protectorate|Islands?|Order|Gates?|Flag|Hero|Heroes|Bishops?|Pearl|Miss|Wales)$/;

/** "Istanbul club Bosfor", "Eritrean port of Assab", "Dutch fund": what a place has is no part of the place's name, nor of its own. */
export function withoutWhatPlaceHas(tree: Tree, run: NameRun): NameRun[] {
  const words = tree.words.slice(run.first, run.last + 1);
  const noun = words.findIndex(({ form }) => /^\p{Ll}{3,}$/u.test(form));
  const place = words
    .slice(0, noun)
    .map(({ form }) => form)
    .join(" ");
  const isPlace = isCity(place) || countryOf(place) !== undefined;
  const word = words[noun];
  const isNoun = word !== undefined && /^NN$/.test(word.tag) && !ORGANIZATION_NOUNS.has(word.form);
  if (noun < 1 || !isPlace || !isNoun || typeByClassNoun(word.form) === undefined) return [run];
  const name = words[noun + 1]?.form === "of" ? noun + 2 : noun + 1;
  const front = { first: run.first, last: run.first + noun - 1 };
  const isName = words[name] !== undefined && /^\p{Lu}/u.test(words[name]?.form ?? "");
  return isName ? [front, { first: run.first + name, last: run.last }] : [front];
}
