import { useMemo } from "react";
import { counted } from "../../state/describe-claims.ts";
import { change, useExplorer } from "../../state/explorer-store.ts";
import type { Period } from "../../state/filters.ts";
import { useVisibleGraph } from "../use-visible-graph.ts";

/** Shows what was said in a period alone. */
export function SaidFilter() {
  const said = useExplorer((state) => state.filters.said);
  const { graph } = useVisibleGraph();
  const undated = useMemo(() => graph.edges.filter((edge) => !edge.firstSaid).length, [graph]);
  const set = (part: Partial<Period>) =>
    change((state) => ({
      ...state,
      filters: { ...state.filters, said: { ...state.filters.said, ...part } },
    }));
  if (undated === graph.edges.length && said.from + said.to === "") return null;
  return (
    <section className="said-filter">
      <h2>Said</h2>
      <label>
        from
        <input
          type="date"
          max={said.to || undefined}
          value={said.from}
          onChange={({ target }) => set({ from: target.value })}
        />
      </label>
      <label>
        to
        <input
          type="date"
          min={said.from || undefined}
          value={said.to}
          onChange={({ target }) => set({ to: target.value })}
        />
      </label>
      {undated > 0 && said.from + said.to !== "" ? (
        <p className="legend-note muted">{counted(undated, "edge")} without a date left out.</p>
      ) : null}
    </section>
  );
}
