import type { NodeValue, PathValue, RelationshipValue } from "../../../server/store/graph-store.ts";

export type GraphValue = NodeValue | RelationshipValue | PathValue;

/** A node, relationship or path of an answer; undefined for any other value. */
export function graphValue(value: unknown): GraphValue | undefined {
  if (typeof value !== "object" || value === null || !("kind" in value)) return undefined;
  // The API's own shapes (server/store/graph-store.ts); a map that a statement made may have a "kind" of its own.
  const isNode = value.kind === "node" && "labels" in value && "properties" in value;
  const isRelationship = value.kind === "relationship" && "start" in value && "end" in value;
  const isPath = value.kind === "path" && "relationships" in value;
  return isNode || isRelationship || isPath ? (value as GraphValue) : undefined;
}

/** Our own id, which stays, or the engine's where a node has none. */
export function idOf({ elementId, properties: { id } }: NodeValue | RelationshipValue): string {
  return typeof id === "string" ? id : elementId;
}
