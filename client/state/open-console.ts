import { change } from "./explorer-store.ts";

/** As in layout.css: the panel lies below the stage. */
const panelBelow = matchMedia("(max-width: 40em), (max-width: 50em) and (orientation: portrait)");

/** Opens the Cypher console. Where the panel would leave it no room to write in, the panel closes. */
export function openConsole(): void {
  change((state) => ({
    ...state,
    stageView: "cypher",
    trail: panelBelow.matches ? [] : state.trail,
  }));
}
