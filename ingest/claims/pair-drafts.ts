import { type RelationTypeName, relationType } from "../../model/index.ts";
import { lemmaVariants, type Tree, type Word } from "../language/index.ts";
import { roleOf } from "../mentions/role-nouns.ts";
import type { Pair } from "../pairs/find-pairs.ts";
import type { PairReading } from "../pairs/pair-reader.ts";
import { attitudeOf } from "./attitudes.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import { fits } from "./kinds.ts";
import { nounFrames, verbFrames } from "./lexicon.ts";
import { shownLemma } from "./shown-lemma.ts";

/** How sure the reader has to be that a sentence ties two entities: of two names, and where one of them has none. */
const LEAST = 0.8;
const LEAST_WITHOUT_NAME = 0.9;
/** The same for what is held against somebody, where a wrong edge does harm. */
const LEAST_OF_HARM = 0.95;
const OF_HARM = /^(?:justice|conflict|crime)$/;
/** How often it is right where it is as sure as that, by articles that it was not trained on. */
const RELIABILITY = 0.75;

/** What the reader is sure of. */
export function pairDrafts(readings: readonly PairReading[]): readonly ClaimDraft[] {
  return likelierDirections(readings)
    .filter(isSure)
    .filter(({ pair, type }) => fits(type, pair.subject.entity, pair.object.entity))
    .filter(isSaid)
    .filter(isPlain)
    .map(draftOf);
}

/** Of the two directions of each pair, that in which the reader is surer that they are tied. */
export function likelierDirections(readings: readonly PairReading[]): readonly PairReading[] {
  const best = new Map<string, PairReading>();
  for (const reading of readings) {
    const { subject, object } = reading.pair;
    const key = pairOf({ subject: subject.entity, object: object.entity });
    const known = best.get(key);
    if (!known || reading.none < known.none) best.set(key, reading);
  }
  return [...best.values()];
}

/** A key of two entities, whatever their order. */
export const pairOf = ({ subject, object }: Pick<ClaimDraft, "subject" | "object">): string =>
  [subject.name, object.name].sort().join("|");

function isSure({ none, pair, type }: PairReading): boolean {
  const { group } = relationType(type);
  const isNamed = pair.subject.entity.isNamed && pair.object.entity.isNamed;
  const least = isHarmful(type) ? LEAST_OF_HARM : isNamed ? LEAST : LEAST_WITHOUT_NAME;
  // whether two are one and the same is not told by a sentence alone
  return group !== "identity" && 1 - none >= least;
}

/** Whether the words say it: what is held against somebody has its word, and what is only in a name is no news. */
function isSaid({ pair, type }: PairReading): boolean {
  const { subject, object, tree } = pair;
  const [one, other] = [subject.entity.name, object.entity.name];
  if (one.includes(other) || other.includes(one)) return false;
  // "five men were arrested in Lyon": where they were then
  if (type === "LOCATED_IN" && /^(?:Person|Group)$/.test(subject.entity.type)) return false;
  return !isHarmful(type) || innerOf(pair).some((index) => expresses(tree.word(index), type));
}

const NEGATIVE = /^(?:not|n't|never|no|neither|nor|nobody|none|without)$/i;
/** What makes nothing so: parts that one plays, and who would like to be something. Our own list. */
const PRETENDED =
  /^(?:pose|masquerade|impersonate|candidate|contender|hopeful|option|idea|regard|see|act)$/;
/** Clauses whose verb governs another's: who lets somebody do something does not do it. */
const GOVERNED = /^(?:ccomp|xcomp|advcl|parataxis)/;

/** Whether it is put as a fact, in one clause: how others put it is for rules to understand. */
function isPlain({ pair, type }: PairReading): boolean {
  const { tree, up, down } = pair;
  const words = [...new Set([...up, ...down])].map((index) => tree.word(index));
  const isDenied = words.some((word) =>
    tree
      .children(word, "advmod", "det", "cc", "mark", "case")
      .some(({ form }) => NEGATIVE.test(form)),
  );
  const inner = innerOf(pair).map((index) => tree.word(index));
  const isGoverned = [...up.slice(0, -1), ...down.slice(0, -1)].some((index) =>
    GOVERNED.test(tree.word(index).relation),
  );
  const isPretended = words.some(({ lemma }) => PRETENDED.test(lemma));
  const isDoubted = inner.some(
    (word) =>
      /^(?:deny|hedge|plan|request|fail|ask)$/.test(attitudeOf(word.lemma) ?? "") &&
      !expresses(word, type),
  );
  // "kept Gomez from", "entered the university": a verb that the table knows says what it has there, and nothing else
  const isOtherVerb = inner.some(
    (word) =>
      word.tag.startsWith("VB") &&
      verbFrames(lemmaVariants(word)).length > 0 &&
      !expresses(word, type),
  );
  // "Acme's oldest customer", "a rival of Kestrel in Lyon": people and bodies that the tie is not of
  const nouns = words.filter(
    ({ tag, index }) => /^NNS?$/.test(tag) && !isEndWithoutName(pair, index),
  );
  const isOtherNoun = nouns.some(
    (word) =>
      /^(?:person|organization)$/.test(word.kind) &&
      !isRoleFor(word, type) &&
      !expresses(word, type),
  );
  // "named him as the source"
  const isCalled = inner.some((word) =>
    tree.children(word, "obl").some((child) => tree.preposition(child) === "as"),
  );
  return (
    !isDenied &&
    !isPretended &&
    !isDoubted &&
    !isGoverned &&
    !isOtherVerb &&
    !isOtherNoun &&
    !isCalled
  );
}

/** Whether a relation is one that is held against somebody. */
export const isHarmful = (type: RelationTypeName): boolean =>
  OF_HARM.test(relationType(type).group);

/** Whether a word is the head of an end that has no name. */
const isEndWithoutName = ({ subject, object }: Pair, index: number): boolean =>
  [subject, object].some(({ head, entity }) => head === index && !entity.isNamed);

/** Whether a noun is a role that ties its holder in a way like this. */
function isRoleFor({ lemma }: Word, type: RelationTypeName): boolean {
  const role = roleOf(lemma);
  return role !== undefined && relationType(role.type).group === relationType(type).group;
}

/** Whether the table has a word for a relation type. */
function expresses(word: Word, type: RelationTypeName): boolean {
  const lemmas = lemmaVariants(word);
  return [...verbFrames(lemmas), ...nounFrames(lemmas)].some((frame) => frame.type === type);
}

function draftOf({ pair, type }: PairReading): ClaimDraft {
  const { tree, subject, object } = pair;
  const predicate = predicateOf(pair);
  const isEnd = predicate.index === subject.head || predicate.index === object.head;
  return {
    tree,
    predicate,
    subject: subject.entity,
    object: object.entity,
    type,
    words: isEnd ? relationType(type).label : wordsOf(tree, predicate),
    reliability: RELIABILITY,
  };
}

function wordsOf(tree: Tree, predicate: Word): string {
  const particle = tree.child(predicate, "compound:prt")?.form.toLowerCase();
  return [shownLemma(predicate), particle].filter(Boolean).join(" ");
}

/** Words of the path between the ends. */
const innerOf = ({ subject, object, up, down }: Pair): readonly number[] =>
  [...up, ...down].filter((index) => index !== subject.head && index !== object.head);

/** The word that ties the two: what governs both, else what stands between them, else the end that governs the other. */
function predicateOf(pair: Pair): Word {
  const { tree, subject, up } = pair;
  const inner = innerOf(pair);
  const top = up.at(-1) ?? subject.head;
  return tree.word(inner.includes(top) ? top : (inner[0] ?? top));
}
