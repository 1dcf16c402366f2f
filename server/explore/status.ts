import type { GraphStore } from "../store/graph-store.ts";
import { totalOf } from "../store/rows.ts";

/** How much the graph holds. */
export function countGraph(store: GraphStore) {
  return store.read(async (run) => ({
    articles: await totalOf(run, "count-articles"),
    entities: await totalOf(run, "count-entities"),
    claims: await totalOf(run, "count-claims"),
    edges: await totalOf(run, "count-edges"),
  }));
}
