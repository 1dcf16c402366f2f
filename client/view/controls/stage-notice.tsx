import { KeyRound, RotateCw, Unplug } from "lucide-react";
import type { ProblemError } from "../../api/problem-error.ts";
import { retry, useExplorer } from "../../state/explorer-store.ts";
import { EmptyNotice } from "./empty-notice.tsx";
import { TokenForm } from "./token-form.tsx";

/** What stands where the graph can't: it is on its way, there is none yet, or the server is away. */
export function StageNotice() {
  const graph = useExplorer((state) => state.graph);
  const status = useExplorer((state) => state.status);
  const problem = graph.state === "failed" ? graph.problem : undefined;
  if (problem?.code === "TOKEN_REQUIRED") return <TokenRequired />;
  const away = status.state === "failed" ? status.problem : awayOf(problem);
  const isEmpty = graph.answer?.nodes.length === 0;
  // what there is stays, and the banner says that it may be old
  if (away && graph.answer && !isEmpty) return null;
  if (away) return <Away problem={away} />;
  if (problem) return <Failed message={problem.message} />;
  if (!graph.answer)
    return (
      <p className="notice muted" role="status">
        Loading the graph…
      </p>
    );
  return isEmpty ? <EmptyNotice /> : null;
}

/** The problem where nobody answers: not the server, or not the database behind it. */
function awayOf(problem: ProblemError | undefined): ProblemError | undefined {
  const isAway = problem?.code === "UNREACHABLE" || problem?.code === "STORE_UNAVAILABLE";
  return isAway ? problem : undefined;
}

function Away({ problem }: { readonly problem: ProblemError }) {
  const isServer = problem.code === "UNREACHABLE";
  return (
    <div className="notice" role="alert">
      <Unplug className="notice-icon" aria-hidden="true" />
      <h2>{isServer ? "The server does not answer" : "The graph can’t be reached"}</h2>
      <p className="muted">
        {isServer ? (
          <>
            Start it with <code>npm start</code>.
          </>
        ) : (
          problem.message
        )}{" "}
        This page tries again by itself.
      </p>
      <RetryButton />
    </div>
  );
}

function TokenRequired() {
  return (
    <div className="notice" role="alert">
      <KeyRound className="notice-icon" aria-hidden="true" />
      <h2>This server asks for its token</h2>
      <p className="muted">
        Open this page once with <code>#token=…</code> at the end of its address, or write it here;
        whoever started the server has the token.
      </p>
      <TokenForm />
    </div>
  );
}

function Failed({ message }: { readonly message: string }) {
  return (
    <div className="notice" role="alert">
      <h2>This can’t be shown</h2>
      <p className="muted">{message}</p>
      <RetryButton />
    </div>
  );
}

function RetryButton() {
  return (
    <button type="button" className="button primary" onClick={() => void retry()}>
      <RotateCw aria-hidden="true" /> Try again
    </button>
  );
}
