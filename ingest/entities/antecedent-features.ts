import { has, type Tree, type Word } from "../language/index.ts";
import type { Antecedent, Candidate } from "./antecedent.ts";
import { clauseOf, controllerOf } from "./controller.ts";
import type { Quotes } from "./quotes.ts";

/** What a weight is for, with how much of it there is: ["subject of the sentence before", 1]. */
export type Feature = readonly [name: string, amount: number];

/** What is known where a pronoun, or a description ("the"), stands. */
export interface Situation {
  readonly kind: "he" | "it" | "they" | "the";
  readonly pronoun: Antecedent;
  readonly candidates: readonly Candidate[];
  readonly quotes: Quotes;
}

/** Why a pronoun may be the candidate, after Lappin & Leass (1994) and Ng & Cardie (2002). */
export function featuresOf(candidate: Candidate, situation: Situation): Feature[] {
  const { pronoun, candidates, quotes } = situation;
  const latest = latestOf(candidate, pronoun);
  if (!latest) return [];
  const distance = Math.min(3, pronoun.tree.index - latest.tree.index);
  const where = distance === 0 ? "here" : distance === 1 ? "a sentence before" : "further back";
  const role = roleOf(latest.tree, latest.word);
  const own = roleOf(pronoun.tree, pronoun.word);
  const rivals = candidates.filter((other) => other !== candidate && !other.isNoun);
  const isLater = distance === 0 && latest.word.index > pronoun.word.index;
  const said: (string | false)[] = [
    `${role} ${where}`,
    `${latest.form} ${distance === 0 ? "here" : "before"}`,
    own === role && `as the pronoun, ${where}`,
    `${own === "possessive" || own === "subject" ? own : "other"}: ${distance} back`,
    isLater && "after the pronoun",
    isFirst(latest) && `begins its sentence, ${where}`,
    rivals.length === 0 && "the only one",
    rivals.every((other) => other.places.length < candidate.places.length) && "most often near",
    rivals.every((other) => lastIndex(other, pronoun) < lastIndex(candidate, pronoun)) &&
      "named last",
    rivals.every((other) => countBefore(other, pronoun) < countBefore(candidate, pronoun)) &&
      "most often before",
    latest.form === "pronoun" &&
      latest.word.form.toLowerCase() === pronoun.word.form.toLowerCase() &&
      "the same pronoun",
    quotes.paragraphOf(latest.tree.index) !== quotes.paragraphOf(pronoun.tree.index) &&
      "in another paragraph",
    distance > 0 &&
      own === "subject" &&
      role === "subject" &&
      isSameVerb(latest, pronoun) &&
      "the same verb",
    ...clauseFeatures(latest, pronoun),
    ...quoteFeatures(latest, pronoun, quotes),
    ...kindFeatures(candidate, latest, pronoun),
  ];
  return [
    ...said.flatMap((name): Feature[] => (name ? [[name, 1]] : [])),
    ["near, log", Math.log(candidate.places.length)],
    ["before, log", Math.log(1 + countBefore(candidate, pronoun))],
    ["in all, log", Math.log(1 + countAll(candidate))],
  ];
}

function isSameVerb(a: Antecedent, b: Antecedent): boolean {
  return a.tree.head(a.word)?.lemma === b.tree.head(b.word)?.lemma;
}

export function countBefore({ drafts }: Candidate, { word }: Antecedent): number {
  const counts = drafts.map(
    ({ mentions }) => mentions.filter(({ start }) => start < word.start).length,
  );
  return Math.min(...counts);
}

function countAll({ drafts }: Candidate): number {
  return Math.min(...drafts.map(({ mentions }) => mentions.length));
}

/** Why a pronoun may be nobody that is known. */
export function featuresOfNobody({ pronoun, quotes }: Situation): Feature[] {
  const { tree, word } = pronoun;
  const verb = clauseOf(tree, word);
  const own = roleOf(tree, word);
  const names: (string | false | undefined)[] = [
    "nobody",
    `nobody: ${own}`,
    has(word, "expl") && "nobody: expletive",
    quotes.at(tree.index, word.index) !== undefined && "nobody: in a quote",
    verb && own === "subject" && tree.child(verb, "cop") && "nobody: subject of be",
    verb &&
      own === "subject" &&
      tree.child(verb, "csubj", "ccomp", "advcl", "xcomp") &&
      "nobody: with a clause",
    verb && /^(?:seem|appear|take|happen|matter|mean|make)$/.test(verb.lemma) && "nobody: seem",
  ];
  return names.flatMap((name): Feature[] => (name ? [[name, 1]] : []));
}

/** The last place before the pronoun, else the first one after it. */
export function latestOf({ places }: Candidate, pronoun: Antecedent): Antecedent | undefined {
  const isBefore = ({ tree, word }: Antecedent) =>
    tree.index < pronoun.tree.index ||
    (tree.index === pronoun.tree.index && word.index < pronoun.word.index);
  return places.findLast(isBefore) ?? places[0];
}

function lastIndex(candidate: Candidate, pronoun: Antecedent): number {
  const latest = latestOf(candidate, pronoun);
  return latest ? latest.tree.index * 1000 + latest.word.index : -1;
}

function isFirst({ tree, first }: Antecedent): boolean {
  return tree.words.slice(0, first).every(({ tag }) => !/^(?:NN|PRP|VB)/.test(tag));
}

/** A word's part in its clause, as its relation says; "Barr, the minister" stands where Barr does. */
export function roleOf(tree: Tree, word: Word): string {
  let up: Word = word;
  while (/^(?:appos|flat|nmod:desc|conj)/.test(up.relation))
    up = tree.head(up) ?? { ...up, relation: "root" };
  if (word.relation === "conj") return "joined";
  if (has(up, "nsubj")) return "subject";
  if (/^i?obj/.test(up.relation)) return "object";
  if (has(up, "nmod:poss")) return "possessive";
  if (has(up, "obl")) return "oblique";
  if (has(up, "nmod")) return "modifier";
  return "other";
}

function clauseFeatures(latest: Antecedent, pronoun: Antecedent): (string | false)[] {
  if (latest.tree !== pronoun.tree) return [];
  const { tree, word } = pronoun;
  const clause = clauseOf(tree, word);
  const subject = clause && controllerOf(tree, clause);
  const above = clause && clauseOf(tree, clause);
  const aboveSubject = above && controllerOf(tree, above);
  const isOf = (one: Word | undefined) =>
    one !== undefined && latest.first <= one.index && one.index <= latest.last;
  const isPossessive = has(word, "nmod:poss");
  return [
    isOf(subject) && subject !== word && `does what its verb says${isPossessive ? ", whose" : ""}`,
    isOf(aboveSubject) && "subject of the clause above",
    isHalf(latest, pronoun) && "half of a pair",
    isInside(tree, word, latest.word) && "inside its own phrase",
    word.index - latest.last <= 4 && "few words away",
    `${tree.words.slice(latest.last + 1, word.index).some(({ form }) => form === "," || form === ";") ? "beyond a comma" : "no comma between"}`,
  ];
}

/** "the girl that lost her mother": the pronoun hangs below the candidate itself. */
function isInside(tree: Tree, word: Word, above: Word): boolean {
  for (let up = tree.head(word); up; up = tree.head(up)) if (up === above) return true;
  return false;
}

/** "Weber and Montalvo deny that he …": half of a pair is not "he" in the same sentence, but in "Weber and his wife". */
export function isHalf(place: Antecedent, pronoun: Antecedent): boolean {
  const { tree, word, isPlural } = place;
  if (tree !== pronoun.tree || isPlural || /^the/i.test(pronoun.word.form)) return false;
  const first = word.relation === "conj" ? tree.head(word) : word;
  // a name that is a predicate may be coordinated with a verb: "was Weber and helped"
  const others = first
    ? tree.children(first, "conj").filter(({ tag }) => /^(?:NN|PRP)/.test(tag))
    : [];
  if (!first || others.length === 0 || !/^(?:NN|PRP)/.test(first.tag)) return false;
  return !tree.subtree(first).includes(pronoun.word);
}

function quoteFeatures(
  latest: Antecedent,
  pronoun: Antecedent,
  quotes: Quotes,
): (string | false)[] {
  const own = quotes.at(pronoun.tree.index, pronoun.word.index);
  const other = quotes.at(latest.tree.index, latest.word.index);
  return [
    own !== undefined && other === own && "in the same quote",
    own !== undefined && other !== undefined && other !== own && "in another quote",
    own !== undefined && other === undefined && "not in the quote",
    own === undefined && other !== undefined && "in a quote, the pronoun not",
  ];
}

function kindFeatures(
  { drafts, isNoun }: Candidate,
  latest: Antecedent,
  pronoun: Antecedent,
): (string | false)[] {
  const [draft] = drafts;
  const kind =
    drafts.length > 1
      ? `several ${drafts.every((one) => one.isNamed && one.type === "Person") ? "people" : ""}`
      : isNoun
        ? latest.word.kind
        : draft?.type;
  const isIndefinite = latest.tree
    .children(latest.word, "det")
    .some(({ form }) => /^(?:an?|some|any|every|each)$/i.test(form));
  const isPerson = drafts.every(({ type }) => type === "Person");
  const gender = pronoun.mention?.gender;
  return [
    `${isNoun ? "noun" : draft?.isNamed ? "named" : "described"} ${kind ?? ""}`,
    latest.isPlural && "of many",
    isIndefinite && "indefinite",
    isPerson && gender !== undefined && draft?.gender === gender && "its gender",
  ];
}
