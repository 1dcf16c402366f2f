/** How much longer one way than the other graphs are laid out. */
const ASPECT = 1.4;
/** Square pixels that let a node stand in its own size. */
const ROOM = 6_500;
/** From so many on, nodes are made smaller for their number (crowding). */
const CROWD = 80;
const SMALLEST = 0.35;

/** How much smaller nodes and edges are drawn on a stage on which they lie close: 1 where there is room. */
export function stageScale(width: number, height: number, nodes: number): number {
  const [long, short] = width > height ? [width, height] : [height, width];
  const used = Math.min(long, short * ASPECT) ** 2 / ASPECT;
  const scale = Math.sqrt(used / Math.max(1, Math.min(nodes, CROWD)) / ROOM);
  return Math.min(1, Math.max(SMALLEST, scale));
}
