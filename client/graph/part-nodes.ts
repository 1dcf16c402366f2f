import Graph from "graphology";
import noverlap from "graphology-layout-noverlap";
import type { Positions } from "./layout-structure.ts";

/** A label is wider than it is high: nodes keep more distance sideways. */
const LABEL_STRETCH = 1.7;
/** Pixels that a node with its label takes, from its middle up or down. */
const RADIUS = 30;

/** Scales positions to pixels, about, and moves nodes apart that overlap. Wants few nodes: a thousand at most. */
export function partNodes(positions: Positions): Positions {
  const order = positions.length / 2;
  const scale = (130 * Math.sqrt(order)) / Math.max(extent(positions), 1e-6);
  const graph = new Graph<{ x: number; y: number }>();
  for (let node = 0; node < order; node++) {
    const [x = 0, y = 0] = positions.subarray(2 * node, 2 * node + 2);
    graph.addNode(node, { x: (x * scale) / LABEL_STRETCH, y: y * scale });
  }
  noverlap.assign(graph, {
    maxIterations: 150,
    inputReducer: (_node, { x, y }) => ({ x, y, size: RADIUS }),
    settings: { margin: 4, ratio: 1, expansion: 1.1, gridSize: 20 },
  });
  return Float32Array.from(graph.mapNodes((_node, { x, y }) => [x * LABEL_STRETCH, y]).flat());
}

/** The larger of width and height. */
function extent(positions: Positions): number {
  const sizes = [0, 1].map((axis) => {
    const values = positions.filter((_, at) => at % 2 === axis);
    return Math.max(...values) - Math.min(...values);
  });
  return Math.max(...sizes);
}
