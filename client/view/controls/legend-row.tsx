import type { ReactNode } from "react";
import type { EdgeStatus, EntityType, RelationGroup } from "../../../model/index.ts";
import { change, useExplorer } from "../../state/explorer-store.ts";
import { isOnly, showOnly, toggleFilter } from "../../state/filters.ts";
import type { KnownBy } from "../../state/known-by.ts";

type Facet =
  | { readonly facet: "kinds"; readonly value: EntityType }
  | { readonly facet: "knownBy"; readonly value: KnownBy }
  | { readonly facet: "groups"; readonly value: RelationGroup }
  | { readonly facet: "statuses"; readonly value: EdgeStatus };

type LegendRowProps = Facet & {
  readonly label: string;
  readonly hint?: string;
  readonly count: number;
  readonly sample: ReactNode;
};

/** One entry: pressing it shows or hides it, "only" hides the others. */
export function LegendRow({ label, hint, count, sample, facet, value }: LegendRowProps) {
  const filters = useExplorer((state) => state.filters);
  const hidden: ReadonlySet<string> = filters[facet];
  const isAlone = isOnly(filters, facet, value);
  return (
    <li className="legend-row">
      <button
        type="button"
        className="legend-toggle"
        aria-pressed={!hidden.has(value)}
        title={hint}
        onClick={() =>
          change((state) => ({ ...state, filters: toggleFilter(state.filters, facet, value) }))
        }
      >
        <span className="legend-sample">{sample}</span>
        <span className="legend-label">{label}</span>
        <span className="legend-count">{count.toLocaleString("en")}</span>
      </button>
      <button
        type="button"
        className="legend-only"
        aria-label={isAlone ? `All, not only ${label}` : `Only ${label}`}
        onClick={() =>
          change((state) => ({ ...state, filters: showOnly(state.filters, facet, value) }))
        }
      >
        {isAlone ? "all" : "only"}
      </button>
    </li>
  );
}
