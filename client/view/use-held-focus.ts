import { type RefCallback, useCallback } from "react";

/**
 * Keeps the focus inside an element: where what has it is taken away or disabled, as a button that was pressed, the
 * element itself takes it. Else keys would reach nothing.
 */
export function useHeldFocus<Kind extends HTMLElement>(): RefCallback<Kind> {
  return useCallback((element: Kind | null) => (element ? holdFocus(element) : undefined), []);
}

function holdFocus(element: HTMLElement): () => void {
  let last: Element | undefined;
  const remember = ({ target }: FocusEvent) => {
    last = target instanceof Element ? target : undefined;
  };
  const forget = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget) last = undefined;
  };
  const look = () => {
    if (document.activeElement !== document.body || !last) return;
    if (!last.isConnected || last.matches(":disabled")) element.focus();
  };
  // a browser takes the focus from what is disabled only as it draws the next frame
  const lookSoon = () => requestAnimationFrame(() => requestAnimationFrame(look));
  const observer = new MutationObserver(lookSoon);
  observer.observe(element, { subtree: true, childList: true, attributeFilter: ["disabled"] });
  element.addEventListener("focusin", remember);
  element.addEventListener("focusout", forget);
  return () => {
    observer.disconnect();
    element.removeEventListener("focusin", remember);
    element.removeEventListener("focusout", forget);
  };
}
