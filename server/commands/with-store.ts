import { placeOf, readSettings } from "../config.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { openStore } from "../store/open-store.ts";

/** Opens the graph for one job and closes it after. */
export async function withStore<T>(
  data: string | undefined,
  job: (store: GraphStore) => Promise<T>,
): Promise<T> {
  const store = await openStore(placeOf(readSettings({ data }, process.env)));
  try {
    return await job(store);
  } finally {
    await store.close();
  }
}
