import type { ParameterFields } from "./parameter-field.ts";

/** A statement that was run. */
export interface PastQuery {
  readonly statement: string;
  readonly parameters: ParameterFields;
  /** ISO 8601 */
  readonly at: string;
  /** What came of it: rows and time, or the problem's code. */
  readonly rows?: number;
  readonly elapsedMs?: number;
  readonly problem?: string;
}

export type QueryHistory = readonly PastQuery[];

const KEY = "newsgraph.cypher.history";
const LONGEST = 50;

/** With one more, the newest first; the same question again takes the place of the one before. */
export function remember(history: QueryHistory, query: PastQuery): QueryHistory {
  const others = history.filter((past) => !isSameQuestion(past, query));
  return [query, ...others].slice(0, LONGEST);
}

function isSameQuestion(one: PastQuery, other: PastQuery): boolean {
  const question = ({ statement, parameters }: PastQuery) =>
    JSON.stringify([statement, parameters]);
  return question(one) === question(other);
}

/** What this browser remembers. What it cannot read counts as nothing. */
export function readHistory(storage: Pick<Storage, "getItem">): QueryHistory {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isPastQuery) : [];
  } catch {
    return [];
  }
}

/** A full or forbidden storage only means that nothing is remembered. */
export function writeHistory(storage: Pick<Storage, "setItem">, history: QueryHistory): void {
  try {
    storage.setItem(KEY, JSON.stringify(history));
  } catch {
    return;
  }
}

function isPastQuery(value: unknown): value is PastQuery {
  if (typeof value !== "object" || value === null) return false;
  const { statement, parameters, at } = { statement: 0, parameters: 0, at: 0, ...value };
  return typeof statement === "string" && typeof at === "string" && typeof parameters === "object";
}
