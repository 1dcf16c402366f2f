import {
  EDGE_STATUSES,
  type EdgeStatus,
  ENTITY_TYPES,
  type EntityType,
  RELATION_GROUPS,
  type RelationGroup,
} from "../../model/index.ts";
import { KNOWN_BY, type KnownBy } from "./known-by.ts";

/** Days, as 2020-11-17; empty where it has no end on that side. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** What is hidden. Nothing is, at first; so a kind that is new to the graph shows up. */
interface Hidden {
  readonly kinds: ReadonlySet<EntityType>;
  readonly knownBy: ReadonlySet<KnownBy>;
  readonly groups: ReadonlySet<RelationGroup>;
  readonly statuses: ReadonlySet<EdgeStatus>;
}

export interface Filters extends Hidden {
  /** When what is shown was said. */
  readonly said: Period;
  /** When it happened. */
  readonly happened: Period;
  /** Whether edges of which no claim says when stay, whatever the period in which things happened. */
  readonly keepsUndated: boolean;
}

export type FilterFacet = keyof Hidden;
type Value<Facet extends FilterFacet> = Filters[Facet] extends ReadonlySet<infer V> ? V : never;

export const noFilters: Filters = {
  kinds: new Set(),
  knownBy: new Set(),
  groups: new Set(),
  statuses: new Set(),
  said: { from: "", to: "" },
  happened: { from: "", to: "" },
  keepsUndated: false,
};

export const ALL_VALUES: { readonly [Facet in FilterFacet]: readonly Value<Facet>[] } = {
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
  const others = ALL_VALUES[facet].filter((other) => other !== value);
  return { ...filters, [facet]: new Set<unknown>(isAlone ? [] : others) };
}

export function isOnly<Facet extends FilterFacet>(
  filters: Filters,
  facet: Facet,
  value: Value<Facet>,
): boolean {
  const hidden: ReadonlySet<unknown> = filters[facet];
  return !hidden.has(value) && hidden.size === ALL_VALUES[facet].length - 1;
}

/** Whether a period leaves anything out. */
export const isBounded = ({ from, to }: Period): boolean => from + to !== "";

export const isFilteringTime = ({ said, happened }: Filters): boolean =>
  isBounded(said) || isBounded(happened);

export function isFiltering(filters: Filters): boolean {
  const { kinds, knownBy, groups, statuses } = filters;
  return kinds.size + knownBy.size + groups.size + statuses.size > 0 || isFilteringTime(filters);
}

/** Whether something that was said first and last on these days was said in a period; what has no date was in none. */
export function isSaidIn(period: Period, first?: string, last = first): boolean {
  if (!isBounded(period)) return true;
  return Boolean(first && last) && meets(period, { from: first ?? "", to: last ?? "" });
}

/** Whether something happened in a period at one of its times; what has none did where such is kept. */
export function isHappenedIn(
  { happened: period, keepsUndated }: Pick<Filters, "happened" | "keepsUndated">,
  times: readonly Period[],
): boolean {
  if (!isBounded(period)) return true;
  return times.length === 0 ? keepsUndated : times.some((time) => meets(period, time));
}

/** Whether a stretch of days has one in common with a period; of one that ends before it begins there are none. */
function meets({ from, to }: Period, time: Period): boolean {
  if (to === "") return time.to.slice(0, 10) >= from;
  return from <= to && time.to.slice(0, 10) >= from && time.from.slice(0, 10) <= to;
}
