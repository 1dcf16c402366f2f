import { useSyncExternalStore } from "react";

/** As narrow as a phone, or as a window that is enlarged until it is: there the bar has room for few buttons. */
const NARROW = window.matchMedia("(max-width: 44em)");

/** Whether the window is that narrow now. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(watch, () => NARROW.matches);
}

function watch(listener: () => void): () => void {
  NARROW.addEventListener("change", listener);
  return () => NARROW.removeEventListener("change", listener);
}
