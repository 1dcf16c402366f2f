import type { EntitySummary } from "../../server/routes/entities.schema.ts";
import type { AskedOf, ChangeSince } from "../../server/routes/judgements.schema.ts";
import { draftOfEntity, type EntityDraft } from "./entity-draft.ts";

type EntitySeen = NonNullable<AskedOf<"edit-entity">["seen"]>;

/** What was shown of the parts of an entity that a change is of. */
export function seenOfEntity(
  { name, type, description }: EntitySummary,
  set: AskedOf<"edit-entity">["set"],
): EntitySeen {
  return {
    ...("name" in set && { name }),
    ...("type" in set && { type }),
    ...("description" in set && { description: description ?? null }),
  };
}

type NamedEntity = Pick<EntitySummary, "id" | "name" | "type">;

/** What was shown of entities that are made one or kept apart. */
export function seenOfEntities(...entities: readonly NamedEntity[]): AskedOf<"merge">["seen"] {
  return Object.fromEntries(entities.map(({ id, name, type }) => [id, { name, type }]));
}

/** An entity with what others made of it since it was shown. */
export function entityAfter(entity: EntitySummary, changes: readonly ChangeSince[]): EntitySummary {
  const parts = changes.map(({ part, now }) => [part, now ?? undefined] as const);
  // the name that it had is no alias that is taken away
  const { aliases } = draftOfEntity(entity);
  return { ...entity, aliases: [...aliases], ...Object.fromEntries(parts) };
}

/** A draft with the parts that others changed as they are in the entity by now. */
export function takeTheirs(
  draft: EntityDraft,
  now: EntitySummary,
  changes: readonly ChangeSince[],
): EntityDraft {
  const theirs = new Set(changes.map(({ part }) => part));
  const taken = Object.entries(draftOfEntity(now)).filter(([part]) => theirs.has(part));
  return { ...draft, ...Object.fromEntries(taken) };
}
