import { backfillEdgeTimes } from "./backfill/backfill-edge-times.ts";
import { backfillLog } from "./backfill/backfill-log.ts";
import { openEmbeddedStore } from "./embedded/embedded-store.ts";
import type { GraphPlace } from "./graph-place.ts";
import type { GraphStore } from "./graph-store.ts";
import { migrate } from "./migrate.ts";
import { openNeo4jStore } from "./neo4j/neo4j-store.ts";

/** Opens the graph at a place, and brings it and its schema up to date. Throws StoreUnavailableError, GraphTooNewError. */
export async function openStore(place: GraphPlace): Promise<GraphStore> {
  const store = await openEngine(place);
  try {
    await migrate(store);
    await backfillLog(store);
    await backfillEdgeTimes(store);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Opens the graph at a place as it is. */
export function openEngine(place: GraphPlace): Promise<GraphStore> {
  return place.engine === "neo4j" ? openNeo4jStore(place) : openEmbeddedStore(place.folder);
}
