import { openEmbeddedStore } from "./embedded/embedded-store.ts";
import type { GraphPlace } from "./graph-place.ts";
import type { GraphStore } from "./graph-store.ts";

/** Opens the graph at a place, made or brought up to date if need be. Throws StoreUnavailableError and its kin. */
export async function openStore(place: GraphPlace): Promise<GraphStore> {
  if (place.engine === "neo4j") throw new Error("Not yet.");
  return openEmbeddedStore(place.folder);
}
