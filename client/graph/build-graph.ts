import { MultiDirectedGraph } from "graphology";
import { relationType } from "../../model/index.ts";
import type { EdgeView, GraphView } from "../../server/routes/entities.schema.ts";
import type { EdgeAttributes, ExplorerGraph, NodeAttributes } from "./graph-attributes.ts";
import { crowding, nodeRadius } from "./node-radius.ts";
import { type Bend, spreadParallelEdges } from "./spread-parallel-edges.ts";

/** The API's graph as graphology's. Nodes stand at the origin until they are laid out. */
export function buildGraph({ nodes, edges }: GraphView): ExplorerGraph {
  const graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  for (const { id, name, type, isNamed, claims } of nodes) {
    const size = nodeRadius({ claims, isNamed }, nodes.length);
    graph.addNode(id, { label: name, kind: type, isNamed, claims, size, x: 0, y: 0 });
  }
  const bends = spreadParallelEdges(edges);
  for (const edge of edges) {
    const bend = bends.get(edge.id);
    // The server cuts a graph at its nodes: an edge that leads out of it is not drawn.
    if (bend && graph.hasNode(edge.source) && graph.hasNode(edge.target))
      graph.addDirectedEdgeWithKey(
        edge.id,
        edge.source,
        edge.target,
        attributesOf(edge, bend, nodes.length),
      );
  }
  return graph;
}

function attributesOf(
  { label, type, status, sources }: EdgeView,
  bend: Bend,
  nodes: number,
): EdgeAttributes {
  const { group, isSymmetric = false } = relationType(type);
  const size = Math.min(1.4 + 0.4 * sources, 3.2) * Math.sqrt(crowding(nodes));
  return { label, group, status, isSymmetric, size, ...bend };
}
