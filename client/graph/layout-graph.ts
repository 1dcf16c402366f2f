import type { ExplorerGraph } from "./graph-attributes.ts";
import { layoutParts, relayout, type Shape } from "./layout-parts.ts";
import { applyPositions, type Positions, positionsOf, structureOf } from "./layout-structure.ts";
import type { LayoutRequest } from "./layout-worker.ts";
import { LARGE_PART } from "./part-nodes.ts";
import { seedPositions } from "./seed-positions.ts";

export interface KnownPosition {
  readonly x: number;
  readonly y: number;
}

/**
 * Puts a graph's nodes where they belong: at once if it is small, else a step at a time in a worker that calls `onMoved`.
 * Nodes with a known position start from it. Returns a stop.
 */
export function layoutGraph(
  graph: ExplorerGraph,
  known: ReadonlyMap<string, KnownPosition>,
  onMoved: () => void,
  shape: Shape = "wide",
): () => void {
  const isKnown = startFrom(graph, known);
  const structure = structureOf(graph);
  // A small graph takes less than a frame or two.
  if (graph.order <= LARGE_PART) {
    const steps = isKnown ? relayout(structure, positionsOf(graph)) : layoutParts(structure, shape);
    for (const positions of steps) applyPositions(graph, positions);
    return () => undefined;
  }
  const worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<Positions>) => {
    applyPositions(graph, data);
    onMoved();
  });
  const request: LayoutRequest = {
    structure,
    shape,
    ...(isKnown && { start: positionsOf(graph) }),
  };
  worker.postMessage(request);
  if (!isKnown) applyPositions(graph, seedPositions(structure));
  return () => worker.terminate();
}

/** Known nodes where they were, new ones beside a neighbour. False if too few are known to start from. */
function startFrom(graph: ExplorerGraph, known: ReadonlyMap<string, KnownPosition>): boolean {
  const found = graph.filterNodes((node) => known.has(node)).length;
  if (found < graph.order / 2) return false;
  let seen = 0;
  graph.forEachNode((node) => {
    const beside = graph.neighbors(node).find((neighbour) => known.has(neighbour));
    const { x, y } = known.get(node) ?? known.get(beside ?? "") ?? { x: 0, y: 0 };
    seen += 1;
    const away = known.has(node) ? 0 : 30;
    graph.mergeNodeAttributes(node, {
      x: x + away * Math.cos(seen * 2.4),
      y: y + away * Math.sin(seen * 2.4),
    });
  });
  return true;
}
