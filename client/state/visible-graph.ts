import { relationType } from "../../model/index.ts";
import type { EdgeView, GraphView } from "../../server/routes/entities.schema.ts";
import type { Filters } from "./filters.ts";

/** Ids of what passes the filters. */
export interface VisibleGraph {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/**
 * What is drawn of a graph: nodes of the kinds shown, and edges of the groups and statuses shown between them. When edges
 * are filtered, a node that had some and is left with none goes too: it would only be in the way.
 */
export function visibleGraph({ nodes, edges }: GraphView, filters: Filters): VisibleGraph {
  const ofKind = new Set(nodes.filter(({ type }) => !filters.kinds.has(type)).map(({ id }) => id));
  const passing = edges.filter(
    (edge) => passes(edge, filters) && ofKind.has(edge.source) && ofKind.has(edge.target),
  );
  const hadEdges = endsOf(edges);
  const hasEdges = endsOf(passing);
  const areEdgesFiltered = filters.groups.size + filters.statuses.size > 0;
  const shown = [...ofKind].filter(
    (id) => !areEdgesFiltered || hasEdges.has(id) || !hadEdges.has(id),
  );
  return { nodes: new Set(shown), edges: new Set(passing.map(({ id }) => id)) };
}

function passes({ type, status }: EdgeView, { groups, statuses }: Filters): boolean {
  return !groups.has(relationType(type).group) && !statuses.has(status);
}

function endsOf(edges: readonly EdgeView[]): ReadonlySet<string> {
  return new Set(edges.flatMap(({ source, target }) => [source, target]));
}
