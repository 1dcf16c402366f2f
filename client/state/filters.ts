import {
  EDGE_STATUSES,
  type EdgeStatus,
  ENTITY_TYPES,
  type EntityType,
  RELATION_GROUPS,
  type RelationGroup,
} from "../../model/index.ts";
import { KNOWN_BY, type KnownBy } from "./known-by.ts";

/** What is hidden. Nothing is, at first; so a kind that is new to the graph shows up. */
export interface Filters {
  readonly kinds: ReadonlySet<EntityType>;
  readonly knownBy: ReadonlySet<KnownBy>;
  readonly groups: ReadonlySet<RelationGroup>;
  readonly statuses: ReadonlySet<EdgeStatus>;
}

export type FilterFacet = keyof Filters;
type Value<Facet extends FilterFacet> = Filters[Facet] extends ReadonlySet<infer V> ? V : never;

export const noFilters: Filters = {
  kinds: new Set(),
  knownBy: new Set(),
  groups: new Set(),
  statuses: new Set(),
};

const ALL: { readonly [Facet in FilterFacet]: readonly Value<Facet>[] } = {
  kinds: ENTITY_TYPES,
  knownBy: KNOWN_BY,
  groups: RELATION_GROUPS,
  statuses: EDGE_STATUSES,
};

/** Hides it if it is shown, shows it if it is hidden. */
export function toggleFilter<Facet extends FilterFacet>(
  filters: Filters,
  facet: Facet,
  value: Value<Facet>,
): Filters {
  const hidden = new Set<unknown>(filters[facet]);
  if (!hidden.delete(value)) hidden.add(value);
  return { ...filters, [facet]: hidden };
}

/** Shows nothing else of that facet; a second time, everything again. */
export function showOnly<Facet extends FilterFacet>(
  filters: Filters,
  facet: Facet,
  value: Value<Facet>,
): Filters {
  const isAlone = isOnly(filters, facet, value);
  const others = ALL[facet].filter((other) => other !== value);
  return { ...filters, [facet]: new Set<unknown>(isAlone ? [] : others) };
}

export function isOnly<Facet extends FilterFacet>(
  filters: Filters,
  facet: Facet,
  value: Value<Facet>,
): boolean {
  const hidden: ReadonlySet<unknown> = filters[facet];
  return !hidden.has(value) && hidden.size === ALL[facet].length - 1;
}

export function isFiltering({ kinds, knownBy, groups, statuses }: Filters): boolean {
  return kinds.size + knownBy.size + groups.size + statuses.size > 0;
}
