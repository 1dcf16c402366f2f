import type { GraphStore } from "../store/graph-store.ts";
import { later } from "./later.ts";
import { writeJobs } from "./write-jobs.ts";

/** Lets all jobs be taken at once that are running: for a server that is alone, at its start. */
export function releaseJobs(store: GraphStore): Promise<void> {
  return writeJobs(store, async (run) => {
    await run("release-jobs", { now: new Date().toISOString() });
  });
}

/** Forgets jobs that ended so long ago. */
export function forgetJobs(store: GraphStore, endedMsAgo: number): Promise<void> {
  const before = later(-endedMsAgo);
  return writeJobs(store, async (run) => {
    await run("delete-jobs", { states: ["done", "failed", "cancelled"], before });
  });
}
