import type { GraphStore, Run } from "../store/graph-store.ts";
import { idsOf } from "../store/rows.ts";
import { changeJob, failed } from "./change-job.ts";
import { type JobInput, readInput } from "./job.ts";
import { wholeJob } from "./job-row.ts";
import { later } from "./later.ts";
import { writeJobs } from "./write-jobs.ts";

/** A job that a server has taken: it is that server's until its lease ends. */
export interface TakenJob {
  readonly id: string;
  readonly input: JobInput;
  readonly name: string;
  /** This one included. */
  readonly attempts: number;
}

/** Of a job that a server was killed by so often, it is the job's fault. */
const MAX_TAKES = 5;

const GIVEN_UP = `The server stopped ${MAX_TAKES} times while it read this.`;

/**
 * Takes the next job that is due, for as long as the lease is. Of several servers that ask at once each gets another one.
 * Undefined: nothing is due.
 */
export async function takeJob(
  store: GraphStore,
  worker: string,
  leaseMs: number,
): Promise<TakenJob | undefined> {
  const due = (run: Run) => idsOf(run, "next-job", { now: new Date().toISOString() });
  // To look costs next to nothing; to write is a change of the store.
  if ((await store.read(due)).length === 0) return undefined;
  return writeJobs(store, async (run) => {
    const [next] = await due(run);
    if (!next) return undefined;
    const job = await wholeJob(run, next);
    if (job.attempts >= MAX_TAKES || !job.payload) {
      await changeJob(run, job.id, failed({ code: "GIVEN_UP", reason: GIVEN_UP }));
      return undefined;
    }
    const attempts = job.attempts + 1;
    await changeJob(run, job.id, {
      state: "running",
      worker,
      attempts,
      progress: 0,
      step: null,
      code: null,
      reason: null,
      startedAt: new Date().toISOString(),
      dueAt: later(leaseMs),
    });
    return { id: job.id, name: job.name, attempts, input: readInput(job.payload) };
  });
}
