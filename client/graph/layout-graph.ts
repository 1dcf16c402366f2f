import type { ExplorerGraph } from "./graph-attributes.ts";
import { ForceLayout } from "./layout-forces.ts";
import {
  applyPositions,
  type Positions,
  positionsOf,
  type Structure,
  structureOf,
} from "./layout-structure.ts";
import type { LayoutProgress, LayoutRequest } from "./layout-worker.ts";
import { connectedParts, packParts, structureOfPart } from "./pack-parts.ts";
import { partNodes } from "./part-nodes.ts";
import { seedPositions } from "./seed-positions.ts";
import { turnWide } from "./turn-wide.ts";

/** Up to here a layout takes less than a frame or two, and nodes can be moved apart for their labels. */
const SMALL = 300;

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
): () => void {
  const isKnown = startFrom(graph, known);
  if (graph.order <= SMALL) {
    if (isKnown) relayoutSmall(graph);
    else layoutSmall(graph);
    return () => undefined;
  }
  const worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
  const structure = structureOf(graph);
  if (!isKnown) applyPositions(graph, seedPositions(structure));
  const request: LayoutRequest = {
    structure,
    start: positionsOf(graph),
    iterations: isKnown ? 50 : 250,
  };
  worker.addEventListener("message", ({ data }: MessageEvent<LayoutProgress>) => {
    applyPositions(graph, data.positions);
    onMoved();
    if (data.isDone) worker.terminate();
  });
  worker.postMessage(request);
  return () => worker.terminate();
}

/** Each connected part by itself, the parts side by side. */
export function layoutSmall(graph: ExplorerGraph): void {
  const structure = structureOf(graph);
  const parts = connectedParts(structure);
  const laidOut = packParts(parts.map((part) => layoutPart(structureOfPart(structure, part))));
  const positions = new Float32Array(2 * graph.order);
  parts.forEach((part, index) => {
    part.forEach((node, at) => {
      positions.set(laidOut[index]?.subarray(2 * at, 2 * at + 2) ?? [], 2 * node);
    });
  });
  applyPositions(graph, positions);
}

function layoutPart(structure: Structure): Positions {
  const layout = new ForceLayout(structure, seedPositions(structure));
  layout.run(500);
  return partNodes(turnWide(layout.positions(), 1.45));
}

/** From where they were, with little movement: the person knows where to look. */
function relayoutSmall(graph: ExplorerGraph): void {
  const layout = new ForceLayout(structureOf(graph), positionsOf(graph));
  layout.run(60);
  applyPositions(graph, partNodes(layout.positions()));
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
