/** A node's radius in pixels: its area grows with its claims, and all are smaller where there are many. */
export function nodeRadius(claims: number, nodes: number): number {
  const crowd = Math.min(1, Math.max(0.36, Math.sqrt(120 / Math.max(nodes, 1))));
  return Math.min(9 + 2.4 * Math.sqrt(claims), 26) * crowd;
}
