import { Unplug } from "lucide-react";
import { useConnection } from "../../state/connection-store.ts";
import { retry, useExplorer } from "../../state/explorer-store.ts";

/** Says above all that is shown that it may be old: the server, or the database behind it, does not answer. */
export function AwayBanner() {
  const isLost = useConnection((state) => state.isLost);
  const code = useExplorer(({ status }) =>
    status.state === "failed" ? status.problem.code : undefined,
  );
  const hasGraph = useExplorer(({ graph }) => (graph.answer?.nodes.length ?? 0) > 0);
  const isShown = (isLost || code !== undefined) && hasGraph;
  return (
    <div className="away-banner" role="status">
      {isShown ? (
        <p>
          <Unplug aria-hidden="true" />{" "}
          {code === undefined || code === "UNREACHABLE"
            ? "The server does not answer."
            : "The graph’s database does not answer."}{" "}
          <span className="muted">
            What is shown may be out of date. This page tries again by itself.
          </span>{" "}
          <button type="button" className="link" onClick={() => void retry()}>
            Try again
          </button>
        </p>
      ) : null}
    </div>
  );
}
