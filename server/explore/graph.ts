import type { GraphView } from "../routes/entities.schema.ts";
import type { GraphStore, Run } from "../store/graph-store.ts";
import { idsOf, totalOf } from "../store/rows.ts";
import { edgesBetween } from "./edges.ts";
import { entityNotFound } from "./entity-not-found.ts";
import { entitySummaries } from "./entity-summaries.ts";

/** The best connected entities and the edges between them. */
export function wholeGraph(store: GraphStore, limit: number): Promise<GraphView> {
  return store.read(async (run) =>
    graphOf(run, await idsOf(run, "best-connected-entities", { type: null, limit })),
  );
}

/** An entity, those it shares the most claims with, and the edges between them all. Throws NotFoundError. */
export function neighbourhood(store: GraphStore, id: string, limit: number): Promise<GraphView> {
  return store.read(async (run) => {
    if ((await entitySummaries(run, [id])).length === 0) throw entityNotFound(id);
    const neighbours = await idsOf(run, "neighbours", { id });
    return graphOf(run, [id, ...neighbours.slice(0, limit)]);
  });
}

async function graphOf(run: Run, ids: readonly string[]): Promise<GraphView> {
  return {
    nodes: [...(await entitySummaries(run, ids))],
    edges: [...(await edgesBetween(run, ids))],
    total: {
      nodes: await totalOf(run, "count-entities"),
      edges: await totalOf(run, "count-edges"),
    },
  };
}
