import type { Run } from "../store/graph-store.ts";
import type { JobFailure } from "./job.ts";

/** Sets properties of a job; null takes one away. */
export async function changeJob(
  run: Run,
  id: string,
  properties: Readonly<Record<string, unknown>>,
): Promise<void> {
  await run("update-job", { id, properties });
}

/** What a job is once it has failed. */
export function failed(failure: JobFailure) {
  return { state: "failed", finishedAt: new Date().toISOString(), step: null, ...failure };
}
