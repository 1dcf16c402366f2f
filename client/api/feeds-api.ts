import type { FeedView } from "../../server/routes/feeds.schema.ts";
import { requestJson } from "./request.ts";

const pathOf = (id: string) => `/api/feeds/${encodeURIComponent(id)}`;

export const fetchFeeds = () => requestJson<{ readonly feeds: readonly FeedView[] }>("/api/feeds");

/** Adds a feed, and queues what is in it. Throws ProblemError, as all of these do. */
export const postFeed = (url: string) =>
  requestJson<FeedView>("/api/feeds", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ url }),
  });

export const deleteFeed = (id: string) =>
  requestJson<{ readonly id: string }>(pathOf(id), { method: "DELETE" });

export const pollFeed = (id: string) =>
  requestJson<FeedView>(`${pathOf(id)}/poll`, { method: "POST" });
