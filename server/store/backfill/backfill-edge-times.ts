import { z } from "zod";
import { RELATION_TYPE_NAMES } from "../../../model/index.ts";
import { groupBy } from "../../group-by.ts";
import type { GraphStore, Run } from "../graph-store.ts";
import { projectTime } from "../project-edges.ts";
import { claimsOfEdges } from "../put-edges.ts";
import { rowsOf } from "../rows.ts";

const EdgeRow = z.object({
  source: z.string(),
  target: z.string(),
  type: z.enum(RELATION_TYPE_NAMES),
  properties: z.looseObject({ id: z.string() }),
});

/** Edges in one transaction. */
const BATCH = 500;

/**
 * Gives the edges that an older newsgraph made, or that were imported from its export, what this one keeps of each: when it
 * happened, and whether it is over. A graph whose import has not ended stays as it is.
 */
export async function backfillEdgeTimes(store: GraphStore): Promise<void> {
  for (;;) {
    if ((await store.read((run) => untimed(run, 1))).length === 0) return;
    const done = await store.write(async (run) => {
      const edges = await untimed(run, BATCH);
      await putTimes(run, edges);
      return edges.length;
    });
    if (done < BATCH) return;
  }
}

type EdgeRow = z.infer<typeof EdgeRow>;

async function untimed(run: Run, limit: number): Promise<readonly EdgeRow[]> {
  if ((await run("import-under-way")).length > 0) return [];
  return rowsOf(run, EdgeRow, "edges-without-times", { limit });
}

async function putTimes(run: Run, edges: readonly EdgeRow[]): Promise<void> {
  const claims = await claimsOfEdges(
    run,
    edges.map(({ properties }) => properties.id),
  );
  for (const [type, ofType] of groupBy(edges, (edge) => edge.type)) {
    const rows = ofType.map(({ source, target, properties }) => {
      const { id } = properties;
      const times = projectTime(claims.get(id) ?? []);
      return { id, source, target, properties: { ...properties, ...times } };
    });
    await run("put-edges", { edges: rows }, { TYPE: type });
  }
}
