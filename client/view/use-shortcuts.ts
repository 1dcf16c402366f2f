import { useEffect } from "react";
import { select } from "../state/explorer-state.ts";
import { change, useExplorer } from "../state/explorer-store.ts";
import { openNews } from "../state/news-store.ts";
import { openConsole } from "../state/open-console.ts";

/** Keys that work wherever the person is, unless they write. */
export function useShortcuts(): void {
  useEffect(() => {
    window.addEventListener("keydown", act);
    return () => window.removeEventListener("keydown", act);
  }, []);
}

function act(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (useExplorer.getState().dialog !== undefined || isElsewhere(event.target)) return;
  if (event.key === "/") {
    event.preventDefault();
    document.querySelector<HTMLInputElement>("#search input")?.focus();
  }
  if (event.key === "c") {
    event.preventDefault();
    openConsole();
    document.querySelector<HTMLElement>(".cm-content")?.focus();
  }
  if (event.key === "e") {
    event.preventDefault();
    change((state) => ({ ...state, dialog: "add-edge" }));
  }
  if (event.key === "n") {
    // the choice that takes the focus would go to what begins with it
    event.preventDefault();
    openNews();
  }
  if (event.key === "?") change((state) => ({ ...state, dialog: "help" }));
  if (event.key === "Escape") change((state) => select(state, undefined));
}

/** In a field that is written in, in a menu, or in a window of the panel's own. */
function isElsewhere(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest(
      "input, textarea, select, [contenteditable=true], [role=dialog], [role=menu]",
    ) !== null
  );
}
