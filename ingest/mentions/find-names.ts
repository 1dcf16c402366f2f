import type { EntityType } from "../../model/index.ts";
import { at, type Tree, type Word } from "../language/index.ts";
import { countryOf, isCountryAnOrganization } from "./countries.ts";
import type { FoundMention } from "./found-mention.ts";
import { type NameRun, nameRuns } from "./name-runs.ts";
import { isCalendarWord, isCompanyNoun, typeByClassNoun, typeByHead } from "./name-words.ts";
import { normalName } from "./normal-name.ts";
import { genderOf, isTitleWord } from "./role-nouns.ts";

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

interface Candidate {
  readonly tree: Tree;
  readonly first: number;
  readonly last: number;
  readonly titleFirst: number;
  readonly nickname?: NameRun["nickname"];
}

/** All names of an article. What a name is, is decided over all its occurrences, not a sentence at a time. */
export function findNames(trees: readonly Tree[], text: string): FoundMention[] {
  const commonNouns = new Set(
    trees.flatMap(({ words }) =>
      words
        .filter(({ tag, form }) => /^NNS?$/.test(tag) && /^\p{Ll}/u.test(form))
        .map(({ form }) => form),
    ),
  );
  const isCommonNoun = ({ tree, first, last }: Candidate) =>
    first === 0 && last === 0 && commonNouns.has(at(tree.words, 0).form.toLowerCase());
  const candidates = trees
    .flatMap((tree) => nameRuns(tree).flatMap((run) => withoutTitle(tree, run) ?? []))
    .filter((candidate) => !isCommonNoun(candidate));
  const votes = new Map<string, Map<EntityType, number>>();
  for (const candidate of candidates) vote(votes, candidate);
  shareVotesOfLongNames(votes);
  return [...candidates, ...unlabelled(trees, candidates)].flatMap(
    (candidate) => mentionOf(candidate, votes, text) ?? [],
  );
}

/** The run less the titles and articles that start it; nothing where only those remain. */
function withoutTitle(tree: Tree, run: NameRun): Candidate | undefined {
  let { first } = run;
  const { last, nickname } = run;
  const wordAt = (index: number) => at(tree.words, index);
  while (
    first < last &&
    (isTitleWord(wordAt(first).form) || /^(?:the|a|an)$/i.test(wordAt(first).form)) &&
    canLoseTitle(tree, first, last)
  )
    first++;
  // "bidder Hanover Capital": a common noun in front is no part of the name
  while (
    first < last &&
    /^(?:NNS?|JJ)$/.test(wordAt(first).tag) &&
    /^\p{Ll}+$/u.test(wordAt(first).form)
  )
    first++;
  const words = tree.words.slice(first, last + 1);
  if (
    words.every(({ form }) => isTitleWord(form) || isCalendarWord(form) || /^\P{L}*$/u.test(form))
  )
    return undefined;
  if (!words.some(({ form }) => /\p{Lu}/u.test(form)) || isCalendarWord(wordAt(first).form))
    return undefined;
  if (words.length === 1 && wordAt(first).form.length < 2) return undefined;
  let titleFirst = first;
  while (titleFirst > 0 && isTitlePart(tree, wordAt(titleFirst - 1))) titleFirst--;
  return { tree, first, last, titleFirst, ...(nickname && { nickname }) };
}

/** "President Barr" loses its title, "Justice Department" and "State Street" do not. */
function canLoseTitle(tree: Tree, first: number, last: number): boolean {
  const next = tree.words[first + 1];
  const isOther = /(?:ORG|MISC|LOC)$/.test(next?.name ?? "");
  return (
    !isOther &&
    typeByHead(at(tree.words, last).form) === undefined &&
    !/^of$/i.test(next?.form ?? "")
  );
}

function isTitlePart(tree: Tree, word: Word): boolean {
  if (word.name !== "O" && !/^(?:PER|MISC)$/.test(word.name.slice(2))) return false;
  const isHyphenated = word.form === "-" && isTitleWord(tree.words[word.index + 1]?.form ?? "");
  return isHyphenated || isTitleWord(word.form);
}

function formOf({ tree, first, last, nickname }: Candidate): string {
  return tree.words
    .slice(first, last + 1)
    .filter(({ index }) => !nickname || index < nickname.first - 1 || index > nickname.last + 1)
    .map(({ form }) => form)
    .join(" ");
}

function headOf({ tree, first, last }: Candidate): Word {
  const words = tree.words.slice(first, last + 1);
  return words.find(({ head }) => head < first || head > last) ?? at(words, 0);
}

/** Each occurrence votes by its labels, its kind, what stands before it and its own last word. */
function vote(votes: Map<string, Map<EntityType, number>>, candidate: Candidate): void {
  const { tree, first, last, titleFirst } = candidate;
  const key = normalName(formOf(candidate));
  const ballot = votes.get(key) ?? new Map<EntityType, number>();
  votes.set(key, ballot);
  const add = (type: EntityType | undefined, weight: number) => {
    if (type) ballot.set(type, (ballot.get(type) ?? 0) + weight);
  };
  const words = tree.words.slice(first, last + 1);
  for (const { name } of words) {
    add(TYPE_OF_LABEL[name.slice(2)], (name.startsWith("B") ? 1 : 0.5) / words.length);
  }
  const head = headOf(candidate);
  // "Muslims", "Republicans": people, and no person
  const isPeople = head.name.endsWith("MISC") && head.kind === "person";
  add(isPeople ? "Group" : TYPE_OF_KIND[head.kind], 1.1);
  if (titleFirst < first && !/(?:ORG|MISC)$/.test(at(words, 0).name)) add("Person", 3);
  if (candidate.nickname) add("Person", 5);
  if (words.length > 2 && /^of$/i.test(at(words, 1).form)) {
    add(typeByHead(at(words, 0).form), 6);
  } else if (words.length > 1 || at(words, 0).form.length > 4) {
    add(typeByHead(at(words, words.length - 1).form), 4);
  }
  const before = tree.words[first - 1];
  const above = tree.head(head);
  if (before && before.tag === "NN") add(typeByClassNoun(before.lemma), 6);
  if (words.some(({ form }) => form === "&")) add("Organization", 6);
  // "Kestrel's chairwoman", "Kestrel shareholders": what only a company has
  if (above && /^(?:nmod:poss|compound)$/.test(head.relation) && isCompanyNoun(above.lemma))
    add("Organization", 2);
  // "Deltaport spokesman Ruben Smit", "Maersk chief executive Lars Holm", whatever the parser hangs it on
  const [next, second] = tree.words.slice(last + 1).filter(({ tag }) => tag !== "POS");
  const isOfficer = next && /^(?:spokes|ceo$|chair)/i.test(next.form);
  const isChief = next?.form === "chief" && second?.form === "executive";
  if (isOfficer || isChief) add("Organization", 2);
  // "Kestrel, based in New Haven, employs 6,000 people"
  if (above && head.relation === "nsubj" && above.lemma === "employ") add("Organization", 2);
  if (above && /^(?:flat|appos)/.test(head.relation)) add(typeByClassNoun(above.lemma), 2);
  const after = tree.words[last + 1]?.form;
  if (after && /^(?:said|says|told|added|asked|who)$/.test(after)) add("Person", 0.3);
}

/** "Montalvo" is what "Elena Montalvo" is, "Altiplano" what "Altiplano Mining" is. */
function shareVotesOfLongNames(votes: Map<string, Map<EntityType, number>>): void {
  const people = new Set<string>();
  for (const [key, ballot] of votes) {
    const words = key.split(" ");
    if (words.length < 2 || winner(ballot) !== "Person") continue;
    for (const word of words) people.add(word);
    for (const short of [words.slice(-1), words.slice(-2)]) {
      const other = votes.get(short.join(" "));
      if (other && other !== ballot) other.set("Person", (other.get("Person") ?? 0) + 3);
    }
  }
  for (const [key, ballot] of votes) {
    const words = key.split(" ");
    const first = words.findIndex((word) => typeByHead(word) === "Organization");
    const isBody =
      first > 0 && words.slice(first).every((word) => typeByHead(word) === "Organization");
    if (!isBody || winner(ballot) !== "Organization") continue;
    const short = votes.get(words.slice(0, first).join(" "));
    // not "Denver" of "Denver Post", nor "Barr" of "Barr Holdings" where William Barr is in the news
    if (!short || short.has("Location") || words.slice(0, first).some((word) => people.has(word)))
      continue;
    const votesOfPerson = short.get("Person") ?? 0;
    short.set("Organization", (short.get("Organization") ?? 0) + votesOfPerson + 3);
  }
}

function winner(ballot: ReadonlyMap<EntityType, number>): EntityType | undefined {
  return [...ballot].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
}

/** Proper nouns that the analyser left out here and labelled elsewhere. */
function unlabelled(trees: readonly Tree[], known: readonly Candidate[]): Candidate[] {
  const names = new Set(known.map(formOf));
  const longest = Math.max(1, ...[...names].map((name) => name.split(" ").length));
  const isTaken = new Set(
    known.flatMap(({ tree, first, last }) =>
      tree.words.slice(first, last + 1).map(({ index }) => `${tree.index}:${index}`),
    ),
  );
  return trees.flatMap((tree) => {
    const found: Candidate[] = [];
    for (let first = 0; first < tree.words.length; first++) {
      for (let last = Math.min(first + longest, tree.words.length) - 1; last >= first; last--) {
        const words = tree.words.slice(first, last + 1);
        if (words.some(({ index }) => isTaken.has(`${tree.index}:${index}`))) continue;
        if (
          !/^\p{Lu}/u.test(at(words, 0).form) ||
          !names.has(words.map(({ form }) => form).join(" "))
        )
          continue;
        found.push({ tree, first, last, titleFirst: first });
        first = last;
        break;
      }
    }
    return found;
  });
}

function mentionOf(
  candidate: Candidate,
  votes: ReadonlyMap<string, ReadonlyMap<EntityType, number>>,
  text: string,
): FoundMention | undefined {
  const { tree, first, last, titleFirst, nickname } = candidate;
  const words = tree.words.slice(first, last + 1);
  const start = at(words, 0).start;
  const end = at(words, words.length - 1).end;
  const slice = (from: number, to: number) =>
    text.slice(at(tree.words, from).start, at(tree.words, to).end);
  const name = nickname
    ? `${slice(first, nickname.first - 2)} ${slice(nickname.last + 2, last)}`
    : text.slice(start, end).replace(/\s+/g, " ");
  const country = countryOf(formOf(candidate));
  const type = country
    ? isCountryAnOrganization(country.name)
      ? "Organization"
      : "Location"
    : winner(votes.get(normalName(formOf(candidate))) ?? new Map());
  if (!type) return undefined;
  const titles = tree.words.slice(titleFirst, first);
  const gender = titles.map(({ form }) => genderOf(form)).find(Boolean);
  return {
    sentence: tree.index,
    first: titleFirst < first && type === "Person" ? titleFirst : first,
    last,
    head: headOf(candidate).index,
    start,
    end,
    form: "name",
    type,
    name: country?.name ?? name,
    ...(nickname && { nickname: slice(nickname.first, nickname.last) }),
    ...(titles.length > 0 && type === "Person" && { title: slice(titleFirst, first - 1) }),
    ...(gender && type === "Person" && { gender }),
    ...(country && { country: country.name }),
    ...(country?.isDemonym && { isDemonym: true as const }),
    ...(country?.isDemonym &&
      /S$/.test(at(words, words.length - 1).tag) && { isPlural: true as const }),
  };
}
