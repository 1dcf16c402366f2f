import type { GraphStore, Run } from "../store/graph-store.ts";

/** Writes jobs, feeds or alerts, which are no part of the graph proper: its revision stays. */
export function writeJobs<T>(store: GraphStore, work: (run: Run) => Promise<T>): Promise<T> {
  return store.write(async (run) => {
    await run("keep-revision");
    return work(run);
  });
}
