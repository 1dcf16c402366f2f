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
  const list = () =>
    store.read(async (run) => {
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
  return whole(list, ({ jobs }) => jobs.some(isHalf));
}

/** Throws NotFoundError. */
export function findJob(store: GraphStore, id: string): Promise<JobView> {
  const find = () => store.read((run) => jobView(run, id));
  return whole(find, isHalf);
}

/**
 * Neo4j shows what is being committed property by property: one read in a thousand of a job that is just done found it
 * without its article. The next read finds all.
 */
async function whole<T>(read: () => Promise<T>, isHalf: (answer: T) => boolean): Promise<T> {
  const answer = await read();
  return isHalf(answer) ? read() : answer;
}

const isHalf = ({ state, articleId, outcome, finishedAt }: JobView): boolean =>
  state === "done" && !(articleId && outcome && finishedAt);
