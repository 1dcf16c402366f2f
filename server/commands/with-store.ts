import { placeOf, readSettings } from "../config.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { openGraph } from "./open-graph.ts";
import { requireGraph } from "./require-graph.ts";

/** The same for a job that is nothing without a graph. Throws NotFoundError where the folder has none. */
export async function withKnownStore<T>(
  data: string | undefined,
  job: (store: GraphStore) => Promise<T>,
): Promise<T> {
  requireGraph(placeOf(readSettings({ data }, process.env)));
  return withStore(data, job);
}

/** Opens the graph for one job and closes it after. */
export async function withStore<T>(
  data: string | undefined,
  job: (store: GraphStore) => Promise<T>,
): Promise<T> {
  const store = await openGraph(placeOf(readSettings({ data }, process.env)));
  try {
    return await job(store);
  } finally {
    await store.close();
  }
}
