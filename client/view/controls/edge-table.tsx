import { ArrowDown, ArrowUp, Search } from "lucide-react";
import { useDeferredValue, useEffect, useMemo, useState } from "react";
import type { EntitySummary } from "../../../server/routes/entities.schema.ts";
import { counted } from "../../state/describe-claims.ts";
import {
  EDGE_COLUMNS,
  type EdgeColumn,
  type EdgeListView,
  type EdgeRow,
  lastTime,
  listEdges,
  sortBy,
} from "../../state/edge-list.ts";
import { change, useExplorer } from "../../state/explorer-store.ts";
import { selectBesidesOnStage, selectOnStage } from "../canvas/select-on-stage.ts";
import { EntityIcon } from "../entity-icon.tsx";
import { formatDate, formatPeriod } from "../format-date.ts";
import { StatusBadge } from "../status-badge.tsx";
import { useVisibleGraph } from "../use-visible-graph.ts";

const PAGE = 150;

const HEADS: Readonly<Record<EdgeColumn, string>> = {
  who: "Who",
  relation: "Relation",
  whom: "Whom",
  status: "Status",
  claims: "Claims",
  sources: "Sources",
  happened: "Last happened",
  said: "Last said",
};
const NUMBERS: readonly EdgeColumn[] = ["claims", "sources"];

const setView = (step: (view: EdgeListView) => EdgeListView) =>
  change((state) => ({ ...state, list: step(state.list) }));

/** The graph's edges as a table: all that the picture shows, for those who read better than they see. */
export function EdgeTable() {
  const [limit, setLimit] = useState(PAGE);
  const view = useExplorer((state) => state.list);
  const { rows, all } = useRows(useDeferredValue(view));
  const selected = useExplorer((state) => state.trail.at(-1)?.id);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another order is read from its top.
  useEffect(() => setLimit(PAGE), [view]);
  return (
    <div className="edge-table">
      <FindEdges text={view.text} found={rows.length} all={all} />
      <section
        className="edge-table-scroll"
        aria-label="List of edges"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        tabIndex={0}
      >
        <table>
          <thead>
            <tr>
              {EDGE_COLUMNS.map((column) => (
                <HeadCell key={column} column={column} view={view} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, limit).map((row) => (
              <TableRow key={row.edge.id} row={row} isSelected={row.edge.id === selected} />
            ))}
          </tbody>
        </table>
        {rows.length > limit ? (
          <button type="button" className="button" onClick={() => setLimit(limit + PAGE)}>
            Show more ({(rows.length - limit).toLocaleString("en")} left)
          </button>
        ) : null}
      </section>
    </div>
  );
}

/** What of the edges that are shown is asked for, and how many are shown. */
function useRows(view: EdgeListView): {
  readonly rows: readonly EdgeRow[];
  readonly all: number;
} {
  const { graph, visible } = useVisibleGraph();
  const edges = useMemo(() => {
    const entities = new Map(graph.nodes.map((node) => [node.id, node]));
    return graph.edges
      .filter(({ id }) => visible.edges.has(id))
      .map((edge) => ({
        edge,
        source: entities.get(edge.source),
        target: entities.get(edge.target),
      }));
  }, [graph, visible]);
  const rows = useMemo(() => listEdges(edges, view), [edges, view]);
  return { rows, all: edges.length };
}

interface FindEdgesProps {
  readonly text: string;
  readonly found: number;
  readonly all: number;
}

function FindEdges({ text, found, all }: FindEdgesProps) {
  const setText = (written: string) => setView((view) => ({ ...view, text: written }));
  return (
    <div className="find-edges">
      <Search aria-hidden="true" />
      <input
        type="search"
        aria-label="Find in the list"
        placeholder="Find a name, a relation or a status"
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={({ key, currentTarget }) => {
          if (key !== "Escape") return;
          if (text === "") currentTarget.blur();
          else setText("");
        }}
      />
      <p className="muted" role="status">
        {text.trim() === "" ? "" : `${found.toLocaleString("en")} of ${counted(all, "edge")}`}
      </p>
    </div>
  );
}

interface HeadCellProps {
  readonly column: EdgeColumn;
  readonly view: EdgeListView;
}

function HeadCell({ column, view }: HeadCellProps) {
  const isSorted = view.column === column;
  const direction = isSorted ? (view.isDescending ? "descending" : "ascending") : "none";
  return (
    <th
      scope="col"
      aria-sort={direction}
      className={NUMBERS.includes(column) ? "number" : undefined}
    >
      <button type="button" onClick={() => setView((now) => sortBy(now, column))}>
        {HEADS[column]}
        {direction === "ascending" ? <ArrowUp aria-hidden="true" /> : null}
        {direction === "descending" ? <ArrowDown aria-hidden="true" /> : null}
      </button>
    </th>
  );
}

interface TableRowProps {
  readonly row: EdgeRow;
  readonly isSelected: boolean;
}

function TableRow({ row: { edge, source, target }, isSelected }: TableRowProps) {
  const { id, label, status, claims, sources, lastSaid } = edge;
  const time = lastTime(edge);
  return (
    <tr aria-current={isSelected || undefined}>
      <EntityCell entity={source} />
      <td>
        <button
          type="button"
          className="link"
          aria-label={`${source?.name} ${label} ${target?.name}`}
          onClick={() => selectOnStage({ kind: "edge", id })}
        >
          {label}
        </button>
      </td>
      <EntityCell entity={target} />
      <td>
        <StatusBadge status={status} />
      </td>
      <td className="number">{claims}</td>
      <td className="number">{sources}</td>
      <td className="day">{time ? formatPeriod(time.from, time.to) : ""}</td>
      <td className="day">{lastSaid ? formatDate(lastSaid) : ""}</td>
    </tr>
  );
}

function EntityCell({ entity }: { readonly entity: EntitySummary | undefined }) {
  if (!entity) return <td />;
  return (
    <td>
      <button
        type="button"
        className="entity-link"
        onClick={({ shiftKey, ctrlKey, metaKey }) =>
          shiftKey || ctrlKey || metaKey
            ? selectBesidesOnStage(entity.id)
            : selectOnStage({ kind: "entity", id: entity.id })
        }
      >
        <EntityIcon type={entity.type} isNamed={entity.isNamed} size={18} />
        {entity.name}
      </button>
    </td>
  );
}
