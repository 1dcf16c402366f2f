import { z } from "zod";

/** A feed that is asked for new articles every now and then. */
export const FeedView = z.object({
  id: z.string(),
  url: z.string(),
  /** What it calls itself. */
  title: z.string().optional(),
  addedAt: z.string(),
  /** When it was last asked, and when it is asked next. */
  polledAt: z.string().optional(),
  dueAt: z.string(),
  /** How many of its articles were queued so far. */
  queued: z.number().int(),
  /** How often in a row it could not be read, and why. */
  failures: z.number().int(),
  code: z.string().optional(),
  reason: z.string().optional(),
});
export type FeedView = z.infer<typeof FeedView>;

/** GET /api/feeds */
export const FeedsAnswer = z.object({ feeds: z.array(FeedView) });

/** POST /api/feeds */
export const NewFeed = z.object({
  url: z.url({
    protocol: /^https?$/,
    error: "Give an address that begins with http:// or https://.",
  }),
});

export const FeedParams = z.object({ id: z.string() });

/** DELETE /api/feeds/{id}: what it has queued stays. */
export const FeedRemoved = z.object({ id: z.string() });
