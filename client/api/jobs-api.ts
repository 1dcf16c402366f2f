import type { JobsAnswer, JobView } from "../../server/routes/jobs.schema.ts";
import { readEvents } from "./read-events.ts";
import { request, requestJson } from "./request.ts";

const segment = encodeURIComponent;

/** Jobs that are shown at most; their counts are of all. */
const SHOWN = 100;

/** Queues the article at an address. Throws ProblemError, as all of these do. */
export const queueAddress = (url: string) =>
  requestJson<JobView>("/api/jobs", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ url }),
  });

export const queueFile = (file: File) =>
  requestJson<JobView>(`/api/jobs/file?name=${segment(file.name)}`, {
    method: "POST",
    headers: { "Content-Type": "application/octet-stream" },
    body: file,
  });

export const retryJob = (id: string) =>
  requestJson<JobView>(`/api/jobs/${segment(id)}/retry`, { method: "POST" });

export const cancelJob = (id: string) =>
  requestJson<JobView>(`/api/jobs/${segment(id)}/cancel`, { method: "POST" });

/** The jobs now, and again whenever something of them has changed, until it is aborted. */
export async function* listenToJobs(signal: AbortSignal): AsyncGenerator<JobsAnswer> {
  const { body } = await request(`/api/jobs?limit=${SHOWN}`, {
    headers: { Accept: "text/event-stream" },
    signal,
  });
  if (!body) return;
  for await (const { name, data } of readEvents(body)) {
    // The route's schema is the check: both sides are built from it.
    if (name === "jobs") yield data as JobsAnswer;
  }
}
