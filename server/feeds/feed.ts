import { createHash } from "node:crypto";
import { z } from "zod";
import { NotFoundError } from "../errors.ts";
import type { FeedView } from "../routes/feeds.schema.ts";
import type { Run } from "../store/graph-store.ts";
import { rowsOf } from "../store/rows.ts";

/** A feed as the store keeps it. */
const Feed = z.object({
  id: z.string(),
  url: z.string(),
  title: z.string().nullish(),
  addedAt: z.string(),
  polledAt: z.string().nullish(),
  dueAt: z.string(),
  queued: z.number(),
  failures: z.number(),
  code: z.string().nullish(),
  reason: z.string().nullish(),
  /** What the server asks for to answer only if something is new. */
  etag: z.string().nullish(),
  lastModified: z.string().nullish(),
  /** Hashes of what was queued, newest first. */
  seen: z.array(z.string()).nullish(),
});
export type Feed = z.infer<typeof Feed>;

const FeedRow = z.object({ feed: Feed });

export async function feedsFrom(
  run: Run,
  statement: "feeds" | "feed-by-id" | "next-feed",
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<readonly Feed[]> {
  return (await rowsOf(run, FeedRow, statement, parameters)).map(({ feed }) => feed);
}

/** Throws NotFoundError. */
export async function feedById(run: Run, id: string): Promise<Feed> {
  const [feed] = await feedsFrom(run, "feed-by-id", { id });
  if (!feed) throw new NotFoundError("FEED_NOT_FOUND", `No feed has the id or address "${id}".`);
  return feed;
}

/** One address, one feed. */
export function feedIdOf(url: string): string {
  return `feed:${createHash("sha256").update(url).digest("hex").slice(0, 12)}`;
}

/** A feed as the API answers it. */
export function presentFeed({
  id,
  url,
  addedAt,
  dueAt,
  queued,
  failures,
  ...feed
}: Feed): FeedView {
  const { title, polledAt, code, reason } = feed;
  return {
    id,
    url,
    addedAt,
    dueAt,
    queued,
    failures,
    ...(title && { title }),
    ...(polledAt && { polledAt }),
    ...(code && { code }),
    ...(reason && { reason }),
  };
}
