import { z } from "zod";
import { JOB_STATES, type JobState, type JobsAnswer, type JobView } from "../routes/jobs.schema.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { rowsOf } from "../store/rows.ts";
import { JobRow, jobView, presentJob } from "./job-row.ts";

const CountRow = z.object({ state: z.enum(JOB_STATES), total: z.number() });

/** Newest first. */
export function listJobs(
  store: GraphStore,
  { state, limit }: { readonly state?: JobState | undefined; readonly limit: number },
): Promise<JobsAnswer> {
  return store.read(async (run) => {
    const states = state ? [state] : JOB_STATES;
    const jobs = await rowsOf(run, JobRow, "jobs", { states, limit });
    const found = await rowsOf(run, CountRow, "count-jobs");
    const countOf = (one: JobState) => found.find((row) => row.state === one)?.total ?? 0;
    return {
      jobs: jobs.map(presentJob),
      counts: {
        waiting: countOf("waiting"),
        running: countOf("running"),
        done: countOf("done"),
        failed: countOf("failed"),
        cancelled: countOf("cancelled"),
      },
    };
  });
}

/** Throws NotFoundError. */
export function findJob(store: GraphStore, id: string): Promise<JobView> {
  return store.read((run) => jobView(run, id));
}
