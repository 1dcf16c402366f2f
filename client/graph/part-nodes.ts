import Graph from "graphology";
import noverlap from "graphology-layout-noverlap";
import type { Positions } from "./layout-structure.ts";

/** Beyond this many nodes, there is no room for every name. */
export const LARGE_PART = 300;
/** A label is wider than it is high: nodes keep more distance sideways. */
const LABEL_STRETCH = 1.7;

/** Moves nodes apart that overlap: with room for their names, or in a large part for themselves. */
export function partNodes(positions: Positions): Positions {
  const isLarge = positions.length / 2 > LARGE_PART;
  const stretch = isLarge ? 1 : LABEL_STRETCH;
  const size = isLarge ? 7 : 30;
  const graph = new Graph<{ x: number; y: number }>();
  const scaled = scaleToPixels(positions);
  for (let at = 0; at < scaled.length; at += 2)
    graph.addNode(at / 2, { x: (scaled[at] ?? 0) / stretch, y: scaled[at + 1] ?? 0 });
  noverlap.assign(graph, {
    maxIterations: isLarge ? 40 : 150,
    inputReducer: (_node, { x, y }) => ({ x, y, size }),
    settings: { margin: 4, ratio: 1, expansion: 1.1, gridSize: isLarge ? 60 : 20 },
  });
  return Float32Array.from(graph.mapNodes((_node, { x, y }) => [x * stretch, y]).flat());
}

/** To the size that as many nodes want on the screen, about. */
export function scaleToPixels(positions: Positions): Positions {
  const order = positions.length / 2;
  const each = order > LARGE_PART ? 42 : 130;
  const scale = (each * Math.sqrt(order)) / Math.max(extent(positions), 1e-6);
  return positions.map((value) => value * scale);
}

/** The larger of width and height. */
function extent(positions: Positions): number {
  const sizes = [0, 1].map((axis) => {
    const values = positions.filter((_, at) => at % 2 === axis);
    return Math.max(...values) - Math.min(...values);
  });
  return Math.max(...sizes);
}
