import { useMemo } from "react";
import { counted } from "../../state/describe-claims.ts";
import { change, useExplorer } from "../../state/explorer-store.ts";
import { type Filters, isBounded, type Period } from "../../state/filters.ts";
import { useVisibleGraph } from "../use-visible-graph.ts";

const setFilters = (part: Partial<Filters>) =>
  change((state) => ({ ...state, filters: { ...state.filters, ...part } }));

/** Shows what was said in a period alone. */
export function SaidFilter() {
  const said = useExplorer((state) => state.filters.said);
  const { graph } = useVisibleGraph();
  const undated = useMemo(() => graph.edges.filter((edge) => !edge.firstSaid).length, [graph]);
  if (undated === graph.edges.length && !isBounded(said)) return null;
  return (
    <PeriodFilter title="Said" period={said} onChange={(period) => setFilters({ said: period })}>
      {undated > 0 ? (
        <p className="legend-note muted">{counted(undated, "edge")} without a date left out.</p>
      ) : null}
    </PeriodFilter>
  );
}

/** Shows what happened in a period alone; of most edges no article tells when, so that these can be kept. */
export function HappenedFilter() {
  const { happened, keepsUndated } = useExplorer((state) => state.filters);
  const { graph } = useVisibleGraph();
  const undated = useMemo(
    () => graph.edges.filter((edge) => edge.happened.length === 0).length,
    [graph],
  );
  if (undated === graph.edges.length && !isBounded(happened)) return null;
  return (
    <PeriodFilter
      title="Happened"
      period={happened}
      onChange={(period) => setFilters({ happened: period })}
    >
      {undated > 0 ? (
        <label className="keeps-undated">
          <input
            type="checkbox"
            checked={keepsUndated}
            onChange={({ target }) => setFilters({ keepsUndated: target.checked })}
          />
          also the {counted(undated, "edge")} of which nobody says when
        </label>
      ) : null}
    </PeriodFilter>
  );
}

interface PeriodFilterProps {
  readonly title: string;
  readonly period: Period;
  readonly onChange: (period: Period) => void;
  /** What becomes of edges without a date, told while the period has an end. */
  readonly children: React.ReactNode;
}

function PeriodFilter({ title, period, onChange, children }: PeriodFilterProps) {
  const { from, to } = period;
  return (
    <section className="period-filter" aria-label={title}>
      <h2>{title}</h2>
      <label>
        from
        <input
          type="date"
          max={to || undefined}
          value={from}
          onChange={({ target }) => onChange({ from: target.value, to })}
        />
      </label>
      <label>
        to
        <input
          type="date"
          min={from || undefined}
          value={to}
          onChange={({ target }) => onChange({ from, to: target.value })}
        />
      </label>
      {to !== "" && to < from ? (
        <p className="legend-note problem" role="alert">
          It ends before it begins.
        </p>
      ) : null}
      {isBounded(period) ? children : null}
    </section>
  );
}
