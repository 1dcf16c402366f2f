import type { Entity, EntityType } from "../../../../model/index.ts";
import { acronymOf } from "./body-name.ts";
import { NO_PROFILE, type Profile } from "./profile.ts";

/** One of two things that may be one: what it is called, and what is told of it. */
export interface Described extends Profile {
  readonly type: EntityType;
  readonly names: readonly string[];
}

export type Named = Pick<Entity, "type" | "name" | "aliases">;

/** An entity by its names in full: a surname alone says nothing, nor does "Halcyon" for Halcyon Care. */
export function describe({ type, name, aliases }: Named, profile: Profile = NO_PROFILE): Described {
  const full = aliases.filter(
    (alias) => alias.trim().includes(" ") || (type !== "Person" && acronymOf(alias)),
  );
  return { ...profile, type, names: [name, ...full] };
}
