import { z } from "zod";
import { NotFoundError } from "../errors.ts";
import { JobView } from "../routes/jobs.schema.ts";
import type { Run } from "../store/graph-store.ts";
import { rowsOf } from "../store/rows.ts";

const { shape } = JobView;
/** A job as the store answers it. */
export const JobRow = z.object({
  id: z.string(),
  state: shape.state,
  kind: shape.kind,
  origin: shape.origin,
  name: z.string(),
  createdAt: z.string(),
  startedAt: z.string().nullish(),
  finishedAt: z.string().nullish(),
  dueAt: z.string().nullish(),
  attempts: z.number(),
  step: shape.step.nullish(),
  progress: z.number(),
  articleId: z.string().nullish(),
  outcome: shape.outcome.nullish(),
  entities: z.number().nullish(),
  claims: z.number().nullish(),
  code: z.string().nullish(),
  reason: z.string().nullish(),
  /** Whether what it reads is there. */
  hasInput: z.boolean(),
});
const WholeJob = JobRow.omit({ hasInput: true }).extend({
  payload: z.string().nullish(),
  worker: z.string().nullish(),
});
const WholeRow = z.object({ job: WholeJob });

/** A job with what it reads, if there is one. */
export async function findWholeJob(
  run: Run,
  id: string,
): Promise<z.infer<typeof WholeJob> | undefined> {
  return (await rowsOf(run, WholeRow, "job-by-id", { id }))[0]?.job;
}

/** Throws NotFoundError. */
export async function wholeJob(run: Run, id: string): Promise<z.infer<typeof WholeJob>> {
  const job = await findWholeJob(run, id);
  if (!job) throw new NotFoundError("JOB_NOT_FOUND", `No job has the id "${id}".`);
  return job;
}

/** The job as it is now. Throws NotFoundError. */
export async function jobView(run: Run, id: string): Promise<JobView> {
  const { payload, worker: _, ...row } = await wholeJob(run, id);
  return presentJob({ ...row, hasInput: Boolean(payload) });
}

/** A job as the API answers it. */
export function presentJob({ dueAt, hasInput, ...row }: z.infer<typeof JobRow>): JobView {
  const present = Object.entries(row).filter(([, value]) => value !== null && value !== undefined);
  const isPostponed = row.state === "waiting" && Boolean(row.reason);
  return JobView.parse({
    ...Object.fromEntries(present),
    ...(isPostponed && { retryAt: dueAt }),
    canRetry: (row.state === "failed" || row.state === "cancelled") && hasInput,
  });
}
