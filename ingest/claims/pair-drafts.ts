import { type RelationTypeName, relationType } from "../../model/index.ts";
import type { Tree, Word } from "../language/index.ts";
import { innerOf, type Pair } from "../pairs/find-pairs.ts";
import type { PairReading } from "../pairs/pair-reader.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import { fits } from "./kinds.ts";
import { isGrave, isOpenTo, objectionTo, type PairObjection } from "./pair-objections.ts";
import { shownLemma } from "./shown-lemma.ts";

/** How sure the reader has to be that a sentence ties two entities: of two names, and where one of them has none. */
const LEAST = 0.8;
const LEAST_WITHOUT_NAME = 0.9;
/** The same for what is held against somebody, for money and for kin, where a wrong edge does harm. */
const LEAST_WHERE_GRAVE = 0.95;
/** How often it is right where it is as sure as that, by articles that it was not trained on. */
const RELIABILITY = 0.75;

/** Why nothing is made of what the reader says of a pair. */
export type PairRefusal = PairObjection | "not sure enough" | "no claim of these kinds is made";

/** What the reader is sure of, and nothing stands against. */
export function pairDrafts(readings: readonly PairReading[]): readonly ClaimDraft[] {
  return likelierDirections(readings)
    .filter((reading) => refusalOf(reading) === undefined)
    .map(draftOf);
}

export function refusalOf(reading: PairReading): PairRefusal | undefined {
  const { pair, type } = reading;
  if (!isSure(reading)) return "not sure enough";
  if (!fits(type, pair.subject.entity, pair.object.entity))
    return "no claim of these kinds is made";
  return objectionTo(reading);
}

/** Whether a claim would come of a pair, were the reader sure that the two are tied in one of the ways that they can be. */
export const isOpen = (pair: Pair): boolean =>
  isOpenTo(pair, (type) => isAsked(type) && fits(type, pair.subject.entity, pair.object.entity));

/** Whether the reader is asked for a type: whether two are one and the same is not told by a sentence alone. */
const isAsked = (type: RelationTypeName): boolean => relationType(type).group !== "identity";

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
  const isNamed = pair.subject.entity.isNamed && pair.object.entity.isNamed;
  const least = isGrave(type) ? LEAST_WHERE_GRAVE : isNamed ? LEAST : LEAST_WITHOUT_NAME;
  return isAsked(type) && 1 - none >= least;
}

function draftOf({ pair, type }: PairReading): ClaimDraft {
  const { tree, subject, object } = pair;
  const predicate = predicateOf(pair);
  // "Denmark's Emil Sorensen": a name says of nobody what they are to another
  const isEnd = [subject, object].some(
    ({ head, first, last, form }) =>
      predicate.index === head ||
      (form === "name" && first <= predicate.index && predicate.index <= last),
  );
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

/** The word that ties the two: what governs both, else what stands between them, else the end that governs the other. */
function predicateOf(pair: Pair): Word {
  const { tree, subject, up } = pair;
  const inner = innerOf(pair);
  const top = up.at(-1) ?? subject.head;
  return tree.word(inner.includes(top) ? top : (inner[0] ?? top));
}
