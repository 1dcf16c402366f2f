import { RELATION_TYPE_NAMES, type RelationTypeName } from "../../model/index.ts";
import { RELATION_WORDS } from "./relation-words.ts";

/** One way in which a verb expresses a relation type: "drop charge against", "pay _ to", "hand over", "visit". */
export interface VerbFrame {
  readonly type: RelationTypeName;
  /** Its lemma. */
  readonly verb: string;
  /** The verb's subject is the relation's object. */
  readonly isInverse: boolean;
  readonly particle?: string;
  /** Lemma that the verb's object must have. */
  readonly noun?: string;
  /** Something else is the verb's object. */
  readonly hasGap: boolean;
  /** The preposition before the relation's other end; without one, it is the verb's object. */
  readonly preposition?: string;
}

/** "arrest": "X's arrest", "the arrest of X by Y"; with a preposition, "attack on". */
export interface NounFrame {
  readonly type: RelationTypeName;
  /** The noun's owner is the relation's object. */
  readonly isInverse: boolean;
  readonly preposition?: string;
}

const PREPOSITIONS = new Set(
  "with to against on of for from into in at over by under about before behind as through upon towards toward after off".split(
    " ",
  ),
);
const PARTICLES = new Set("over up out off back down away in on together".split(" "));

const verbs = new Map<string, VerbFrame[]>();
const nouns = new Map<string, NounFrame[]>();

for (const name of RELATION_TYPE_NAMES) {
  const row = RELATION_WORDS[name];
  for (const item of [...listOf(row?.verbs), ...listOf(row?.wordnet)]) addVerb(item, name, false);
  for (const item of listOf(row?.inverseVerbs)) addVerb(item, name, true);
  for (const item of listOf(row?.nouns)) addNoun(item, name, false);
  for (const item of listOf(row?.inverseNouns)) addNoun(item, name, true);
}
for (const frames of verbs.values()) frames.sort((a, b) => weight(b) - weight(a));

function listOf(cell: string | undefined): string[] {
  return cell?.split(",").map((item) => item.trim().replace(/\s+/g, " ")) ?? [];
}

function addVerb(item: string, type: RelationTypeName, isInverse: boolean): void {
  const [verb = "", ...rest] = item.split(" ");
  const last = rest.at(-1);
  const preposition = last !== undefined && PREPOSITIONS.has(last) ? last : undefined;
  const middle = preposition ? rest.slice(0, -1) : rest;
  const particle = middle.find((word) => PARTICLES.has(word));
  const noun = middle.find((word) => word !== "_" && !PARTICLES.has(word));
  const base = { type, verb, isInverse, hasGap: middle.includes("_"), ...(noun && { noun }) };
  const frames = verbs.get(verb) ?? [];
  verbs.set(verb, frames);
  frames.push({ ...base, ...(particle && { particle }), ...(preposition && { preposition }) });
  // "hand over": the last word may be a particle as well
  if (preposition && middle.length === 0 && PARTICLES.has(preposition))
    frames.push({ ...base, particle: preposition });
}

function addNoun(item: string, type: RelationTypeName, isInverse: boolean): void {
  const words = item.split(" ");
  const last = words.at(-1) ?? "";
  const preposition = words.length > 1 && PREPOSITIONS.has(last) ? last : undefined;
  const noun = (preposition ? words.slice(0, -1) : words).at(-1) ?? "";
  const frames = nouns.get(noun) ?? [];
  nouns.set(noun, frames);
  frames.push({ type, isInverse, ...(preposition && { preposition }) });
}

/** The more a frame asks for, the more it tells. */
function weight({ noun, hasGap, particle, preposition }: VerbFrame): number {
  return (noun ? 8 : 0) + (particle ? 4 : 0) + (hasGap ? 2 : 0) + (preposition ? 1 : 0);
}

/** Frames of the first of the lemmas that has any, the most telling first. */
export const verbFrames = (lemmas: readonly string[]): readonly VerbFrame[] =>
  ofFirst(verbs, lemmas);

export const nounFrames = (lemmas: readonly string[]): readonly NounFrame[] =>
  ofFirst(nouns, lemmas);

function ofFirst<Frame>(
  frames: ReadonlyMap<string, readonly Frame[]>,
  lemmas: readonly string[],
): readonly Frame[] {
  for (const lemma of lemmas) {
    const found = frames.get(lemma);
    if (found) return found;
  }
  return [];
}
