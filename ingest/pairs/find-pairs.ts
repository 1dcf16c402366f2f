import type { Grounding } from "../claims/grounding.ts";
import type { EntityDraft } from "../entities/entity-draft.ts";
import type { Tree, Word } from "../language/index.ts";

/** How a mention refers, as the reader of pairs tells them apart; in the order of its embeddings. */
export const PAIR_FORMS = ["name", "pronoun", "description", "title", "demonym", "none"] as const;
export type PairForm = (typeof PAIR_FORMS)[number];

/** What is mentioned where. */
type MentionsOfWords = Pick<Grounding, "mentionAt" | "entitiesAt">;

/** An entity where a sentence mentions it. */
export interface PairEnd {
  readonly entity: EntityDraft;
  readonly form: PairForm;
  /** Indexes of the mention's words. */
  readonly head: number;
  readonly first: number;
  readonly last: number;
}

/** Two entities of a sentence where they stand nearest to each other in its tree. */
export interface Pair {
  readonly tree: Tree;
  readonly subject: PairEnd;
  readonly object: PairEnd;
  /** Indexes of the words from the subject's head up to the lowest that governs both, and from the object's. */
  readonly up: readonly number[];
  readonly down: readonly number[];
}

/** The ordered pairs of entities that a sentence mentions; one of the two has a name. */
export function findPairs(tree: Tree, grounding: MentionsOfWords): readonly Pair[] {
  const ends = endsIn(tree, grounding);
  const above = new Map(ends.map(({ head }) => [head, ancestry(tree, head)]));
  const pairs = ends.flatMap((subject) =>
    ends
      .filter(
        (object) =>
          subject.entity !== object.entity &&
          subject.head !== object.head &&
          (subject.entity.isNamed || object.entity.isNamed),
      )
      .map((object) => ({
        tree,
        subject,
        object,
        ...pathBetween(above.get(subject.head) ?? [], above.get(object.head) ?? []),
      })),
  );
  return nearestPairs(pairs);
}

/**
 * Of the pairs of the same two in the same order, that which stands nearest.
 *
 * @public training/pairs reads it
 */
export function nearestPairs(pairs: readonly Pair[]): readonly Pair[] {
  const nearest = new Map<EntityDraft, Map<EntityDraft, Pair>>();
  for (const pair of pairs) {
    const { subject, object } = pair;
    const ofSubject = nearest.get(subject.entity) ?? new Map<EntityDraft, Pair>();
    nearest.set(subject.entity, ofSubject);
    const known = ofSubject.get(object.entity);
    if (!known || isNearer(pair, known)) ofSubject.set(object.entity, pair);
  }
  return [...nearest.values()].flatMap((ofSubject) => [...ofSubject.values()]);
}

/** Words of a path beyond which the reader is rarely right. */
const LONGEST_PATH = 6;

/** Whether the reader is asked: both ends are near and parts of a clause, and neither is another clause, what somebody is said to be, or one of a list. */
export const isAsked = (pair: Pair): boolean =>
  lengthOf(pair) <= LONGEST_PATH &&
  [pair.subject, pair.object].every(
    ({ head }) => !/^(?:acl|ccomp|xcomp|parataxis|conj|flat)/.test(pair.tree.word(head).relation),
  );

function endsIn(tree: Tree, grounding: MentionsOfWords): readonly PairEnd[] {
  const ends: PairEnd[] = [];
  for (const word of tree.words) {
    const mention = grounding.mentionAt(tree, word);
    if (mention?.form === "name" && mention.head !== word.index) continue;
    for (const entity of grounding.entitiesAt(tree, word))
      ends.push({
        entity,
        form: mention ? (mention.isDemonym ? "demonym" : mention.form) : "none",
        head: word.index,
        first: mention?.first ?? word.index,
        last: mention?.last ?? word.index,
      });
  }
  return ends;
}

/** Words of the path from end to end, both included. */
export const lengthOf = ({ up, down }: Pair): number => up.length + down.length - 1;

/** Words of the path between the ends. */
export const innerOf = ({ subject, object, up, down }: Pair): readonly number[] =>
  [...up, ...down].filter((index) => index !== subject.head && index !== object.head);

/** Words between the heads. */
export const distanceBetween = ({ subject, object }: Pair): number =>
  Math.abs(subject.head - object.head);

const isNearer = (one: Pair, other: Pair): boolean =>
  lengthOf(one) < lengthOf(other) ||
  (lengthOf(one) === lengthOf(other) && distanceBetween(one) < distanceBetween(other));

/** The path between two words, each given with those above it. */
function pathBetween(up: readonly number[], down: readonly number[]): Pick<Pair, "up" | "down"> {
  const top = up.find((index) => down.includes(index));
  if (top === undefined) return { up, down };
  return {
    up: up.slice(0, up.indexOf(top) + 1),
    down: down.slice(0, down.indexOf(top) + 1),
  };
}

/** A word and those above it. */
function ancestry(tree: Tree, index: number): readonly number[] {
  const all: number[] = [];
  for (let word: Word | undefined = tree.word(index); word; word = tree.head(word))
    all.push(word.index);
  return all;
}
