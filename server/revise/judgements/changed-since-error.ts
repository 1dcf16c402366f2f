import { ExplorerError } from "../../errors.ts";
import type { ChangeSince } from "../../routes/judgements.schema.ts";

/** A judgement on what others changed since who asks saw it. Nothing was changed. */
export class ChangedSinceError extends ExplorerError {
  readonly code = "CHANGED_SINCE";
  readonly status = 409;
  constructor(readonly changes: readonly ChangeSince[]) {
    super(`${changes.map(describe).join("; ")}. You have not seen that yet. Nothing was changed.`);
  }
}

/** 'ann set "status" to "denied" at 2026-11-30T12:00:00.000Z'. */
function describe({ part, now, entity, by, at }: ChangeSince): string {
  const value = entity?.name ?? (now && typeof now === "object" ? `${now.from} to ${now.to}` : now);
  const words = value === null ? "nothing" : `"${value}"`;
  return by && at ? `${by} set "${part}" to ${words} at ${at}` : `"${part}" is ${words} by now`;
}
