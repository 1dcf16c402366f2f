/**
 * Identifiers of the things we record. Branded, so that an entity's id cannot
 * be handed to something that expects a claim's. All are derived from content.
 */
declare const kind: unique symbol;
type Id<Kind extends string> = string & { readonly [kind]: Kind };

export type ArticleId = Id<"article">;
export type EntityId = Id<"entity">;
export type ClaimId = Id<"claim">;
export type EventId = Id<"event">;
