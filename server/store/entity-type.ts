import { ENTITY_TYPES, type EntityType } from "../../model/index.ts";

/** The type of an entity by its node's labels: [Entity, Person] → Person. */
export function entityTypeOf(labels: readonly string[]): EntityType {
  const type = ENTITY_TYPES.find((name) => labels.includes(name));
  if (!type) throw new Error(`No label of ${labels.join(", ")} is an entity type.`);
  return type;
}
