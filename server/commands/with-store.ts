import { readSettings } from "../config.ts";
import { openEmbeddedStore } from "../store/embedded/embedded-store.ts";
import type { GraphStore } from "../store/graph-store.ts";

/** Opens the graph for one job and closes it after. */
export async function withStore<T>(
  data: string | undefined,
  job: (store: GraphStore) => Promise<T>,
): Promise<T> {
  const store = await openEmbeddedStore(readSettings({ data }, process.env).data);
  try {
    return await job(store);
  } finally {
    await store.close();
  }
}
