import { z } from "zod";
import { EDGE_STATUSES } from "../../model/index.ts";
import { presentEdge } from "../present/edge-view.ts";
import { type EdgeView, RelationTypeSchema } from "../routes/entities.schema.ts";
import type { Run } from "../store/graph-store.ts";
import { rowsOf } from "./rows.ts";

const EdgeRow = z.object({
  source: z.string(),
  target: z.string(),
  type: RelationTypeSchema,
  edge: z.object({
    id: z.string(),
    predicate: z.string().nullish(),
    status: z.enum(EDGE_STATUSES),
    claims: z.number(),
    sources: z.number(),
    affirmed: z.number(),
    denied: z.number(),
    alleged: z.number(),
    firstSaid: z.string().nullish(),
    lastSaid: z.string().nullish(),
    confidence: z.number(),
  }),
});
export type EdgeRow = z.infer<typeof EdgeRow>;

/** The typed edges that run between these entities. */
export async function edgesBetween(run: Run, ids: readonly string[]): Promise<readonly EdgeView[]> {
  const among = new Set(ids);
  const rows = await rowsOf(run, EdgeRow, "edges-from-entities", { ids });
  return rows.filter(({ target }) => among.has(target)).map(presentEdge);
}

export async function findEdge(
  run: Run,
  edge: { readonly id: string; readonly source: string },
): Promise<EdgeView | undefined> {
  const [row] = await rowsOf(run, EdgeRow, "edge-by-id", edge);
  return row && presentEdge(row);
}
