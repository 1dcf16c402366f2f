import { layoutParts, relayout, type Shape } from "./layout-parts.ts";
import type { Positions, Structure } from "./layout-structure.ts";

/** Asks for a layout: from known positions, or from scratch. */
export interface LayoutRequest {
  readonly structure: Structure;
  readonly start?: Positions;
  readonly shape: Shape;
}

addEventListener(
  "message",
  ({ data: { structure, start, shape } }: MessageEvent<LayoutRequest>) => {
    // A batch of iterations a message: sigma draws in between, and a message for each iteration would stall both.
    const steps = start ? relayout(structure, start) : layoutParts(structure, shape);
    for (const positions of steps) postMessage(positions);
  },
);
