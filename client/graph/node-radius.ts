import type { NodeAttributes } from "./graph-attributes.ts";

type Prominence = Pick<NodeAttributes, "claims" | "isNamed">;

/** How much smaller a node is that has no name: what is only described steps back behind who is named. */
const UNNAMED = 0.8;

/** A node's radius in pixels: its area grows with its claims, and all are smaller where there are many. */
export function nodeRadius({ claims, isNamed }: Prominence, nodes: number): number {
  const radius = Math.min(9 + 2.4 * Math.sqrt(claims), 26) * (isNamed ? 1 : UNNAMED);
  return radius * crowding(nodes);
}

/** How much smaller things are drawn where there are many nodes: 1 for few, down to a quarter. */
export function crowding(nodes: number): number {
  return Math.min(1, Math.max(0.25, Math.sqrt(120 / Math.max(nodes, 1))));
}
