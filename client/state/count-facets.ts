import {
  type EdgeStatus,
  type EntityType,
  type RelationGroup,
  relationType,
} from "../../model/index.ts";
import type { GraphView } from "../../server/routes/entities.schema.ts";
import { type KnownBy, knownBy } from "./known-by.ts";

/** How many of each there are, for the legend. */
export interface FacetCounts {
  readonly kinds: ReadonlyMap<EntityType, number>;
  readonly knownBy: ReadonlyMap<KnownBy, number>;
  readonly groups: ReadonlyMap<RelationGroup, number>;
  readonly statuses: ReadonlyMap<EdgeStatus, number>;
}

export function countFacets({ nodes, edges }: GraphView): FacetCounts {
  return {
    kinds: count(nodes.map(({ type }) => type)),
    knownBy: count(nodes.map(knownBy)),
    groups: count(edges.map(({ type }) => relationType(type).group)),
    statuses: count(edges.map(({ status }) => status)),
  };
}

function count<Value>(values: readonly Value[]): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
