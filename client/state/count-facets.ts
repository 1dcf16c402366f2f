import {
  type EdgeStatus,
  type EntityType,
  type RelationGroup,
  relationType,
} from "../../model/index.ts";
import type { GraphView } from "../../server/routes/entities.schema.ts";

/** How many of each there are, for the legend. */
export interface FacetCounts {
  readonly kinds: ReadonlyMap<EntityType, number>;
  readonly groups: ReadonlyMap<RelationGroup, number>;
  readonly statuses: ReadonlyMap<EdgeStatus, number>;
}

export function countFacets({ nodes, edges }: GraphView): FacetCounts {
  return {
    kinds: count(nodes.map(({ type }) => type)),
    groups: count(edges.map(({ type }) => relationType(type).group)),
    statuses: count(edges.map(({ status }) => status)),
  };
}

function count<Value>(values: readonly Value[]): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
