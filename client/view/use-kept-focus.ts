import { type RefObject, useEffect, useRef } from "react";

/** Takes the focus where what had it is gone, as a row that was removed: else keys would reach nothing in the window. */
export function useKeptFocus<Kind extends HTMLElement>(): RefObject<Kind | null> {
  const kept = useRef<Kind>(null);
  useEffect(() => {
    if (document.activeElement === document.body) kept.current?.focus();
  });
  return kept;
}
