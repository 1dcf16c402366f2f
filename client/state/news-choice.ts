/** Since when something is new. */
export const SINCE_KINDS = ["seen", "hour", "day", "week", "time", "article", "published"] as const;
export type SinceKind = (typeof SINCE_KINDS)[number];

export interface ChosenArticle {
  readonly id: string;
  readonly title: string;
}

/** What was chosen, and what was filled in of the other choices. */
export interface NewsChoice {
  readonly kind: SinceKind;
  /** By the clock of this browser: "2026-01-05T10:03". */
  readonly time: string;
  /** The first day of publication: "2020-11-17". */
  readonly day: string;
  readonly article?: ChosenArticle | undefined;
}

/** All that had come in was marked as seen. */
export interface Seen {
  /** The article that had come in last. */
  readonly article: string;
  /** When, ISO 8601. */
  readonly at: string;
}

const firstChoice: NewsChoice = { kind: "day", time: "", day: "" };

const HOUR_MS = 3_600_000;
const SPANS_MS: Readonly<Partial<Record<SinceKind, number>>> = {
  hour: HOUR_MS,
  day: 24 * HOUR_MS,
  week: 7 * 24 * HOUR_MS,
};

/** What a choice means to `GET /api/news`, at a time; undefined where something is still to be filled in. */
export function sinceOf(choice: NewsChoice, now: Date, seen: Seen | undefined): string | undefined {
  const { kind, time, day, article } = choice;
  const span = SPANS_MS[kind];
  if (span !== undefined) return new Date(now.getTime() - span).toISOString();
  if (kind === "seen") return seen?.article;
  if (kind === "article") return article?.id;
  if (kind === "published") return day || undefined;
  const chosen = new Date(time);
  return Number.isNaN(chosen.getTime()) ? undefined : chosen.toISOString();
}

/** Whether news are asked for by their day of publication, and not by when they came in. */
export const isDay = (since: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(since);

/** What this browser remembers of the view. */
export interface NewsMemory {
  readonly choice: NewsChoice;
  readonly seen?: Seen | undefined;
}

const KEY = "newsgraph.news";

/** What it cannot read counts as nothing. */
export function readNewsMemory(storage: Pick<Storage, "getItem">): NewsMemory {
  try {
    const { choice, seen } = fieldsOf(JSON.parse(storage.getItem(KEY) ?? "{}"));
    return {
      choice: isChoice(choice) ? choice : firstChoice,
      ...(isSeen(seen) && { seen }),
    };
  } catch {
    return { choice: firstChoice };
  }
}

/** A full or forbidden storage only means that nothing is remembered. */
export function writeNewsMemory(storage: Pick<Storage, "setItem">, memory: NewsMemory): void {
  try {
    storage.setItem(KEY, JSON.stringify(memory));
  } catch {
    return;
  }
}

function isChoice(value: unknown): value is NewsChoice {
  const { kind, time, day, article } = fieldsOf(value);
  const { id, title } = fieldsOf(article);
  return (
    SINCE_KINDS.some((known) => known === kind) &&
    areTexts(time, day) &&
    (article === undefined || areTexts(id, title))
  );
}

function isSeen(value: unknown): value is Seen {
  const { article, at } = fieldsOf(value);
  return areTexts(article, at);
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return { ...Object(value) };
}

const areTexts = (...values: readonly unknown[]) =>
  values.every((value) => typeof value === "string");
