import { ForceLayout } from "./layout-forces.ts";
import type { Positions, Structure } from "./layout-structure.ts";
import { connectedParts, packParts, structureOfPart } from "./pack-parts.ts";
import { LARGE_PART, partNodes, scaleToPixels } from "./part-nodes.ts";
import { seedPositions } from "./seed-positions.ts";
import { turnTall, turnWide } from "./turn-wide.ts";

const ITERATIONS = 500;
/** A large part settles in fewer, and shows how it does after each batch. */
const LARGE_ITERATIONS = 300;
const BATCH = 20;
const STRETCH = 1.45;

/** Whether the stage is wider than high, or a phone's that is held upright. */
export type Shape = "wide" | "tall";

/**
 * Lays out each connected part by itself and packs them side by side. Yields better and better positions of all nodes, the
 * last being final; a small graph yields once.
 */
export function* layoutParts(structure: Structure, shape: Shape = "wide"): Generator<Positions> {
  const turn = shape === "wide" ? turnWide : turnTall;
  const parts = connectedParts(structure);
  const smallFrom = parts.findIndex(({ length }) => length <= LARGE_PART);
  const large = smallFrom < 0 ? parts : parts.slice(0, smallFrom);
  const scale = large.length > 0 ? 0.35 : 1;
  const small = parts
    .slice(large.length)
    .map((part) => layoutSmallPart(structureOfPart(structure, part), scale, turn));
  const layouts = large.map((part) => {
    const own = structureOfPart(structure, part);
    return new ForceLayout(own, seedPositions(own));
  });
  const gather = (drawn: readonly Positions[]) =>
    scatter(parts, packParts([...drawn, ...small], shape), structure.order);
  for (let done = 0; layouts.length > 0 && done < LARGE_ITERATIONS; done += BATCH) {
    for (const layout of layouts) layout.run(BATCH);
    yield gather(layouts.map((layout) => scaleToPixels(turn(layout.positions(), 1.2))));
  }
  yield gather(layouts.map((layout) => partNodes(turn(layout.positions(), 1.2))));
}

/** From where all nodes were, with little movement: the person knows where to look. */
export function* relayout(structure: Structure, start: Positions): Generator<Positions> {
  const layout = new ForceLayout(structure, start);
  layout.run(structure.order > LARGE_PART ? 20 : 60);
  yield partNodes(layout.positions());
}

function layoutSmallPart(structure: Structure, scale: number, turn: typeof turnWide): Positions {
  const layout = new ForceLayout(structure, seedPositions(structure));
  layout.run(ITERATIONS);
  return partNodes(turn(layout.positions(), STRETCH)).map((value) => value * scale);
}

/** Positions by part as positions by node. */
function scatter(
  parts: readonly (readonly number[])[],
  laidOut: readonly Positions[],
  order: number,
): Positions {
  const positions = new Float32Array(2 * order);
  parts.forEach((part, index) => {
    part.forEach((node, at) => {
      positions.set(laidOut[index]?.subarray(2 * at, 2 * at + 2) ?? [], 2 * node);
    });
  });
  return positions;
}
