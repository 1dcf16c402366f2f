import type { StageView } from "../state/explorer-state.ts";

const STAGE: Readonly<Record<StageView, string>> = {
  graph: ".graph-canvas",
  list: ".edge-table-scroll",
  cypher: ".cm-content",
};

export const focusStage = (view: StageView) => focusSoon(STAGE[view]);

export const focusPanel = () => focusSoon("#panel");

/** What was just opened is there once it is drawn. */
function focusSoon(part: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(part)?.focus());
}
