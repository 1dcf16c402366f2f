import { presentEdge } from "../present/edge-view.ts";
import type { EdgeView } from "../routes/entities.schema.ts";
import type { Run } from "../store/graph-store.ts";
import { rowsOf } from "../store/rows.ts";
import { EdgeRow } from "./edge-row.ts";

/** The typed edges that run between these entities. */
export async function edgesBetween(run: Run, ids: readonly string[]): Promise<readonly EdgeView[]> {
  const among = Object.fromEntries(ids.map((id) => [id, true]));
  const rows = await rowsOf(run, EdgeRow, "edges-between-entities", { ids, among });
  return rows.map(presentEdge);
}

export async function findEdge(
  run: Run,
  edge: { readonly id: string; readonly source: string },
): Promise<EdgeView | undefined> {
  const [row] = await rowsOf(run, EdgeRow, "edge-by-id", edge);
  return row && presentEdge(row);
}

/** Edges in full, by their ids; `source` may be either end. */
export async function findEdges(
  run: Run,
  edges: readonly { readonly id: string; readonly source: string }[],
): Promise<ReadonlyMap<string, EdgeView>> {
  const rows = await rowsOf(run, EdgeRow, "edges-by-ids", { edges });
  return new Map(rows.map(presentEdge).map((edge) => [edge.id, edge]));
}
