import type { GraphStore } from "../store/graph-store.ts";
import { recordsFrom } from "../store/identity/record.ts";

/**
 * The entity that an id means now: its own, or, where it was merged into another, that one's. An id of nobody stays as it is,
 * for whoever asks next to refuse.
 */
export function shownEntity(store: GraphStore, id: string): Promise<string> {
  return store.read(async (run) => {
    const [record] = await recordsFrom(run, "records-by-ids", { ids: [id] });
    return record?.entity ?? id;
  });
}
