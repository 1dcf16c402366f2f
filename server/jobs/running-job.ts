import type { ArticleAdded, ArticleProgress } from "../routes/articles.schema.ts";
import type { JobView } from "../routes/jobs.schema.ts";
import type { GraphStore, Run } from "../store/graph-store.ts";
import { changeJob, failed } from "./change-job.ts";
import type { JobFailure } from "./job.ts";
import { findWholeJob } from "./job-row.ts";
import { later } from "./later.ts";
import { writeJobs } from "./write-jobs.ts";

export type JobStep = NonNullable<JobView["step"]>;

/** Says how far a job is and keeps it. False: it is this server's no longer, since it was cancelled or the lease ended. */
export function renewJob(
  store: GraphStore,
  id: string,
  worker: string,
  leaseMs: number,
  { step, done }: { readonly step: JobStep; readonly done: ArticleProgress["done"] },
): Promise<boolean> {
  return whileMine(store, id, worker, (run) =>
    changeJob(run, id, { step, progress: Math.round(done * 100), dueAt: later(leaseMs) }),
  );
}

/** Its text is not kept: the graph has it. */
export function finishJob(
  store: GraphStore,
  id: string,
  worker: string,
  { articleId, outcome, entities, claims, title }: ArticleAdded,
): Promise<boolean> {
  return whileMine(store, id, worker, (run) =>
    changeJob(run, id, {
      state: "done",
      name: title.slice(0, 500),
      finishedAt: new Date().toISOString(),
      progress: 100,
      step: null,
      payload: null,
      articleId,
      outcome,
      entities,
      claims,
    }),
  );
}

export function failJob(
  store: GraphStore,
  id: string,
  worker: string,
  failure: JobFailure,
): Promise<boolean> {
  return whileMine(store, id, worker, (run) => changeJob(run, id, failed(failure)));
}

/** Lets a job wait and be taken again, with the reason if it failed; `attempts` are those that count. */
export function postponeJob(
  store: GraphStore,
  id: string,
  worker: string,
  {
    afterMs,
    attempts,
    failure,
  }: { readonly afterMs: number; readonly attempts: number; readonly failure?: JobFailure },
): Promise<boolean> {
  return whileMine(store, id, worker, (run) =>
    changeJob(run, id, {
      state: "waiting",
      dueAt: later(afterMs),
      step: null,
      progress: 0,
      attempts,
      ...failure,
    }),
  );
}

function whileMine(
  store: GraphStore,
  id: string,
  worker: string,
  work: (run: Run) => Promise<void>,
): Promise<boolean> {
  return writeJobs(store, async (run) => {
    const job = await findWholeJob(run, id);
    if (job?.state !== "running" || job.worker !== worker) return false;
    await work(run);
    return true;
  });
}
