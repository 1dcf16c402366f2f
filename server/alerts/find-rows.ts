import { StatementError } from "../errors.ts";
import { briefValue } from "../present/brief-value.ts";
import { toJson } from "../present/json-value.ts";
import type { AlertSearch } from "../routes/alerts.schema.ts";
import type {
  GraphStore,
  NodeValue,
  PathValue,
  Question,
  RelationshipValue,
  Table,
} from "../store/graph-store.ts";
import { digest } from "./digest.ts";
import type { FoundHit } from "./hits.ts";

export type Statement = Extract<AlertSearch, { kind: "cypher" }>;
export type Bounds = Pick<Question, "timeoutMs" | "maxBytes">;

/** So many rows of a statement are compared, and so many are known. */
const MOST_ROWS = 10_000;
/** What a hit tells of its rows. */
const SHOWN_ROWS = 20;
const SHOWN_LENGTH = 500;

/** An answer with a digest of each row. */
export interface DigestedTable {
  readonly table: Table;
  readonly digests: readonly string[];
}

/**
 * Asks the statement of an alert. Throws StatementError also where it answers more rows than are compared, since those that
 * come first may be others each time; else what a question of a person throws.
 */
export async function askRows(
  store: GraphStore,
  { statement, parameters }: Statement,
  bounds: Bounds,
): Promise<DigestedTable> {
  const table = await store.query({ statement, parameters, ...bounds, limit: MOST_ROWS });
  if (table.truncatedBy) {
    throw new StatementError(
      "An alert compares 10,000 rows at most, within the size of an answer, and the statement has more. Ask for less.",
    );
  }
  return { table, digests: table.rows.map((row) => digest(row.map(identityOf)).slice(0, 16)) };
}

/** What is known after an answer: its rows, then as many of those before as there is room for. */
export function knownRows(
  digests: readonly string[],
  before: readonly string[],
): readonly string[] {
  return [...new Set([...digests, ...before])].slice(0, MOST_ROWS);
}

/** The rows that were not known before, as one hit; undefined where there are none. `seq`: the place in the log by now. */
export function newRows(
  alert: { readonly id: string; readonly seq: number },
  { table, digests }: DigestedTable,
  before: readonly string[],
): FoundHit | undefined {
  const known = new Set(before);
  const fresh = new Map(
    digests.flatMap((one, index) => (known.has(one) ? [] : [[one, table.rows[index] ?? []]])),
  );
  if (fresh.size === 0) return undefined;
  return {
    id: `hit:${digest([alert.id, ...fresh.keys()])}`,
    seq: alert.seq,
    content: {
      kind: "rows",
      columns: [...table.columns],
      rows: [...fresh.values()]
        .slice(0, SHOWN_ROWS)
        .map((row) => row.map((value) => briefValue(value).slice(0, SHOWN_LENGTH))),
      total: fresh.size,
    },
  };
}

/**
 * What tells a value from others. A node or relationship is the same while its id is, whatever else changes of it: who wants to
 * know of a change returns the property.
 */
function identityOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(identityOf);
  if (isKind<NodeValue>(value, "node", "labels"))
    return ["node", toJson(value.properties.id) ?? [value.labels, toJson(value.properties)]];
  if (isKind<RelationshipValue>(value, "relationship", "type"))
    return ["relationship", toJson(value.properties.id) ?? [value.type, toJson(value.properties)]];
  if (isKind<PathValue>(value, "path", "nodes"))
    return ["path", value.nodes.map(identityOf), value.relationships.map(identityOf)];
  return toJson(value);
}

function isKind<Value extends { readonly kind: string }>(
  value: unknown,
  kind: Value["kind"],
  part: keyof Value & string,
): value is Value {
  return (
    typeof value === "object" &&
    value !== null &&
    "kind" in value &&
    value.kind === kind &&
    part in value
  );
}
