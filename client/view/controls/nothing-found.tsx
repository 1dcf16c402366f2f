import type { ReactNode } from "react";
import type { EntitySearch } from "./use-entity-search.ts";

interface NothingFoundProps {
  readonly of: EntitySearch;
  /** What it means that the server has none. */
  readonly children: ReactNode;
}

/** Stands where entities would be listed: the search is on its way, it failed, or no entity has the name. */
export function NothingFound({ of, children }: NothingFoundProps) {
  const { isSearching, problem } = of;
  if (isSearching) return <p className="search-empty muted">Searching…</p>;
  if (problem) return <p className="search-empty problem">{problem.message}</p>;
  return <p className="search-empty muted">{children}</p>;
}
