import { z } from "zod";
import type { GraphStore } from "../store/graph-store.ts";
import { rowsOf } from "./rows.ts";

const Properties = z.record(z.string(), z.unknown());
const NodeRow = z.object({ labels: z.array(z.string()), properties: Properties });
const RelationshipRow = z.object({
  start: z.string(),
  type: z.string(),
  finish: z.string(),
  properties: Properties,
});

export interface ExportedNode {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}
export interface ExportedRelationship {
  readonly type: string;
  /** Ids of the nodes that it runs between. */
  readonly start: string;
  readonly end: string;
  readonly properties: Readonly<Record<string, unknown>>;
}
export interface ExportedGraph {
  readonly nodes: readonly ExportedNode[];
  readonly relationships: readonly ExportedRelationship[];
}

/** Every node and relationship, in an order that depends on what they hold only. */
export function readWholeGraph(store: GraphStore): Promise<ExportedGraph> {
  return store.read(async (run) => {
    const nodes = (await rowsOf(run, NodeRow, "export-nodes")).map(({ labels, properties }) => ({
      labels: [...labels].sort(),
      properties: inOrder(properties),
    }));
    const rows = await rowsOf(run, RelationshipRow, "export-relationships");
    const relationships = rows.map(({ start, type, finish, properties }) => ({
      type,
      start,
      end: finish,
      properties: inOrder(properties),
    }));
    return { nodes: sorted(nodes), relationships: sorted(relationships) };
  });
}

function inOrder(properties: Readonly<Record<string, unknown>>) {
  const present = Object.entries(properties).filter(([, value]) => value !== null);
  return Object.fromEntries(present.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sorted<Item>(items: readonly Item[]): readonly Item[] {
  return items
    .map((item) => [JSON.stringify(item), item] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, item]) => item);
}
