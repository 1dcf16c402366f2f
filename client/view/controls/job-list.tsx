import type { JobState, JobsAnswer, JobView } from "../../../server/routes/jobs.schema.ts";
import { useAdding } from "../../state/adding-store.ts";
import { counted } from "../../state/describe-claims.ts";
import { JobRow } from "./job-row.tsx";

/** What is looked at first. */
const ORDER: Readonly<Record<JobState, number>> = {
  running: 0,
  waiting: 1,
  failed: 2,
  cancelled: 3,
  done: 3,
};

/** The articles that wait, are read, failed, or are there. */
export function JobList() {
  const jobs = useAdding((state) => state.jobs);
  if (!jobs) return <p className="muted">Loading…</p>;
  if (jobs.jobs.length === 0) {
    return (
      <p className="muted">
        Nothing has been queued yet. Files, addresses, feeds and a watched folder come through here.
      </p>
    );
  }
  return (
    <>
      <p className="muted" role="status">
        {summaryOf(jobs)}
      </p>
      <ul className="job-list">
        {sorted(jobs.jobs).map((job) => (
          <JobRow key={job.id} job={job} />
        ))}
      </ul>
    </>
  );
}

/** By what matters; among the same, newest first, as the server has them. */
function sorted(jobs: readonly JobView[]): readonly JobView[] {
  return jobs.toSorted((one, other) => ORDER[one.state] - ORDER[other.state]);
}

function summaryOf({ counts }: JobsAnswer): string {
  const { waiting, running, failed, done } = counts;
  return [
    `${counted(waiting + running, "article")} to read`,
    ...(failed > 0 ? [`${failed.toLocaleString("en")} failed`] : []),
    `${done.toLocaleString("en")} done`,
  ].join(" · ");
}
