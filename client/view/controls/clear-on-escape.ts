import type { KeyboardEvent } from "react";

/** Escape empties a field that lists what it finds: a list that closes over a written text opens again by itself. */
export function clearOnEscape(clear: (text: "") => void) {
  return ({ key }: KeyboardEvent) => {
    if (key === "Escape") clear("");
  };
}
