import type { ExplorerGraph } from "../../graph/graph-attributes.ts";
import { stageScale } from "../../graph/stage-scale.ts";

/** Where nodes lie close, they are drawn smaller and come closer to the border. */
export function stageSettings(
  { clientWidth, clientHeight }: HTMLElement,
  { order }: ExplorerGraph,
) {
  const scale = stageScale(clientWidth, clientHeight, order);
  return {
    stagePadding: 70 * scale,
    zoomToSizeRatioFunction: (ratio: number) => Math.sqrt(ratio) / scale,
  };
}

/** Gives what is drawn in the size of its frame. */
export function takeSize(container: HTMLElement, { clientWidth, clientHeight }: HTMLElement): void {
  container.style.width = `${clientWidth}px`;
  container.style.height = `${clientHeight}px`;
}
