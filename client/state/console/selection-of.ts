import { ENTITY_TYPES, type EntityType } from "../../../model/index.ts";
import type { NodeValue, RelationshipValue } from "../../../server/store/graph-store.ts";
import type { Selection } from "../selection.ts";
import { idOf } from "./answer-value.ts";
import { isRelationType } from "./name-value.ts";

/** The kind of an entity's node; undefined for the nodes of the record. */
export function entityKindOf({ labels }: NodeValue): EntityType | undefined {
  return labels.includes("Entity") ? ENTITY_TYPES.find((type) => labels.includes(type)) : undefined;
}

/** What the panel can tell of a node or relationship; a claim leads to the edge that sums it up. */
export function selectionOf(value: NodeValue | RelationshipValue): Selection | undefined {
  const { id, edge } = value.properties;
  if (typeof id !== "string") return undefined;
  if (value.kind === "relationship")
    return isRelationType(value.type) ? { kind: "edge", id } : undefined;
  if (entityKindOf(value)) return { kind: "entity", id: idOf(value) };
  if (value.labels.includes("Article")) return { kind: "article", id };
  return value.labels.includes("Claim") && typeof edge === "string"
    ? { kind: "edge", id: edge }
    : undefined;
}
