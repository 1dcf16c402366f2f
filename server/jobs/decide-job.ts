import { JobStateError } from "../errors.ts";
import type { JobView } from "../routes/jobs.schema.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { changeJob } from "./change-job.ts";
import { jobView, wholeJob } from "./job-row.ts";
import { writeJobs } from "./write-jobs.ts";

/** Cancels a job that has not ended, or puts one away that failed. Throws NotFoundError, JobStateError. */
export function cancelJob(store: GraphStore, id: string): Promise<JobView> {
  return writeJobs(store, async (run) => {
    const { state } = await wholeJob(run, id);
    if (state === "done" || state === "cancelled") {
      throw new JobStateError(`The job has ended already (${state}), and cannot be cancelled.`);
    }
    await changeJob(run, id, {
      state: "cancelled",
      step: null,
      finishedAt: new Date().toISOString(),
    });
    return jobView(run, id);
  });
}

/** Has a job done again that failed or was cancelled. Throws NotFoundError, JobStateError. */
export function retryJob(store: GraphStore, id: string): Promise<JobView> {
  return writeJobs(store, async (run) => {
    const { state, payload } = await wholeJob(run, id);
    if (state !== "failed" && state !== "cancelled") {
      throw new JobStateError(
        `The job is ${state}: only one that failed or was cancelled is tried again.`,
      );
    }
    if (!payload) throw new JobStateError("There is nothing of it to try again: hand it in anew.");
    await changeJob(run, id, {
      state: "waiting",
      dueAt: new Date().toISOString(),
      attempts: 0,
      progress: 0,
      code: null,
      reason: null,
      finishedAt: null,
      worker: null,
    });
    return jobView(run, id);
  });
}
