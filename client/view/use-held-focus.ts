import { type RefCallback, useCallback } from "react";

/**
 * Keeps the focus inside an element: where what has it is taken away or disabled, as a button that was pressed, the
 * element itself takes it, unless it is enabled again at once. Else keys would reach nothing.
 */
export function useHeldFocus<Kind extends HTMLElement>(): RefCallback<Kind> {
  return useCallback((element: Kind | null) => (element ? holdFocus(element) : undefined), []);
}

function holdFocus(element: HTMLElement): () => void {
  let last: HTMLElement | undefined;
  let isLost = false;
  const remember = ({ target }: FocusEvent) => {
    last = target instanceof HTMLElement ? target : undefined;
    isLost = false;
  };
  const forget = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget) last = undefined;
  };
  const look = () => {
    if (document.activeElement !== document.body || !last || !isLost) return;
    last.focus();
    if (document.activeElement === document.body) element.focus();
  };
  const lookSoon = () => {
    // what is disabled now may be enabled again before the look
    if (last && (!last.isConnected || last.matches(":disabled"))) isLost = true;
    // a browser takes the focus from what is disabled only as it draws the next frame
    if (isLost) requestAnimationFrame(() => requestAnimationFrame(look));
  };
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
