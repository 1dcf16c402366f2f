import { z } from "zod";
import type { Article } from "../../../model/index.ts";
import type { Run } from "../graph-store.ts";
import { type Reading, readingsFrom } from "../reading.ts";
import { keysOf } from "./band-keys.ts";
import { type Likeness, likenessOf, shinglesOf } from "./shingles.ts";
import { versionMarksOf } from "./version-marks.ts";

const ReportRow = z.object({ report: z.string() });

/** How alike two articles are that are one report: of the shorter's shingles, and of all. */
const COPY: Likeness = { containment: 0.6, resemblance: 0.2 };
/** What the same page must keep of its text to be the same article. */
const SAME_PAGE = 0.1;
/** Articles that are compared with one, the likeliest by their keys. */
const COMPARED = 8;

/** Which report an article is of, and which version of it. */
export interface Place {
  readonly reportId: string;
  /** The earlier version that it takes the place of. */
  readonly supersedes?: string;
  /** A later version that was added before it. */
  readonly supersededBy?: string;
}

/**
 * Which report an article is of: that of the article most like it among all that were ever read, removed ones too, so that
 * reports depend on the articles and their order alone. It asks for those that share a key with it, once.
 */
export async function findReport(run: Run, article: Article): Promise<Place> {
  const [exact] = await run("report-of-fingerprint", { fingerprint: article.fingerprint });
  if (exact) return { reportId: ReportRow.parse(exact).report };
  const shingles = shinglesOf(article);
  const found = await candidates(run, article);
  const alike = found
    .map((reading) => ({
      reading,
      likeness: likenessOf(shingles, shinglesOf(reading.extraction.article)),
    }))
    .filter(({ reading, likeness }) => isOneReport(article, reading.extraction.article, likeness))
    .sort((a, b) => b.likeness.containment - a.likeness.containment || byAge(a, b));
  const [best] = alike;
  if (!best) return { reportId: article.id };
  const { reportId } = best.reading;
  const ofReport = alike.map(({ reading }) => reading).filter((one) => one.reportId === reportId);
  return { reportId, ...versionOf(article, ofReport) };
}

async function candidates(run: Run, article: Article) {
  const keys = keysOf(article);
  const found = [
    ...(keys.length > 0
      ? await readingsFrom(run, "readings-with-keys", { keys, limit: COMPARED })
      : []),
    ...(article.url ? await readingsFrom(run, "readings-of-url", { url: article.url }) : []),
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

/** Versions are of one publisher, and one comes after the other. Of several earlier ones the last counts. */
function versionOf(article: Article, others: readonly Reading[]): Omit<Place, "reportId"> {
  const versions = others
    .map(({ seq, extraction }) => ({ seq, article: extraction.article }))
    .filter((other) => isSamePublisher(article, other.article));
  const earlier = versions
    .filter((other) => isLater(article, other.article))
    .sort((a, b) => compareDates(b.article, a.article) || b.seq - a.seq)[0];
  const later = versions
    .filter((other) => !isLater(article, other.article) && isLater(other.article, article))
    .sort((a, b) => compareDates(a.article, b.article) || a.seq - b.seq)[0];
  return {
    ...(earlier && { supersedes: earlier.article.id }),
    ...(later && { supersededBy: later.article.id }),
  };
}

/** Whether a version comes after another: by its date; of one day, by its marks or, on one page, by being read later. */
function isLater(article: Article, other: Article): boolean {
  const order = compareDates(article, other);
  if (order !== 0) return order > 0;
  const isUpdate = versionMarksOf(article).isUpdate;
  if (isUpdate !== versionMarksOf(other).isUpdate) return isUpdate;
  return isUpdate ? numberOf(article) > numberOf(other) : isSamePage(article, other);
}

/** "UPDATE 2-…" is 2. */
function numberOf({ title }: Article): number {
  return Number(/^\w+ (\d+)/.exec(title)?.[1] ?? 0);
}

/** Below 0 where the first is of an earlier date, 0 where the dates do not tell. */
function compareDates(a: Article, b: Article): number {
  if (!a.publishedAt || !b.publishedAt || a.publishedAt === b.publishedAt) return 0;
  return a.publishedAt < b.publishedAt ? -1 : 1;
}

function isSamePublisher(a: Article, b: Article): boolean {
  if (isSamePage(a, b)) return true;
  return a.publisher !== undefined && a.publisher.toLowerCase() === b.publisher?.toLowerCase();
}

function isSamePage(a: Article, b: Article): boolean {
  return a.url !== undefined && a.url === b.url;
}
