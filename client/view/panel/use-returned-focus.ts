import { type RefCallback, useCallback } from "react";

/** As an element goes that has the focus, whatever had it before it came there takes it back; where nothing had, the graph. */
export function useReturnedFocus<Kind extends HTMLElement>(): RefCallback<Kind> {
  return useCallback((element: Kind | null) => (element ? returnFocus(element) : undefined), []);
}

function returnFocus(element: HTMLElement): () => void {
  let before: HTMLElement | undefined;
  const remember = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof HTMLElement && !element.contains(relatedTarget))
      before = relatedTarget;
  };
  element.addEventListener("focusin", remember);
  return () => {
    element.removeEventListener("focusin", remember);
    const next = before ?? document.querySelector<HTMLElement>(".graph-canvas");
    if (element.contains(document.activeElement)) next?.focus();
  };
}
