import { NotFoundError } from "../errors.ts";
import { EntityFinder } from "../revise/csv/entity-finder.ts";
import type { GraphStore } from "../store/graph-store.ts";

/** The id of the entity that a person means, by its id or what it is called. Throws NotFoundError, WrongUseError. */
export async function findEntityId(store: GraphStore, words: string): Promise<string> {
  const found = await store.read((run) => new EntityFinder(run).find(words));
  if (found) return found.id;
  // One that was merged away goes by the id of what it became, and by no name.
  if (words.startsWith("entity:")) return words;
  throw new NotFoundError("ENTITY_NOT_FOUND", `No entity has the id "${words}", or is called so.`);
}
