import type { EdgeStatus } from "../../model/index.ts";
import { STATUS_STROKES } from "./status-strokes.ts";
import { StrokeSample } from "./stroke-sample.tsx";

export function StatusBadge({ status }: { readonly status: EdgeStatus }) {
  const { label, meaning } = STATUS_STROKES[status];
  return (
    <span className={`badge badge-${status}`} title={meaning}>
      <StrokeSample status={status} width={26} />
      {label}
    </span>
  );
}
