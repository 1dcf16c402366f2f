import type { ExplorerGraph } from "../../graph/graph-attributes.ts";
import type { VisibleGraph } from "../../state/visible-graph.ts";
import type { Focus } from "./appearance.ts";

/** A node with its neighbours, or an edge with its ends; undefined for what the graph does not have. */
export function focusOf(
  graph: ExplorerGraph,
  visible: VisibleGraph,
  id: string | undefined,
): Focus | undefined {
  if (id === undefined) return undefined;
  if (graph.hasNode(id)) {
    const edges = graph.edges(id).filter((edge) => visible.edges.has(edge));
    return {
      nodes: new Set([id, ...edges.flatMap((edge) => graph.extremities(edge))]),
      edges: new Set(edges),
    };
  }
  if (graph.hasEdge(id)) return { nodes: new Set(graph.extremities(id)), edges: new Set([id]) };
  return undefined;
}
