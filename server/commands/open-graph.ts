import type { GraphPlace } from "../store/graph-place.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { openStore } from "../store/open-store.ts";
import { refuseDuringImport } from "../store/refuse-during-import.ts";

/** Opens a graph that is whole. Throws ImportUnfinishedError, and what openStore throws. */
export async function openGraph(place: GraphPlace): Promise<GraphStore> {
  const store = await openStore(place);
  try {
    await store.read(refuseDuringImport);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}
