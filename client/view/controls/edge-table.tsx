import { useMemo, useState } from "react";
import type { EdgeView, EntitySummary } from "../../../server/routes/entities.schema.ts";
import { useExplorer } from "../../state/explorer-store.ts";
import { selectBesidesOnStage, selectOnStage } from "../canvas/select-on-stage.ts";
import { EntityIcon } from "../entity-icon.tsx";
import { StatusBadge } from "../status-badge.tsx";
import { useVisibleGraph } from "../use-visible-graph.ts";

const PAGE = 150;

/** The graph's edges as a table: all that the picture shows, for those who read better than they see. */
export function EdgeTable() {
  const [limit, setLimit] = useState(PAGE);
  const { graph, visible } = useVisibleGraph();
  const selected = useExplorer((state) => state.trail.at(-1)?.id);
  const entities = useMemo(() => new Map(graph.nodes.map((node) => [node.id, node])), [graph]);
  const edges = useMemo(
    () =>
      graph.edges
        .filter(({ id }) => visible.edges.has(id))
        .toSorted((one, other) => other.claims - one.claims),
    [graph, visible],
  );
  return (
    <div className="edge-table">
      <section
        className="edge-table-scroll"
        aria-label="List of edges"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        tabIndex={0}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">Who</th>
              <th scope="col">Relation</th>
              <th scope="col">Whom</th>
              <th scope="col">Status</th>
              <th scope="col" className="number">
                Claims
              </th>
              <th scope="col" className="number">
                Sources
              </th>
            </tr>
          </thead>
          <tbody>
            {edges.slice(0, limit).map((edge) => (
              <EdgeRow
                key={edge.id}
                edge={edge}
                source={entities.get(edge.source)}
                target={entities.get(edge.target)}
                isSelected={edge.id === selected}
              />
            ))}
          </tbody>
        </table>
        {edges.length > limit ? (
          <button type="button" className="button" onClick={() => setLimit(limit + PAGE)}>
            Show more ({(edges.length - limit).toLocaleString("en")} left)
          </button>
        ) : null}
      </section>
    </div>
  );
}

interface EdgeRowProps {
  readonly edge: EdgeView;
  readonly source: EntitySummary | undefined;
  readonly target: EntitySummary | undefined;
  readonly isSelected: boolean;
}

function EdgeRow({ edge, source, target, isSelected }: EdgeRowProps) {
  const { id, label, status, claims, sources } = edge;
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
