import { ENTITY_TYPES } from "../../model/index.ts";
import { distanceBetween, lengthOf, PAIR_FORMS, type Pair, type PairEnd } from "./find-pairs.ts";

/** What a word is to a pair; in the order of the reader's embeddings. */
const PAIR_ROLES = [
  "other",
  "subject",
  "object",
  "above the subject",
  "above both",
  "above the object",
  "beside the path",
  "between",
] as const;
type PairRole = (typeof PAIR_ROLES)[number];

/** Numbers of a pair beside its words. */
export const FEATURE_COUNT = 24;
const LONGEST_PATH = 8;
/** Distances in words up to which each class of distance goes. */
const DISTANCES = [1, 3, 6, 12];

/** Indexes of a pair: heads of subject and object, their types in ENTITY_TYPES, the forms of their mentions in PAIR_FORMS. */
export const COLUMN_COUNT = 6;

/** What the reader of pairs takes of the pairs of one sentence, row by row. */
export interface PairInputs {
  /** pair × word: index of the word's role. */
  readonly roles: Int32Array;
  /** pair × COLUMN_COUNT */
  readonly columns: Int32Array;
  /** pair × FEATURE_COUNT */
  readonly features: Float32Array;
}

export function inputsOf(pairs: readonly Pair[]): PairInputs {
  const width = pairs[0]?.tree.words.length ?? 0;
  const roles = new Int32Array(pairs.length * width);
  const columns = new Int32Array(pairs.length * COLUMN_COUNT);
  const features = new Float32Array(pairs.length * FEATURE_COUNT);
  pairs.forEach((pair, row) => {
    setRoles(pair, roles.subarray(row * width, (row + 1) * width));
    columns.set(columnsOf(pair), row * COLUMN_COUNT);
    setFeatures(pair, features.subarray(row * FEATURE_COUNT, (row + 1) * FEATURE_COUNT));
  });
  return { roles, columns, features };
}

function columnsOf({ subject, object }: Pair): readonly number[] {
  const typeOf = ({ entity }: PairEnd) => ENTITY_TYPES.indexOf(entity.type);
  const formOf = ({ form }: PairEnd) => PAIR_FORMS.indexOf(form);
  return [
    subject.head,
    object.head,
    typeOf(subject),
    typeOf(object),
    formOf(subject),
    formOf(object),
  ];
}

const indexOfRole = (role: PairRole): number => PAIR_ROLES.indexOf(role);

/** The later a role is set, the more it tells. */
function setRoles({ tree, subject, object, up, down }: Pair, roles: Int32Array): void {
  const set = (role: PairRole, indexes: readonly number[]) => {
    for (const index of indexes) roles[index] = indexOfRole(role);
  };
  roles.fill(
    indexOfRole("between"),
    Math.min(subject.head, object.head),
    Math.max(subject.head, object.head),
  );
  const beside = indexOfRole("beside the path");
  for (const { head, index } of tree.words)
    if (up.includes(head) || down.includes(head)) roles[index] = beside;
  set("above the subject", up);
  set("above the object", down);
  set("above both", up.slice(-1));
  roles.fill(indexOfRole("subject"), subject.first, subject.last + 1);
  roles.fill(indexOfRole("object"), object.first, object.last + 1);
}

function setFeatures(pair: Pair, features: Float32Array): void {
  const { tree, subject, object, up, down } = pair;
  const distance = distanceBetween(pair);
  const farther = DISTANCES.findIndex((limit) => distance <= limit);
  features[0] = Number(subject.head < object.head);
  features[1 + Math.min(lengthOf(pair), LONGEST_PATH)] = 1;
  features[10 + (farther < 0 ? DISTANCES.length : farther)] = 1;
  features[15] = Number(subject.entity.isNamed);
  features[16] = Number(object.entity.isNamed);
  features[17] = up.length / 5;
  features[18] = down.length / 5;
  features[19] = tree.words.length / 30;
}
