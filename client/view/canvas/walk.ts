import type { ExplorerGraph } from "../../graph/graph-attributes.ts";
import {
  type Direction,
  mostClaimedNode,
  neighbourInDirection,
} from "../../graph/neighbour-in-direction.ts";

const KEYS: ReadonlyMap<string, Direction> = new Map([
  ["ArrowUp", "up"],
  ["ArrowDown", "down"],
  ["ArrowLeft", "left"],
  ["ArrowRight", "right"],
]);

/** Where an arrow key leads from what is selected; undefined for other keys and where nothing lies that way. */
export function walk(
  graph: ExplorerGraph,
  selected: string | undefined,
  key: string,
  isVisible: (node: string) => boolean,
): string | undefined {
  const direction = KEYS.get(key);
  if (!direction) return undefined;
  const [from] = selected && graph.hasEdge(selected) ? graph.extremities(selected) : [selected];
  if (from === undefined || !graph.hasNode(from)) return mostClaimedNode(graph, isVisible);
  return neighbourInDirection(graph, from, direction, isVisible);
}
