import type { Loadable } from "../../state/loadable.ts";

/** Stands in for what is not there yet, or can't be. */
export function LoadingNotice({ of }: { readonly of: Loadable<unknown> }) {
  if (of.state !== "failed") return <p className="muted">Loading…</p>;
  return (
    <p className="problem" role="alert">
      {of.problem.message}
    </p>
  );
}
