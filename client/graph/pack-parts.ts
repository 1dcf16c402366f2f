import type { Positions, Structure } from "./layout-structure.ts";
import { LARGE_PART } from "./part-nodes.ts";

/** The shape that all parts together should have: a screen's, or a phone's that is held upright. */
const ASPECT = { wide: 1.6, tall: 0.6 } as const;

/** Node indexes of each connected part, the largest first. */
export function connectedParts({
  order,
  sources,
  targets,
}: Structure): readonly (readonly number[])[] {
  const leaders = Array.from({ length: order }, (_, node) => node);
  const leaderOf = (node: number): number => {
    let at = node;
    while (leaders[at] !== at) at = leaders[at] ?? at;
    leaders[node] = at;
    return at;
  };
  sources.forEach((source, edge) => {
    leaders[leaderOf(source)] = leaderOf(targets[edge] ?? source);
  });
  const parts = new Map<number, number[]>();
  for (let node = 0; node < order; node++) {
    const part = parts.get(leaderOf(node));
    if (part) part.push(node);
    else parts.set(leaderOf(node), [node]);
  }
  return [...parts.values()].toSorted((one, other) => other.length - one.length);
}

/** The structure of one part, by the part's own indexes. */
export function structureOfPart(structure: Structure, part: readonly number[]): Structure {
  const indexes = new Map(part.map((node, index) => [node, index]));
  const edges = structure.sources.flatMap((source, edge) => {
    const [from, to] = [indexes.get(source), indexes.get(structure.targets[edge] ?? source)];
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
  return {
    order: part.length,
    sources: edges.map(({ from }) => from),
    targets: edges.map(({ to }) => to),
  };
}

/** Puts parts, each laid out by itself, next to one another: the first above, the others in rows below it. */
export function packParts(
  laidOut: readonly Positions[],
  shape: keyof typeof ASPECT = "wide",
): readonly Positions[] {
  // Room around each part: less where a name won't fit anyway.
  const margin = (laidOut[0]?.length ?? 0) / 2 > LARGE_PART ? 25 : 90;
  const boxes = laidOut.map((positions) => boxOf(positions, margin));
  const area = boxes.reduce((sum, { width, height }) => sum + width * height, 0);
  const rowWidth = Math.max(boxes[0]?.width ?? 0, Math.sqrt(area * ASPECT[shape]));
  let [x, y, rowHeight] = [0, 0, 0];
  return laidOut.map((positions, index) => {
    const { left, top, width, height } = boxes[index] ?? boxOf(positions, margin);
    if (x > 0 && x + width > rowWidth) {
      y -= rowHeight;
      [x, rowHeight] = [0, 0];
    }
    // The y axis points up: rows go down from each one's upper side.
    const [dx, dy] = [x - left, y - top];
    x += width;
    rowHeight = Math.max(rowHeight, height);
    return positions.map((value, at) => value + (at % 2 === 0 ? dx : dy));
  });
}

function boxOf(positions: Positions, margin: number) {
  const xs = positions.filter((_, at) => at % 2 === 0);
  const ys = positions.filter((_, at) => at % 2 === 1);
  const left = Math.min(...xs) - margin;
  const top = Math.max(...ys) + margin / 2;
  return {
    left,
    top,
    width: Math.max(...xs) + margin - left,
    height: top - Math.min(...ys) + margin / 2,
  };
}
