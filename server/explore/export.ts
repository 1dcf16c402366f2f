import { z } from "zod";
import { GraphChangedError } from "../errors.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { rowsOf } from "../store/rows.ts";
import {
  compareKeys,
  exportedLabels,
  type GraphItem,
  type GraphPages,
  labelOf,
  NODE_LABELS,
  type NodeItem,
  type NodeLabel,
  type RelationshipItem,
  sortKey,
  sortProperties,
} from "./export-item.ts";

const PropertiesRow = z.record(z.string(), z.unknown());
const IdRow = z.object({ id: z.string() });
const NodeRow = z.object({ labels: z.array(z.string()), properties: PropertiesRow });
const RelationshipRow = z.object({
  start: z.string(),
  type: z.string(),
  finish: z.string().nullish(),
  finishLabels: z.array(z.string()),
  properties: PropertiesRow,
});
const RevisionRow = z.object({ revision: z.number().nullish() });

/** Ids are short, and an engine may look at all of them for each page. */
const IDS_AT_ONCE = 20_000;
/** Articles and what was read from them carry text, up to a megabyte each. */
const LONG: readonly NodeLabel[] = ["Article", "Reading"];
const nodesAtOnce = (label: NodeLabel) => (LONG.includes(label) ? 50 : 1000);

/**
 * Every node with one of the labels and every relationship between such, a page at a time: no more than the ids of one
 * label is kept in memory. Throws GraphChangedError, at the end at the latest, when the graph was changed meanwhile.
 */
export async function* readGraph(
  store: GraphStore,
  labels: readonly NodeLabel[] = NODE_LABELS,
): GraphPages & AsyncGenerator<readonly GraphItem[]> {
  const revision = await graphRevision(store);
  for (const label of labels) {
    for await (const ids of idPages(store, label)) yield await nodesWith(store, label, ids);
  }
  for (const label of labels) {
    for await (const ids of idPages(store, label)) {
      const found = await relationshipsFrom(store, label, ids);
      yield found.filter(({ end }) => labels.includes(end.label));
    }
  }
  if ((await graphRevision(store)) !== revision) throw new GraphChangedError();
}

/** A number that grows with every change of the graph. */
export function graphRevision(store: GraphStore): Promise<number> {
  return store.read(async (run) => {
    const [row] = await rowsOf(run, RevisionRow, "graph-revision");
    return row?.revision ?? 0;
  });
}

async function* idPages(store: GraphStore, label: NodeLabel): AsyncGenerator<readonly string[]> {
  const ids: string[] = [];
  for (let after = "", isDone = false; !isDone; ) {
    const limit = IDS_AT_ONCE;
    const page = await store.read(async (run) =>
      z.array(IdRow).parse(await run("export-ids", { after, limit }, { LABEL: label })),
    );
    for (const { id } of page) ids.push(id);
    after = page.at(-1)?.id ?? after;
    isDone = page.length < limit;
  }
  ids.sort((a, b) => (a < b ? -1 : 1));
  const size = nodesAtOnce(label);
  for (let at = 0; at < ids.length; at += size) yield ids.slice(at, at + size);
}

async function nodesWith(
  store: GraphStore,
  label: NodeLabel,
  ids: readonly string[],
): Promise<readonly NodeItem[]> {
  const rows = await store.read(async (run) =>
    z.array(NodeRow).parse(await run("export-nodes", { ids }, { LABEL: label })),
  );
  if (rows.length !== ids.length) throw new GraphChangedError();
  return inOrder(
    rows.map(({ labels, properties }) => ({
      kind: "node",
      labels: exportedLabels(labels),
      properties: sortProperties(properties),
    })),
  );
}

async function relationshipsFrom(
  store: GraphStore,
  label: NodeLabel,
  ids: readonly string[],
): Promise<readonly RelationshipItem[]> {
  const rows = await store.read(async (run) =>
    z.array(RelationshipRow).parse(await run("export-relationships", { ids }, { LABEL: label })),
  );
  return inOrder(
    rows.flatMap(({ start, type, finish, finishLabels, properties }) => {
      const endLabel = labelOf(finishLabels);
      // What somebody else tied to our nodes is not ours.
      if (!endLabel || !finish) return [];
      return {
        kind: "relationship" as const,
        type,
        start: { label, id: start },
        end: { label: endLabel, id: finish },
        properties: sortProperties(properties),
      };
    }),
  );
}

function inOrder<Item extends GraphItem>(items: readonly Item[]): readonly Item[] {
  return items
    .map((item) => ({ item, key: sortKey(item) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ item }) => item);
}
