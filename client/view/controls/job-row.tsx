import {
  CheckCircle2,
  CircleX,
  Clock,
  LoaderCircle,
  type LucideIcon,
  TriangleAlert,
} from "lucide-react";
import { useState } from "react";
import type { JobState, JobView } from "../../../server/routes/jobs.schema.ts";
import { cancelJob, retryJob } from "../../api/jobs-api.ts";
import { ProblemError } from "../../api/problem-error.ts";
import { counted } from "../../state/describe-claims.ts";
import { selectNext } from "../../state/explorer-state.ts";
import { change } from "../../state/explorer-store.ts";
import { closeDialog } from "./open-dialog.ts";

const ICONS: Readonly<Record<JobState, LucideIcon>> = {
  waiting: Clock,
  running: LoaderCircle,
  done: CheckCircle2,
  failed: TriangleAlert,
  cancelled: CircleX,
};

export function JobRow({ job }: { readonly job: JobView }) {
  const { id, state, name, articleId, canRetry, progress } = job;
  const [problem, setProblem] = useState<string>();
  const act = async (action: (id: string) => Promise<JobView>) => {
    setProblem(undefined);
    try {
      await action(id);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setProblem(error.message);
    }
  };
  const read = () => {
    change((before) =>
      articleId ? selectNext(before, { kind: "article", id: articleId }) : before,
    );
    closeDialog();
  };
  const Icon = ICONS[state];
  return (
    <li className={`job is-${state}`}>
      <Icon aria-hidden="true" />
      <div>
        <p className="job-name">{name}</p>
        <p className={state === "failed" ? "problem small" : "muted small"}>
          {problem ?? describe(job)}
        </p>
        {state === "running" ? (
          <progress value={progress} max={100} aria-label={`Reading “${name}”`} />
        ) : null}
      </div>
      <div className="button-row">
        {articleId ? (
          <button type="button" className="link" aria-label={`Read it: ${name}`} onClick={read}>
            Read it
          </button>
        ) : null}
        {canRetry ? (
          <button
            type="button"
            className="link"
            aria-label={`Try again: ${name}`}
            onClick={() => void act(retryJob)}
          >
            Try again
          </button>
        ) : null}
        {state === "failed" ? (
          <button
            type="button"
            className="link"
            aria-label={`Dismiss: ${name}`}
            onClick={() => void act(cancelJob)}
          >
            Dismiss
          </button>
        ) : null}
        {state === "waiting" || state === "running" ? (
          <button
            type="button"
            className="link"
            aria-label={`Cancel: ${name}`}
            onClick={() => void act(cancelJob)}
          >
            Cancel
          </button>
        ) : null}
      </div>
    </li>
  );
}

function describe({
  state,
  step,
  outcome,
  entities = 0,
  claims = 0,
  reason,
  retryAt,
}: JobView): string {
  if (state === "running") return step === "fetch" ? "Fetching it…" : "Reading it…";
  if (state === "waiting") return retryAt ? `Will be tried again: ${reason}` : "Waiting";
  if (state === "cancelled") return reason ? `Dismissed: ${reason}` : "Cancelled";
  if (state === "failed") return reason ?? "Failed";
  if (outcome === "unchanged") return "The graph had it already";
  return `Added: ${counted(entities, "entity", "entities")}, ${counted(claims, "claim")}`;
}
