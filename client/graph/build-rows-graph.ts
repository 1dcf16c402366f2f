import { MultiDirectedGraph } from "graphology";
import { EDGE_STATUSES, relationType } from "../../model/index.ts";
import type { NodeValue, RelationshipValue } from "../../server/store/graph-store.ts";
import type { PlacedRelationship, RowsGraph } from "../state/console/graph-of-rows.ts";
import { isRelationType, nameNode, nameRelationship } from "../state/console/name-value.ts";
import { entityKindOf } from "../state/console/selection-of.ts";
import type { EdgeAttributes, ExplorerGraph, NodeAttributes } from "./graph-attributes.ts";
import { crowding, nodeRadius } from "./node-radius.ts";
import { spreadParallelEdges } from "./spread-parallel-edges.ts";

/** An answer's nodes and relationships as graphology's: entities and edges as in the explorer, the record beside them. */
export function buildRowsGraph({ nodes, edges }: RowsGraph): ExplorerGraph {
  const graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  const degrees = countEnds([...edges.values()]);
  for (const [id, node] of nodes)
    graph.addNode(id, nodeAttributes(node, degrees.get(id) ?? 0, nodes.size));
  const bends = spreadParallelEdges([...edges].map(([id, ends]) => ({ id, ...ends })));
  for (const [id, { value, source, target }] of edges) {
    const bend = bends.get(id) ?? { curvature: 0, loopAngle: 0 };
    graph.addDirectedEdgeWithKey(id, source, target, {
      ...edgeAttributes(value, nodes.size),
      ...bend,
    });
  }
  return graph;
}

function nodeAttributes(node: NodeValue, degree: number, total: number): NodeAttributes {
  const kind = entityKindOf(node) ?? "record";
  const { relationType: type, isNamed } = node.properties;
  const group = typeof type === "string" && isRelationType(type) && relationType(type).group;
  const known = {
    claims: degree,
    isNamed: kind === "record" ? !isInside(node) : isNamed !== false,
  };
  return {
    label: nameNode(node),
    kind,
    ...(group && { group }),
    ...known,
    size: kind === "record" ? 8 * crowding(total) : nodeRadius(known, total),
    x: 0,
    y: 0,
  };
}

/** Passages and mentions are parts of an article, and drawn as outlines. */
const isInside = ({ labels }: NodeValue) =>
  labels.includes("Passage") || labels.includes("Mention");

function edgeAttributes(edge: RelationshipValue, total: number) {
  const { type, properties } = edge;
  const isTyped = isRelationType(type);
  const sources = typeof properties.sources === "number" ? properties.sources : 0;
  return {
    label: nameRelationship(edge),
    group: isTyped ? relationType(type).group : ("other" as const),
    status: EDGE_STATUSES.find((status) => status === properties.status) ?? ("asserted" as const),
    isSymmetric: isTyped && relationType(type).isSymmetric === true,
    size: Math.min(1.4 + 0.4 * sources, 3.2) * Math.sqrt(crowding(total)),
  };
}

function countEnds(edges: readonly PlacedRelationship[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { source, target } of edges)
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  return degrees;
}
