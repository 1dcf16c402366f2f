import { ImportNotVerifiedError } from "../errors.ts";
import { readGraph } from "../explore/export.ts";
import { GraphDigest, type GraphSummary } from "../explore/export-digest.ts";
import {
  type GraphItem,
  type GraphPages,
  ownKeyOf,
  type RelationshipItem,
} from "../explore/export-item.ts";
import { groupBy } from "../group-by.ts";
import type { GraphStore, Run } from "../store/graph-store.ts";
import { beginImport } from "./import-state.ts";

/** Nodes and relationships in one transaction. */
const BATCH = 1000;

export interface MoveProgress {
  readonly step: "check" | "write" | "verify";
  /** Nodes and relationships. */
  readonly done: number;
  /** Undefined where nobody knows yet. */
  readonly total?: number;
}

/**
 * Writes a graph whose sum is known into an empty store, or goes on where it was interrupted; then reads it all back
 * and compares. `open` begins to read the graph. Throws GraphNotEmptyError, ImportUnfinishedError,
 * ImportNotVerifiedError.
 */
export async function importGraph(
  store: GraphStore,
  open: () => GraphPages,
  summary: GraphSummary,
  onProgress: (progress: MoveProgress) => void,
): Promise<void> {
  const total = summary.nodes + summary.relationships;
  let done = await beginImport(store, summary.sha256);
  for await (const batch of batchesFrom(open(), done)) {
    done += batch.length;
    await store.write(async (run) => {
      await writeItems(run, batch);
      await run("import-progress", { done });
    });
    onProgress({ step: "write", done, total });
  }
  const written = await sumUp(readGraph(store), (read) =>
    onProgress({ step: "verify", done: read, total }),
  );
  if (written.sha256 !== summary.sha256) throw notVerified(summary, written);
  await store.write((run) => run("import-end"));
}

/** Counts and digest of a graph, by reading it to its end. */
export async function sumUp(
  pages: GraphPages,
  onProgress: (done: number) => void,
): Promise<GraphSummary> {
  const digest = new GraphDigest();
  let done = 0;
  for await (const page of pages) {
    digest.add(page);
    done += page.length;
    onProgress(done);
  }
  return digest.summary();
}

/** Batches without the first `done` items. The last one is short, or empty. */
async function* batchesFrom(pages: GraphPages, done: number): AsyncGenerator<readonly GraphItem[]> {
  let toSkip = done;
  let batch: GraphItem[] = [];
  for await (const page of pages) {
    const skipped = Math.min(toSkip, page.length);
    toSkip -= skipped;
    for (const item of page.slice(skipped)) {
      batch.push(item);
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

async function writeItems(run: Run, items: readonly GraphItem[]): Promise<void> {
  for (const [shape, alike] of groupBy(items, shapeOf)) {
    const { statement, words } = JSON.parse(shape) as Shape;
    const rows = alike.map(rowOf);
    const isNodes = alike[0]?.kind === "node";
    await run(statement, isNodes ? { nodes: rows } : { links: rows }, words);
  }
  const keys = items.flatMap(lookupKeysOf);
  if (keys.length > 0) await run("put-keys", { keys });
}

/** What readings and records are looked up by. */
function lookupKeysOf({ kind, properties: { keys, article, id } }: GraphItem) {
  if (kind !== "node" || !Array.isArray(keys)) return [];
  return keys.map((text: unknown) => ({ text, of: article ?? id }));
}

interface Shape {
  readonly statement: string;
  readonly words: Readonly<Record<string, string>>;
}

/** The statement that writes an item; the words in it were checked against our labels and types. */
function shapeOf(item: GraphItem): string {
  return JSON.stringify(item.kind === "node" ? nodeShape(item.labels) : linkShape(item));
}

function nodeShape([label = "", type]: readonly string[]): Shape {
  if (label === "Record") return { statement: "import-records", words: {} };
  if (type) return { statement: "import-entities", words: { TYPE: type } };
  return { statement: "import-nodes", words: { LABEL: label } };
}

function linkShape(item: RelationshipItem): Shape {
  const { type, start, end } = item;
  const key = ownKeyOf(item);
  const words = { TYPE: type, START: start.label, FINISH: end.label };
  if (!key) return { statement: "import-links", words };
  return { statement: "import-edges", words: { ...words, KEY: key } };
}

function rowOf(item: GraphItem) {
  if (item.kind === "node") return item.properties;
  const { start, end, properties } = item;
  return {
    start: start.id,
    end: end.id,
    key: properties[ownKeyOf(item) ?? ""] ?? null,
    properties,
  };
}

function notVerified(asked: GraphSummary, found: GraphSummary): ImportNotVerifiedError {
  const count = ({ nodes, relationships }: GraphSummary) =>
    `${nodes} nodes and ${relationships} relationships`;
  return new ImportNotVerifiedError(
    `What was written is not what was read: ${count(asked)} were to be there, ${count(found)} are` +
      `${found.nodes === asked.nodes && found.relationships === asked.relationships ? ", and what they hold differs" : ""}. ` +
      "The graph stays marked as unfinished. Empty it (remove the folder, or empty the database) and try again when nothing else writes to it.",
  );
}
