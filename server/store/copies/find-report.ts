import type { Article } from "../../../model/index.ts";
import type { Run } from "../graph-store.ts";
import { type Reading, readingsFrom } from "../reading.ts";
import { keysOf } from "./band-keys.ts";
import { isSamePage } from "./order-versions.ts";
import { type Likeness, likenessOf, shinglesOf } from "./shingles.ts";

/** How alike two articles are that are one report: of the shorter's shingles, and of all. */
const COPY: Likeness = { containment: 0.6, resemblance: 0.2 };
/** What the same page or file must keep of its text to be the same article. */
const SAME_PAGE = 0.1;
/** Articles that are compared with one, the likeliest by their keys. */
const COMPARED = 8;

/** The report that an article is of. */
export interface FoundReport {
  readonly id: string;
  /** What was read from articles of it that are most like this one, the likeliest first. */
  readonly alike: readonly Reading[];
}

/**
 * Which report an article is of: that of the article most like it among all that were ever read, removed ones too, so that
 * reports depend on the articles and their order alone. It asks for those that share a key with it, once.
 */
export async function findReport(run: Run, article: Article): Promise<FoundReport> {
  const { fingerprint } = article;
  const [exact] = await readingsFrom(run, "reading-of-fingerprint", { fingerprint });
  if (exact) return { id: exact.reportId, alike: [exact] };
  const shingles = shinglesOf(article);
  const found = await candidates(run, article);
  const alike = found
    .map((reading) => ({
      reading,
      likeness: likenessOf(shingles, shinglesOf(reading.extraction.article)),
    }))
    .filter(({ reading, likeness }) => isOneReport(article, reading.extraction.article, likeness))
    .sort((a, b) => b.likeness.containment - a.likeness.containment || byAge(a, b))
    .map(({ reading }) => reading);
  const id = alike[0]?.reportId ?? article.id;
  return { id, alike: alike.filter(({ reportId }) => reportId === id) };
}

async function candidates(run: Run, article: Article) {
  const keys = keysOf(article);
  const found = [
    ...(keys.length > 0
      ? await readingsFrom(run, "readings-with-keys", { keys, limit: COMPARED })
      : []),
    ...(article.url ? await readingsFrom(run, "readings-of-url", { url: article.url }) : []),
    ...(article.file ? await readingsFrom(run, "readings-of-file", { file: article.file }) : []),
  ];
  return [...new Map(found.map((reading) => [reading.seq, reading])).values()];
}

interface Pair {
  readonly reading: Reading;
  readonly likeness: Likeness;
}

/** Whether two articles are copies or versions of one report. */
export function isOneReport(
  article: Article,
  other: Article,
  { containment, resemblance }: Likeness,
): boolean {
  if (isSamePage(article, other)) return containment >= SAME_PAGE;
  return containment >= COPY.containment && resemblance >= COPY.resemblance;
}

function byAge(a: Pair, b: Pair): number {
  return a.reading.seq - b.reading.seq;
}
