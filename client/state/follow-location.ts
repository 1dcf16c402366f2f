import { placeOf, stageViewOf } from "./explorer-state.ts";
import { change, showScene, useExplorer } from "./explorer-store.ts";
import { noFilters } from "./filters.ts";
import { type Place, readHash, writeHash } from "./location-hash.ts";
import { isSame } from "./selection.ts";

/** Keeps the address and the state in step, so that a link shows what its sender saw. Returns a stop. */
export function followLocation(): () => void {
  const stopWriting = useExplorer.subscribe((state, before) => {
    if (isReading) return;
    const [hash, hashBefore] = [writeHash(placeOf(state)), writeHash(placeOf(before))];
    if (hash === hashBefore || hash === location.hash) return;
    // what is typed letter by letter is one step
    const isTyped = state.list.text !== before.list.text && before.list.text !== "";
    if (isTyped) history.replaceState(null, "", hash || location.pathname);
    else history.pushState(null, "", hash || location.pathname);
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

function goTo(place: Place): void {
  const { scene, selection, list, filters = noFilters } = place;
  change((state) => {
    const before = state.trail.at(-2);
    if (selection && before && isSame(selection, before))
      return { ...state, trail: state.trail.slice(0, -1) };
    return { ...state, trail: selection ? [selection] : [] };
  });
  void showScene(scene);
  change((state) => ({
    ...state,
    filters,
    list: list ?? state.list,
    stageView: stageViewOf(place),
  }));
}
