import type { Article } from "../../../model/index.ts";

/** Words in a row that make one shingle: shorter ones are shared by chance, longer ones broken by every edit. */
const WORDS = 4;

/**
 * The shingles of an article's body, each as a 32-bit number: runs of four words in lower case. Two texts are alike as far as
 * they share shingles (Broder, "On the resemblance and containment of documents", 1997).
 */
export function shinglesOf({ text, spans }: Pick<Article, "text" | "spans">): ReadonlySet<number> {
  const body = spans.filter(({ kind }) => kind === "body");
  const words = body
    .map(({ start, end }) => text.slice(start, end))
    .join("\n")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  const shingles = new Set<number>();
  for (let at = 0; words && at + WORDS <= words.length; at++) {
    shingles.add(hash(words.slice(at, at + WORDS).join(" ")));
  }
  return shingles;
}

/** FNV-1a over UTF-16 code units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}

export interface Likeness {
  /** Of the shingles of either, how many both have. */
  readonly resemblance: number;
  /** Of the shingles of the shorter, how many the longer has. */
  readonly containment: number;
}

export function likenessOf(a: ReadonlySet<number>, b: ReadonlySet<number>): Likeness {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of short) if (long.has(shingle)) shared++;
  const all = a.size + b.size - shared;
  return {
    resemblance: all === 0 ? 0 : shared / all,
    containment: short.size === 0 ? 0 : shared / short.size,
  };
}
