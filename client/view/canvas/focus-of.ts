import type { ExplorerGraph } from "../../graph/graph-attributes.ts";
import type { VisibleGraph } from "../../state/visible-graph.ts";
import type { Focus } from "./appearance.ts";

/** Nodes with their neighbours, and edges with their ends; undefined where none of them is shown. */
export function focusOf(
  graph: ExplorerGraph,
  visible: VisibleGraph,
  ids: readonly string[] | ReadonlySet<string>,
): Focus | undefined {
  const found = [...ids].flatMap((id) => focusOfOne(graph, visible, id) ?? []);
  if (found.length < 2) return found[0];
  return {
    nodes: new Set(found.flatMap(({ nodes }) => [...nodes])),
    edges: new Set(found.flatMap(({ edges }) => [...edges])),
  };
}

function focusOfOne(graph: ExplorerGraph, visible: VisibleGraph, id: string): Focus | undefined {
  if (graph.hasNode(id) && visible.nodes.has(id)) {
    const edges = graph.edges(id).filter((edge) => visible.edges.has(edge));
    return {
      nodes: new Set([id, ...edges.flatMap((edge) => graph.extremities(edge))]),
      edges: new Set(edges),
    };
  }
  if (graph.hasEdge(id) && visible.edges.has(id))
    return { nodes: new Set(graph.extremities(id)), edges: new Set([id]) };
  return undefined;
}
