import { ForceLayout } from "./layout-forces.ts";
import type { Positions, Structure } from "./layout-structure.ts";
import { seedPositions } from "./seed-positions.ts";

/** Asks for a layout; without `start`, from scratch. */
export interface LayoutRequest {
  readonly structure: Structure;
  readonly start?: Positions;
  readonly iterations: number;
}

/** Where nodes stand by now. */
export interface LayoutProgress {
  readonly positions: Positions;
  readonly isDone: boolean;
}

/** Iterations between two pictures: enough to be worth a message, few enough to look alive. */
const BATCH = 25;

addEventListener("message", ({ data }: MessageEvent<LayoutRequest>) => {
  const { structure, start, iterations } = data;
  const layout = new ForceLayout(structure, start ?? seedPositions(structure));
  for (let done = 0; done < iterations; done += BATCH) {
    layout.run(BATCH);
    const progress: LayoutProgress = {
      positions: layout.positions(),
      isDone: done + BATCH >= iterations,
    };
    postMessage(progress);
  }
});
