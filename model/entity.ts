import type { EntityId } from "./ids.ts";
import type { Mention } from "./mention.ts";

export const ENTITY_TYPES = [
  "Person",
  "Organization",
  "Location",
  "Event",
  "Law",
  "Substance",
  "Work",
  "Group",
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Someone or something in the world; what the mentions of an article are resolved to. */
export interface Entity {
  readonly id: EntityId;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  /** What the text calls it: "retired general", "foreign minister". */
  readonly description?: string;
  /** False for a speaker without a name, who is known in one article only. */
  readonly isNamed: boolean;
  readonly mentions: readonly Mention[];
}
