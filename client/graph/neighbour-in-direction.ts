import type { ExplorerGraph } from "./graph-attributes.ts";

export type Direction = "up" | "down" | "left" | "right";

const ANGLES: Readonly<Record<Direction, number>> = {
  right: 0,
  up: Math.PI / 2,
  left: Math.PI,
  down: -Math.PI / 2,
};

/** The visible neighbour that lies most in a direction, if one lies within 75 degrees of it. The y axis points up. */
export function neighbourInDirection(
  graph: ExplorerGraph,
  node: string,
  direction: Direction,
  isVisible: (node: string) => boolean,
): string | undefined {
  const here = graph.getNodeAttributes(node);
  const turns = graph
    .neighbors(node)
    .filter((neighbour) => neighbour !== node && isVisible(neighbour))
    .map((neighbour) => {
      const { x, y } = graph.getNodeAttributes(neighbour);
      const turn = Math.atan2(y - here.y, x - here.x) - ANGLES[direction];
      return { neighbour, turn: Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn))) };
    });
  const best = turns.toSorted((one, other) => one.turn - other.turn)[0];
  return best && best.turn < (75 / 180) * Math.PI ? best.neighbour : undefined;
}

/** Where to start: the visible node with the most claims. */
export function mostClaimedNode(
  graph: ExplorerGraph,
  isVisible: (node: string) => boolean,
): string | undefined {
  const claims = (node: string) => graph.getNodeAttribute(node, "claims");
  return graph.filterNodes(isVisible).toSorted((one, other) => claims(other) - claims(one))[0];
}
