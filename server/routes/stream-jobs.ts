import { setTimeout as wait } from "node:timers/promises";
import type { Response } from "express";
import type { JobQueue } from "../jobs/job-queue.ts";
import { openEventStream } from "./event-stream.ts";
import type { JobState } from "./jobs.schema.ts";

/** Changes come in bursts: one event tells those of so long a time. */
const PAUSE_MS = 250;
/** How often it is looked for what other servers did. */
const LOOK_MS = 3_000;

/** Tells of the jobs now, and whenever something of them has changed, until nobody listens. */
export async function streamJobs(
  response: Response,
  queue: JobQueue,
  asked: { readonly state?: JobState | undefined; readonly limit: number },
): Promise<void> {
  const send = openEventStream(response);
  const closed = new AbortController();
  response.once("close", () => closed.abort());
  const ended = AbortSignal.any([closed.signal, queue.ending]);
  let wake = () => {};
  const unwatch = queue.watch(() => wake());
  let told = "";
  try {
    while (!ended.aborted) {
      const changed = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const jobs = await queue.list(asked);
      const now = JSON.stringify(jobs);
      if (now !== told) send("jobs", jobs);
      told = now;
      await Promise.race([changed, wait(LOOK_MS, undefined, { signal: ended })]);
      await wait(PAUSE_MS, undefined, { signal: ended });
    }
  } catch (error) {
    if (!ended.aborted) throw error;
  } finally {
    unwatch();
    response.end();
  }
}
