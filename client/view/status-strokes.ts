import type { EdgeStatus } from "../../model/index.ts";

export interface StatusStroke {
  readonly label: string;
  readonly meaning: string;
  /** The line itself; the shader knows these by number. */
  readonly line: "solid" | "dashed" | "dotted" | "double";
  /** A bar across, before its end: someone denies it. */
  readonly hasBar: boolean;
}

/** How each status is drawn, by the stroke alone: colour says what the relation is about. */
export const STATUS_STROKES: Readonly<Record<EdgeStatus, StatusStroke>> = {
  asserted: {
    label: "Asserted",
    meaning: "Stated as fact",
    line: "solid",
    hasBar: false,
  },
  alleged: {
    label: "Alleged",
    meaning: "Someone says so, or it is hedged",
    line: "dashed",
    hasBar: false,
  },
  planned: {
    label: "Planned",
    meaning: "Pledged, proposed or asked for",
    line: "dotted",
    hasBar: false,
  },
  denied: { label: "Denied", meaning: "All who speak of it deny it", line: "solid", hasBar: true },
  disputed: {
    label: "Disputed",
    meaning: "Some affirm it, some deny it",
    line: "double",
    hasBar: true,
  },
};
