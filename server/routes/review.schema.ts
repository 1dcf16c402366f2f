import { z } from "zod";
import { EDGE_STATUSES } from "../../model/index.ts";
import { ClaimView } from "./claims.schema.ts";
import { EdgeView, EntitySummary } from "./entities.schema.ts";

const Limit = z.coerce.number().int().min(1).max(200).default(50);

export const ReviewQuery = z.object({ limit: Limit });
export const ContradictionsQuery = z.object({ limit: Limit });

/** Claims that cannot all be true. */
export const ContradictionView = z.object({
  id: z.string(),
  /**
   * "denied": of one edge, some affirm and some deny. "exclusive": two hold what only one can, in one time. "dates",
   * "numbers": accounts of one happening differ in when it was, or in how much or how many.
   */
  kind: z.enum(["denied", "exclusive", "dates", "numbers"]),
  /** Of dates and numbers: what either side says, in its own words. */
  says: z.tuple([z.string(), z.string()]).readonly().optional(),
  /** The day on which something was said of it last. */
  lastSaid: z.string().optional(),
  /** The newest first on either side. */
  one: z.array(ClaimView),
  other: z.array(ClaimView),
});
export type ContradictionView = z.infer<typeof ContradictionView>;

/** GET /api/contradictions: newest first. */
export const ContradictionsAnswer = z.object({ contradictions: z.array(ContradictionView) });
export type ContradictionsAnswer = z.infer<typeof ContradictionsAnswer>;

const Quote = z.object({
  text: z.string(),
  articleId: z.string(),
  title: z.string(),
  publisher: z.string().optional(),
});

const ReviewClaim = z.object({
  kind: z.literal("claim"),
  id: z.string(),
  /** What a look at it is expected to be worth, 0 to 1: how uncertain it is, how central, how new. */
  value: z.number(),
  claim: ClaimView,
});

/** Two entities of which rules do not know whether they are one. */
const ReviewPair = z.object({
  kind: z.literal("pair"),
  id: z.string(),
  value: z.number(),
  confidence: z.number(),
  reasons: z.array(z.string()),
  a: EntitySummary,
  b: EntitySummary,
  /** Where articles name each. */
  quotes: z.object({ a: z.array(Quote), b: z.array(Quote) }),
});
export const ReviewItem = z.discriminatedUnion("kind", [ReviewClaim, ReviewPair]);
export type ReviewItem = z.infer<typeof ReviewItem>;

/** GET /api/review: what is worth most first. */
export const ReviewAnswer = z.object({
  items: z.array(ReviewItem),
  /** How many there are; more than are listed where a limit cut them. */
  total: z.number().int(),
  /** Whether there are still more: only so many of the least certain are counted. */
  isCut: z.boolean(),
});
export type ReviewAnswer = z.infer<typeof ReviewAnswer>;

/** What begins as a day or a time does, and is none. */
const isWrongTime = (since: string) =>
  /^\d{4}-\d{2}-/.test(since) &&
  !z.union([z.iso.date(), z.iso.datetime({ offset: true })]).safeParse(since).success;

export const NewsQuery = z.object({
  /** A day of publication, as 2020-11-17; a time of coming in, as 2020-11-17T14:05:00Z; or the id of an article. */
  since: z
    .string()
    .trim()
    .min(1)
    .max(500)
    .refine(
      (since) => !isWrongTime(since),
      "Write a day as 2020-11-17, a time as 2020-11-17T14:05:00Z.",
    ),
  /** The most of each kind that are listed; all, where it is not said. */
  limit: z.coerce.number().int().min(1).max(20_000).optional(),
});

export const NewsArticle = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string().optional(),
  publishedAt: z.string().optional(),
  /** When it came in, ISO 8601; not known of one that was imported. */
  addedAt: z.string().optional(),
});
export type NewsArticle = z.infer<typeof NewsArticle>;

/** An entity that no article named before. */
export const NewEntity = EntitySummary.extend({
  /** The first that names it. */
  article: NewsArticle,
});
export type NewEntity = z.infer<typeof NewEntity>;

/** An edge that no article stated before. */
export const NewEdge = z.object({
  source: EntitySummary,
  target: EntitySummary,
  edge: EdgeView,
  /** The last that states it. */
  article: NewsArticle,
});
export type NewEdge = z.infer<typeof NewEdge>;

/** An edge that was there, and comes to something else now. */
const ChangedEdge = NewEdge.extend({ before: z.enum(EDGE_STATUSES) });

/** GET /api/news: what came in last is first. */
export const NewsAnswer = z.object({
  articles: z.array(NewsArticle),
  entities: z.array(NewEntity),
  edges: z.array(NewEdge),
  changes: z.array(ChangedEdge),
  /** How many there are; more than are listed where a limit cut them. */
  total: z.object({
    articles: z.number().int(),
    entities: z.number().int(),
    edges: z.number().int(),
    changes: z.number().int(),
  }),
});
export type NewsAnswer = z.infer<typeof NewsAnswer>;
