import type { Article } from "../../../model/index.ts";
import { shinglesOf } from "./shingles.ts";

/** Bands of two rows find most texts that share a fifth of their shingles, and nearly all that share a third. */
const BANDS = 32;
const ROWS = 2;

/** A text this short may be like another by chance: only its exact words tell. In shingles. */
const SHORTEST = 30;

/**
 * What an article's copies are looked up by: two texts are compared when they have one key in common. The keys are bands of a
 * MinHash signature (Broder 1997; Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", section 3.4): texts that share
 * a part s of their shingles have one in common with probability 1 - (1 - s²)³².
 */
export function keysOf(article: Pick<Article, "text" | "spans">): readonly string[] {
  const shingles = shinglesOf(article);
  if (shingles.size < SHORTEST) return [];
  const signature = minHash(shingles, BANDS * ROWS);
  return Array.from({ length: BANDS }, (_, band) => {
    const rows = signature.slice(band * ROWS, (band + 1) * ROWS);
    return `band:${band}:${rows.map((row) => row.toString(36)).join(".")}`;
  });
}

/** The lowest of the shingles by each of some orders. */
function minHash(shingles: ReadonlySet<number>, length: number): readonly number[] {
  return Array.from({ length }, (_, order) => {
    const seed = mix(order + 1);
    let lowest = 0xffffffff;
    for (const shingle of shingles) lowest = Math.min(lowest, mix(shingle ^ seed));
    return lowest;
  });
}

/** The finalizer of MurmurHash3, which is one to one: each seed puts the shingles in another order. */
function mix(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
