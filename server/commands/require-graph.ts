import { existsSync } from "node:fs";
import { NotFoundError } from "../errors.ts";
import { graphFileOf } from "../store/embedded/graph-file.ts";
import type { GraphPlace } from "../store/graph-place.ts";

/** Whether there is a graph; a database is not asked. */
export const hasGraph = (place: GraphPlace): boolean =>
  place.engine !== "embedded" || existsSync(graphFileOf(place.folder));

/** Throws NotFoundError where a folder has no graph: a mistyped one would be made, and found empty. */
export function requireGraph(place: GraphPlace): void {
  if (place.engine !== "embedded" || hasGraph(place)) return;
  const { folder } = place;
  const missing = existsSync(folder) ? `no graph in "${folder}"` : `no folder "${folder}"`;
  throw new NotFoundError(
    "GRAPH_NOT_FOUND",
    `There is ${missing}. Name the graph's folder with --data, or make one with newsgraph ingest.`,
  );
}
