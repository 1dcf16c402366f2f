import type { JobView } from "../../server/routes/jobs.schema.ts";
import { requestJson } from "./request.ts";

const segment = encodeURIComponent;

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
