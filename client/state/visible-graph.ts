import { relationType } from "../../model/index.ts";
import type { EdgeView, EntitySummary, GraphView } from "../../server/routes/entities.schema.ts";
import { type Filters, isFilteringTime, isHappenedIn, isSaidIn } from "./filters.ts";
import { knownBy } from "./known-by.ts";

/** Ids of what passes the filters. */
export interface VisibleGraph {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/**
 * What is drawn of a graph: nodes of the kinds shown that are known as is shown, and edges of the groups and statuses shown
 * between them that were said and happened in the periods shown. When edges are filtered, a node that had some and is left with none goes too: it would only be in the way. Of a period those that
 * never had any go as well: nothing is told of them in any time.
 */
export function visibleGraph({ nodes, edges }: GraphView, filters: Filters): VisibleGraph {
  const passing = new Set(nodes.filter((node) => isNodeShown(node, filters)).map(({ id }) => id));
  const passingEdges = edges.filter(
    (edge) => isEdgeShown(edge, filters) && passing.has(edge.source) && passing.has(edge.target),
  );
  const hadEdges = endsOf(edges);
  const hasEdges = endsOf(passingEdges);
  const areEdgesFiltered =
    filters.groups.size + filters.statuses.size > 0 || isFilteringTime(filters);
  const isBare = (id: string) => !hadEdges.has(id) && !isFilteringTime(filters);
  const shown = [...passing].filter((id) => !areEdgesFiltered || hasEdges.has(id) || isBare(id));
  return { nodes: new Set(shown), edges: new Set(passingEdges.map(({ id }) => id)) };
}

function isNodeShown(node: EntitySummary, filters: Filters): boolean {
  return !filters.kinds.has(node.type) && !filters.knownBy.has(knownBy(node));
}

function isEdgeShown(edge: EdgeView, filters: Filters): boolean {
  const { type, status, firstSaid, lastSaid, happened } = edge;
  const { groups, statuses, said } = filters;
  return (
    !groups.has(relationType(type).group) &&
    !statuses.has(status) &&
    isSaidIn(said, firstSaid, lastSaid) &&
    isHappenedIn(filters, happened)
  );
}

function endsOf(edges: readonly EdgeView[]): ReadonlySet<string> {
  return new Set(edges.flatMap(({ source, target }) => [source, target]));
}
