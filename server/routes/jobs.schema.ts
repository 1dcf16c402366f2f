import { z } from "zod";
import { PageUrl } from "../page-url.ts";
import { ArticleProgress, NewArticle } from "./articles.schema.ts";

export const JOB_STATES = ["waiting", "running", "done", "failed", "cancelled"] as const;
export type JobState = (typeof JOB_STATES)[number];

/** What a job is to read: a text that is there, or an address that is fetched when its turn comes. */
const JOB_KINDS = ["article", "url"] as const;
/** How it came in. */
export const JOB_ORIGINS = ["text", "file", "url", "feed", "folder"] as const;
export type JobOrigin = (typeof JOB_ORIGINS)[number];

/** An article that is to be read, and what has come of it. */
export const JobView = z.object({
  id: z.string(),
  state: z.enum(JOB_STATES),
  kind: z.enum(JOB_KINDS),
  origin: z.enum(JOB_ORIGINS),
  /** A title, a file's name or an address. */
  name: z.string(),
  createdAt: z.string(),
  startedAt: z.string().optional(),
  finishedAt: z.string().optional(),
  /** When it is tried again by itself, where it waits for that. */
  retryAt: z.string().optional(),
  attempts: z.number().int(),
  /** While it runs. */
  step: z.union([z.literal("fetch"), ArticleProgress.shape.step]).optional(),
  /** Hundredths of the whole. */
  progress: z.number().int(),
  /** Once it is done. */
  articleId: z.string().optional(),
  outcome: z.enum(["added", "unchanged"]).optional(),
  entities: z.number().int().optional(),
  claims: z.number().int().optional(),
  /** Why it failed: a code as in Problem, and words for people. */
  code: z.string().optional(),
  reason: z.string().optional(),
  /** Whether it can be tried again: a file that could not be read is handed in anew. */
  canRetry: z.boolean(),
});
export type JobView = z.infer<typeof JobView>;

/** GET /api/jobs */
export const JobsQuery = z.object({
  state: z.enum(JOB_STATES).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

export const JobsAnswer = z.object({
  /** Newest first. */
  jobs: z.array(JobView),
  /** How many there are of each state, however many are told. */
  counts: z.record(z.enum(JOB_STATES), z.number().int()),
});
export type JobsAnswer = z.infer<typeof JobsAnswer>;

/** POST /api/jobs: an article, or the address of one. */
export const NewJob = z.union(
  [
    NewArticle,
    z.strictObject({
      url: PageUrl,
    }),
  ],
  {
    error:
      "Give the text of an article, or its address (url), which begins with http:// or https://.",
  },
);
export type NewJob = z.infer<typeof NewJob>;

/** POST /api/jobs/file: the body is the file. */
export const FileQuery = z.object({ name: z.string().trim().min(1).max(500) });

export const JobParams = z.object({ id: z.string() });
