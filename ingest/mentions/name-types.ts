import type { EntityType } from "../../model/index.ts";
import type { Word } from "../language/index.ts";
import { add, type Ballot, winner } from "./ballot.ts";
import { governedFrom } from "./capitals.ts";
import { isCity } from "./cities.ts";
import { countryOf } from "./countries.ts";
import { type Candidate, formOf, headOf, isAliasOf } from "./name-candidate.ts";
import { evidenceOf, isWilful } from "./name-evidence.ts";
import { typeByHead } from "./name-words.ts";
import { normalName } from "./normal-name.ts";
import { isPlaceName, nameClubs, shareBodies, shareClubs } from "./share-bodies.ts";
import { shareFirstWords } from "./share-first-words.ts";

/** What each name of an article is, by its normal form, decided over all its occurrences. */
export interface NameTypes {
  readonly typeOf: (name: string) => EntityType | undefined;
  /** The place whose people or things a name is used for, where the article names both: "Belmari" of "Belmar". */
  readonly placeOf: (name: string) => string | undefined;
}

const TYPE_OF_LABEL: Readonly<Record<string, EntityType>> = {
  PER: "Person",
  ORG: "Organization",
  LOC: "Location",
  MISC: "Work",
};
const TYPE_OF_KIND: Readonly<Record<string, EntityType>> = {
  person: "Person",
  organization: "Organization",
  place: "Location",
  event: "Event",
  substance: "Substance",
};

/** How much less "Person" counts for a single word that no full name, title or "who" bears out. */
const BARE_PERSON = 0.5;
const CITY = 2.5;
const DERIVED_PLACE = 8;
const WILFUL = 1.5;
const ALIAS = 10;
/** More than what only a firm has: "Ebrard spokesman Millan", where Marcelo Ebrard is in the news. */
const SURNAME = 8;
const GIVEN_NAME = 2.5;
const READ = 2;

/** Decides what each name is: the analyser's readings of it, and the evidence beside it, are votes. */
export function decideTypes(candidates: readonly Candidate[]): NameTypes {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = normalName(formOf(candidate));
    groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  const votes = new Map([...groups].map(([key, group]) => [key, ballotOf(group)] as const));
  const places = derivedPlaces(groups, votes);
  for (const [derived, place] of places) {
    add(votes.get(place), "Location", DERIVED_PLACE);
    add(votes.get(derived), "Location", DERIVED_PLACE);
  }
  discountBarePeople(groups, votes);
  shareSurnames(groups, votes);
  shareFirstWords(groups, votes);
  sharePeople(votes);
  shareBodies(groups, votes);
  nameClubs(groups, votes);
  shareClubs(groups, votes);
  shareAliases(candidates, votes);
  return {
    typeOf: (name) => winner(votes.get(normalName(name)) ?? new Map()),
    placeOf: (name) => {
      const place = places.get(normalName(name));
      return place && groups.get(place)?.map(formOf)[0];
    },
  };
}

/**
 * The model reads each occurrence by itself, but errs alike on all of them: its votes grow with the root of their number,
 * those of the evidence with the number.
 */
function ballotOf(group: readonly Candidate[]): Ballot {
  const read: Ballot = new Map();
  const ballot: Ballot = new Map();
  for (const candidate of group) {
    for (const [type, weight] of readingOf(candidate)) add(read, type, weight);
    for (const [type, weight] of evidenceOf(candidate)) add(ballot, type, weight);
  }
  const [first] = group;
  if (first && (isCity(formOf(first)) || governedFrom(formOf(first))))
    add(ballot, "Location", CITY);
  if (group.some(isWilful)) add(ballot, "Organization", WILFUL);
  for (const [type, weight] of read) add(ballot, type, weight / Math.sqrt(group.length));
  return ballot;
}

function readingOf(candidate: Candidate): (readonly [EntityType | undefined, number])[] {
  const words = candidate.tree.words.slice(candidate.first, candidate.last + 1);
  const head = headOf(candidate);
  // "Muslims", "Republicans": people, and no person
  // "Bosnian Serb": of two peoples, and no title
  const isPeople =
    head.name.endsWith("MISC") &&
    (head.kind === "person" ||
      (words.length > 1 && words.every(({ form }) => countryOf(form)?.isDemonym)));
  const isOfStuff =
    head.kind === "substance" && words.length > 1 && words.every(({ tag }) => tag === "NNP");
  return [
    ...words.map(
      ({ name }) =>
        [TYPE_OF_LABEL[name.slice(2)], (name.startsWith("B") ? 1 : 0.5) / words.length] as const,
    ),
    // "Aegean Linen" washes sheets
    [isPeople ? "Group" : isOfStuff ? undefined : TYPE_OF_KIND[head.kind], 1.1],
  ];
}

/** How English makes an adjective of a place: "Kosovan", "Sicilian", "Chechen", "Kashmiri", "Kurdish", "Viennese". */
const ENDINGS = /(?:(?:i?a)?n|i|ese|ish|er)$/;

function derivedPlaces(
  groups: ReadonlyMap<string, readonly Candidate[]>,
  votes: ReadonlyMap<string, Ballot>,
): ReadonlyMap<string, string> {
  const singles = [...groups.keys()].filter((key) => /^\p{L}{4,}$/u.test(key) && !countryOf(key));
  const isOfPerson = (place: string) =>
    [...votes].some(([key, ballot]) => key.endsWith(` ${place}`) && winner(ballot) === "Person");
  return new Map(
    singles.flatMap((derived) => {
      const stem = derived.replace(ENDINGS, "");
      const place = singles.find(
        (key) =>
          key !== derived &&
          key.length >= 4 &&
          (key === stem || key.replace(/[aeiouy]$/, "") === stem),
      );
      const isModifier = groups.get(derived)?.some((candidate) => {
        const head = headOf(candidate);
        return /^(?:amod|compound)$/.test(head.relation) || head.tag.startsWith("JJ");
      });
      return place && isModifier && !isOfPerson(place) && !countryOf(derived)
        ? [[derived, place] as const]
        : [];
    }),
  );
}

/** The news introduces people by their full names: a single word that is part of none is rarely a person. */
function discountBarePeople(
  groups: ReadonlyMap<string, readonly Candidate[]>,
  votes: ReadonlyMap<string, Ballot>,
): void {
  const inLongNames = new Set(
    [...groups.keys()]
      .map((key) => key.split(" "))
      .flatMap((words) => (words.length > 1 ? words : [])),
  );
  for (const [key, group] of groups) {
    if (key.includes(" ") || inLongNames.has(key) || group.some(isIntroduced)) continue;
    const ballot = votes.get(key);
    const weight = ballot?.get("Person");
    if (weight) ballot?.set("Person", weight * BARE_PERSON);
  }
}

/** "President Barr", "Pelé, who", "striker Ronaldo": what stands beside the word makes it a person. */
function isIntroduced(candidate: Candidate): boolean {
  const { first, titleFirst, nickname } = candidate;
  return titleFirst < first || nickname !== undefined || isWho(candidate);
}

function isWho({ tree, first, last }: Candidate): boolean {
  const [comma, next] = tree.words.slice(last + 1);
  // "a teacher from Szeged who taught her": the teacher did
  const isFrom = /^(?:from|in|at|near)$/.test(tree.words[first - 1]?.form ?? "");
  const relative: Word | undefined = isFrom ? undefined : comma?.form === "," ? next : comma;
  return relative?.form === "who";
}

/** "Gift Chirambo" is a person, where the article goes on with "Mr Chirambo". */
function shareSurnames(
  groups: ReadonlyMap<string, readonly Candidate[]>,
  votes: ReadonlyMap<string, Ballot>,
): void {
  for (const [key, ballot] of votes) {
    const words = key.split(" ");
    const surname = words.at(-1) ?? "";
    // "Kolarov, who runs the quarry", of Zhivan Kolarov
    const isTitled = groups.get(surname)?.some((short) => isMister(short) || isWho(short));
    if (words.length !== 2 || typeByHead(surname) !== undefined) continue;
    if (isTitled) add(ballot, "Person", SURNAME);
    // "Josphat Kiprugut", where the article goes on with "Kiprugut said", whom the analyser takes for a person too
    const isRead = groups.get(key)?.some((candidate) => headOf(candidate).name === "B-PER");
    if (isRead && winner(votes.get(surname) ?? new Map()) === "Person") add(ballot, "Person", READ);
  }
}

const isMister = ({ tree, first, titleFirst }: Candidate): boolean =>
  titleFirst < first && /^(?:Mr|Mrs|Ms|Miss|Dr)\.?$/.test(tree.words[titleFirst]?.form ?? "");

/** "Montalvo" is what "Elena Montalvo" is. */
function sharePeople(votes: ReadonlyMap<string, Ballot>): void {
  for (const [key, ballot] of votes) {
    const words = key.split(" ");
    if (words.length < 2 || winner(ballot) !== "Person") continue;
    const [given = ""] = words;
    // "We wish Jamarcus the best", where Jamarcus Whitaker is in the news
    if (!isPlaceName(given)) add(votes.get(given), "Person", GIVEN_NAME);
    for (const short of [words.slice(-1), words.slice(-2)]) {
      const other = votes.get(short.join(" "));
      if (other !== ballot) add(other, "Person", SURNAME);
    }
  }
}

/** "El Piloto" is what Duarte, known as "El Piloto", is. */
function shareAliases(candidates: readonly Candidate[], votes: ReadonlyMap<string, Ballot>): void {
  const ballotOfName = (candidate: Candidate) => votes.get(normalName(formOf(candidate)));
  candidates.forEach((alias, i) => {
    const name = candidates[i - 1];
    if (!name || !isAliasOf(alias, name)) return;
    add(ballotOfName(alias), winner(ballotOfName(name) ?? new Map()), ALIAS);
  });
}
