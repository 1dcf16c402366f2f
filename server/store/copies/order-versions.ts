import { groupBy } from "../../group-by.ts";

/** An article of a report, as far as it tells which version of it it is. */
export interface Versioned {
  readonly id: string;
  /** Its place in the log: what is of one page or file is a later version when it is read later. */
  readonly seq: number;
  readonly title: string;
  readonly fingerprint: string;
  readonly publisher?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly url?: string | undefined;
  readonly file?: string | undefined;
  readonly isUpdate: boolean;
  readonly isCorrection: boolean;
}

/** What an article of a report is to another of it. */
export type VersionOrder = "earlier" | "later" | "copy";

/**
 * Tells what the articles of a report are to each other. Versions are of one publisher, page or file, and one comes after
 * the other; all others are copies. It follows from the articles alone, in whatever order they came.
 */
export function orderVersions(
  report: readonly Versioned[],
): (other: string, of: string) => VersionOrder {
  const versions = new Map(
    outletsOf(report)
      .flatMap(datedByWords)
      .map((one) => [one.id, one]),
  );
  return (other, of) => {
    const [a, b] = [versions.get(other), versions.get(of)];
    if (!a || !b || a.outlet !== b.outlet) return "copy";
    const order = compareVersions(a, b);
    return order === 0 ? "copy" : order > 0 ? "later" : "earlier";
  };
}

interface Dated extends Versioned {
  readonly outlet: number;
}

/**
 * What tells how an article of a report stands to the others: those for which it is the same stand alike to every other, and are
 * copies of one another. A report of thousands has few.
 */
export function standingsIn(report: readonly Versioned[]): (id: string) => string {
  const pages = new Map<string, number>();
  const pagesOf = ({ url, file }: Versioned) => outletKeys({ url, file });
  for (const page of report.flatMap(pagesOf)) pages.set(page, (pages.get(page) ?? 0) + 1);
  const standings = outletsOf(report)
    .flatMap(datedByWords)
    .map((one) => {
      const { id, outlet, publishedAt, isUpdate, isCorrection } = one;
      const isOfSharedPage = pagesOf(one).some((page) => (pages.get(page) ?? 0) > 1);
      const marks = [isUpdate, numberOf(one), isCorrection];
      return [id, JSON.stringify([outlet, publishedAt, ...marks, isOfSharedPage && id])] as const;
    });
  const byId = new Map(standings);
  return (id) => byId.get(id) ?? id;
}

/** What one outlet prints again with the same words, under another headline or on another day, is of the first day. */
function datedByWords(articles: readonly Versioned[], outlet: number): readonly Dated[] {
  const same = groupBy(articles, ({ fingerprint, isUpdate }) => `${isUpdate} ${fingerprint}`);
  return [...same.values()].flatMap((some) => {
    const [first] = some.flatMap(({ publishedAt }) => publishedAt ?? []).sort();
    return some.map((one) => ({ ...one, publishedAt: first, outlet }));
  });
}

/**
 * Above 0 where a version comes after another. Of one file the last that was saved counts; else its date; of one day its
 * marks; and on one page what was read later.
 */
function compareVersions(a: Versioned, b: Versioned): number {
  if (a.file !== undefined && a.file === b.file) return a.seq - b.seq;
  return (
    compareDates(a, b) ||
    Number(a.isUpdate) - Number(b.isUpdate) ||
    numberOf(a) - numberOf(b) ||
    Number(a.isCorrection) - Number(b.isCorrection) ||
    (isSamePage(a, b) ? a.seq - b.seq : 0)
  );
}

/** 0 where the dates do not tell. */
function compareDates(a: Versioned, b: Versioned): number {
  if (!a.publishedAt || !b.publishedAt || a.publishedAt === b.publishedAt) return 0;
  return a.publishedAt < b.publishedAt ? -1 : 1;
}

/** "UPDATE 2-…" and "CORRECTED-UPDATE 2-…" are 2. */
function numberOf({ title, isUpdate }: Versioned): number {
  return isUpdate ? Number(/^(?:\w+[-–—])?\w+ (\d+)/.exec(title)?.[1] ?? 0) : 0;
}

/** Whether two articles are of one page or one file. */
export function isSamePage(
  a: Pick<Versioned, "url" | "file">,
  b: Pick<Versioned, "url" | "file">,
): boolean {
  return (a.url !== undefined && a.url === b.url) || (a.file !== undefined && a.file === b.file);
}

/** The articles of each outlet: those that share a publisher, a page or a file, over others too. */
function outletsOf(report: readonly Versioned[]): readonly (readonly Versioned[])[] {
  const leaders = new Map<string, string>();
  const leaderOf = (key: string): string => {
    const leader = leaders.get(key);
    return leader === undefined ? key : leaderOf(leader);
  };
  for (const article of report) {
    const keys = [...outletKeys(article), article.id].map(leaderOf);
    for (const key of keys) if (key !== keys[0]) leaders.set(key, keys[0] ?? key);
  }
  return [...groupBy(report, ({ id }) => leaderOf(id)).values()];
}

function outletKeys({
  publisher,
  url,
  file,
}: Pick<Versioned, "publisher" | "url" | "file">): readonly string[] {
  return [
    ...(publisher ? [`publisher:${publisher.toLowerCase()}`] : []),
    ...(url ? [`url:${url}`] : []),
    ...(file ? [`file:${file}`] : []),
  ];
}
