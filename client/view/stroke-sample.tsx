import type { EdgeStatus } from "../../model/index.ts";
import { STATUS_STROKES } from "./status-strokes.ts";

const DASHES = { solid: undefined, double: undefined, dashed: "7 4.5", dotted: "2.2 3" } as const;

/** A status as its edges are drawn, in the colour of the text around it. */
export function StrokeSample({
  status,
  width = 34,
}: {
  readonly status: EdgeStatus;
  readonly width?: number;
}) {
  const { line, hasBar } = STATUS_STROKES[status];
  const heights = line === "double" ? [5.8, 8.2] : [7];
  const end = width - 7;
  return (
    <svg width={width} height="14" aria-hidden="true" className="stroke-sample">
      {heights.map((y) => (
        <line
          key={y}
          x1="1"
          y1={y}
          x2={end}
          y2={y}
          stroke="currentColor"
          strokeWidth={line === "double" ? 1.1 : 2}
          strokeDasharray={DASHES[line]}
        />
      ))}
      {hasBar ? <path d={`M${end - 6} 1.500v11`} stroke="currentColor" strokeWidth="2" /> : null}
      <path d={`M${end} 3.500l6 3.500l-6 3.500z`} fill="currentColor" />
    </svg>
  );
}
