import { change, showScene, useExplorer } from "./explorer-store.ts";
import { type Place, readHash, writeHash } from "./location-hash.ts";
import { isSame } from "./selection.ts";

/** Keeps the address and the state in step, so that a link shows what its sender saw. Returns a stop. */
export function followLocation(): () => void {
  const stopWriting = useExplorer.subscribe(({ scene, trail, stageView }, before) => {
    if (isReading) return;
    const isCypher = stageView === "cypher";
    const wasCypher = before.stageView === "cypher";
    if (scene === before.scene && trail === before.trail && isCypher === wasCypher) return;
    const selection = trail.at(-1);
    const hash = writeHash({
      scene,
      ...(selection && { selection }),
      ...(isCypher && { isCypher }),
    });
    if (hash !== location.hash) history.pushState(null, "", hash || location.pathname);
  });
  window.addEventListener("popstate", readLocation);
  return () => {
    stopWriting();
    window.removeEventListener("popstate", readLocation);
  };
}

/** While the address is read the state is changed bit by bit: to write one of these would end the way forward. */
let isReading = false;

function readLocation(): void {
  isReading = true;
  try {
    goTo(readHash(location.hash));
  } finally {
    isReading = false;
  }
}

function goTo({ scene, selection, isCypher }: Place): void {
  change((state) => {
    const before = state.trail.at(-2);
    if (selection && before && isSame(selection, before))
      return { ...state, trail: state.trail.slice(0, -1) };
    return { ...state, trail: selection ? [selection] : [] };
  });
  void showScene(scene);
  change(({ stageView, ...state }) => ({
    ...state,
    stageView: isCypher ? "cypher" : stageView === "cypher" ? "graph" : stageView,
  }));
}
