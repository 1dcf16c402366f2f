import { has } from "../language/index.ts";
import { add, type Ballot, winner } from "./ballot.ts";
import { isCity } from "./cities.ts";
import { countryOf } from "./countries.ts";
import { type Candidate, formOf, headOf } from "./name-candidate.ts";
import { evidenceOf, isWilful } from "./name-evidence.ts";
import { isLocalHead, isRegion, typeByHead } from "./name-words.ts";

/** "Altiplano" is what "Altiplano Mining" is. */
export function shareBodies(
  groups: ReadonlyMap<string, readonly Candidate[]>,
  votes: ReadonlyMap<string, Ballot>,
): void {
  const people = wordsOfPeople(votes);
  for (const [key, ballot] of votes) {
    const words = key.split(" ");
    const first = words.findIndex((word) => typeByHead(word) === "Organization");
    const isBody =
      first > 0 && words.slice(first).every((word) => typeByHead(word) === "Organization");
    if (!isBody || winner(ballot) !== "Organization") continue;
    // "Kitamura" of "Kitamura Heavy Machinery"
    const lengths = Array.from({ length: first }, (_, shorter) => first - shorter);
    const length = lengths.find((some) => votes.has(words.slice(0, some).join(" "))) ?? first;
    const name = words.slice(0, length).join(" ");
    const short = votes.get(name);
    const group = groups.get(name) ?? [];
    // not "Denver" of "Denver Post", nor "Barr" of "Barr Holdings" where William Barr is in the news
    const isPlace =
      words.slice(first).some(isLocalHead) || isKnownPlace(name)
        ? isSomewhere(group) || !group.some(isWilful)
        : group.some(isInside);
    if (
      !short ||
      (short.has("Location") && isPlace) ||
      words.slice(0, first).some((word) => people.has(word))
    )
      continue;
    add(short, "Organization", (short.get("Person") ?? 0) + (short.get("Location") ?? 0) + 3);
  }
}

/** What an article on a team sport speaks of. Our own list. */
const SPORT =
  /^(?:striker|midfielder|goalkeeper|defender|winger|playmaker|forward|coach|kick-off|season|league|transfer|goal|penalty|dressing-room|substitute|captain|squad|cup)$/;
const OF_CLUBS =
  /\b(?:city|town|county|villa|park|athletic|orient|vale|forest|palace|north end|wednesday)$/;
/** Letters in front of a town: "HJK Helsinki", "SK Rannsburg". */
const INITIALS =
  /^(?:[A-Z]{2,4}|Real|Sporting|Racing|Inter|Deportivo|Atlético|Dynamo|Dinamo|Lokomotiv|Spartak) /;

/** "Wexcombe City", "HJK Helsinki": clubs, where the news is of a team sport. */
export function nameClubs(
  groups: ReadonlyMap<string, readonly Candidate[]>,
  votes: ReadonlyMap<string, Ballot>,
): void {
  const trees = new Set([...groups.values()].flat().map(({ tree }) => tree));
  const nouns = new Set(
    [...trees].flatMap(({ words }) =>
      words
        .filter(({ lemma, tag }) => /^NNS?$/.test(tag) && SPORT.test(lemma))
        .map(({ lemma }) => lemma),
    ),
  );
  if (nouns.size < 4) return;
  for (const [key, ballot] of votes) {
    const [candidate] = groups.get(key) ?? [];
    const name = candidate ? formOf(candidate) : "";
    const isClub =
      (OF_CLUBS.test(key) && key.includes(" ")) ||
      (INITIALS.test(name) && countryOf(name) === undefined);
    if (isClub && !groups.get(key)?.some(isInside)) add(ballot, "Organization", CLUB);
  }
}

const CLUB = 6;

/** "Verona has signed", "Marmara's coach": the clubs Olimpia Verona and Marmara Spor, and no places. */
export function shareClubs(
  groups: ReadonlyMap<string, readonly Candidate[]>,
  votes: ReadonlyMap<string, Ballot>,
): void {
  const people = wordsOfPeople(votes);
  for (const [key, ballot] of votes) {
    const words = key.split(" ");
    if (words.length < 2 || words.length > 3 || winner(ballot) !== "Organization") continue;
    // "Los Mochicas" of "Constructora Los Mochicas"
    const behind = words.length > 2 ? words.slice(1).join(" ") : undefined;
    for (const word of [words.at(0), words.at(-1), behind]) {
      const short = word === undefined ? undefined : votes.get(word);
      const group = (word !== undefined && groups.get(word)) || [];
      // "Merlion declined to comment", where Merlion Growth is in the news
      const isFirst = word === words.at(0) && group.some(isSubject);
      const isClub =
        word === behind ||
        isFirst ||
        group.some((candidate) => isWilful(candidate) || hasPlayers(candidate));
      // "Moura, who signed an agreement" is Otavio Moura, and no Andrade Moura
      if (!short || !word || people.has(word) || !isClub || countryOf(word) || group.some(isInside))
        continue;
      add(short, "Organization", (short.get("Person") ?? 0) + (short.get("Location") ?? 0) + 1);
    }
  }
}

/** The words of the full names of people. */
const wordsOfPeople = (votes: ReadonlyMap<string, Ballot>): ReadonlySet<string> =>
  new Set(
    [...votes]
      .filter(([key, ballot]) => key.includes(" ") && winner(ballot) === "Person")
      .flatMap(([key]) => key.split(" ")),
  );

/** "in Verona": where things happen. */
function isInside(candidate: Candidate): boolean {
  const head = headOf(candidate);
  const isShare = /^(?:stake|share|shareholder|interest|investor|investment)$/.test(
    candidate.tree.head(head)?.lemma ?? "",
  );
  // "partners at Castlemoor": who work there
  const above = has(head, "nmod") ? candidate.tree.head(head) : undefined;
  const isEmployer = above?.kind === "person";
  const preposition = candidate.tree.preposition(head) ?? "";
  return !isShare && (isEmployer ? preposition === "in" : /^(?:in|at|near)$/.test(preposition));
}

const isSubject = (candidate: Candidate): boolean => {
  const head = headOf(candidate);
  return has(head, "nsubj") && candidate.tree.head(head)?.tag.startsWith("VB") === true;
};

/** What only a club has: "Marmara's general manager". */
function hasPlayers(candidate: Candidate): boolean {
  const head = headOf(candidate);
  const above = candidate.tree.head(head);
  return (
    /^(?:nmod:poss|compound)$/.test(head.relation) &&
    /^(?:manager|coach|captain|striker|midfielder|defender|goalkeeper|player|guard|winger)$/.test(
      above?.lemma ?? "",
    )
  );
}

const isSomewhere = (group: readonly Candidate[]): boolean =>
  group.some((candidate) => evidenceOf(candidate).some(([type]) => type === "Location"));

const isKnownPlace = (name: string): boolean => countryOf(name) !== undefined || isPlaceName(name);

export const isPlaceName = (key: string): boolean =>
  isCity(key.charAt(0).toUpperCase() + key.slice(1)) || isRegion(key);
