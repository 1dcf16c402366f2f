import type { Analyser } from "../../ingest/language/index.ts";
import type { Pair } from "../../ingest/pairs/find-pairs.ts";
import { COLUMN_COUNT, FEATURE_COUNT, inputsOf } from "../../ingest/pairs/pair-inputs.ts";
import { hasRoom, RELATION_TYPE_NAMES, type RelationTypeName } from "../../model/index.ts";

/** A pair, and what is to be learnt of it. */
export interface LabelledPair {
  readonly pair: Pair;
  /** Any of them is right; none: the sentence ties them in no way. */
  readonly types: readonly RelationTypeName[];
  /** How much it counts; 0 where it is not known what the sentence says of them. */
  readonly weight: number;
  /** Whether a rule has tied the two in the article. */
  readonly isRuled: boolean;
  /** Whether gold has the two, wherever the article says so. */
  readonly isInGold: boolean;
}

/** One line for Python: a sentence, with what the program itself gives the reader of it. */
export function lineOf(labelled: readonly LabelledPair[], article: string, analyser: Analyser) {
  const pairs = labelled.map(({ pair }) => pair);
  const [first] = pairs;
  if (!first) throw new RangeError("A sentence without a pair is no example.");
  const { words } = first.tree;
  const { roles, columns, features } = inputsOf(pairs);
  return {
    article,
    ...analyser.rowOf(words.map(({ form }) => form)),
    roles: rowsOf(roles, words.length),
    features: rowsOf(features, FEATURE_COUNT),
    columns: rowsOf(columns, COLUMN_COUNT),
    possible: pairs.map(possibleTypes),
    types: labelled.map(({ types }) => types.map((type) => RELATION_TYPE_NAMES.indexOf(type))),
    weight: labelled.map(({ weight }) => weight),
    isRuled: labelled.map(({ isRuled }) => isRuled),
    isInGold: labelled.map(({ isInGold }) => isInGold),
  };
}

/** Indexes of the relation types that have room for both ends. */
function possibleTypes({ subject, object }: Pair): number[] {
  return RELATION_TYPE_NAMES.flatMap((name, index) =>
    hasRoom(name, subject.entity.type, object.entity.type) ? [index] : [],
  );
}

function rowsOf(values: Int32Array | Float32Array, width: number): number[][] {
  return Array.from({ length: values.length / width }, (_, row) => [...values.subarray(row * width, (row + 1) * width)]);
}
