import type { EntitySummary } from "../../server/routes/entities.schema.ts";

export const KNOWN_BY = ["name", "description"] as const;

/** What an entity is known by: a name, or no more than a description ("a senior official", "the ceasefire"). */
export type KnownBy = (typeof KNOWN_BY)[number];

export function knownBy({ isNamed }: Pick<EntitySummary, "isNamed">): KnownBy {
  return isNamed ? "name" : "description";
}
