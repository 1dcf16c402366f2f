import { z } from "zod";
import { EDGE_STATUSES } from "../../model/index.ts";
import { ClaimView } from "./claims.schema.ts";
import { EdgeView, EntityReference, EntitySummary } from "./entities.schema.ts";

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
export const ReviewAnswer = z.object({ items: z.array(ReviewItem) });
export type ReviewAnswer = z.infer<typeof ReviewAnswer>;

export const NewsQuery = z.object({
  /** A day, as 2020-11-17, or the id of an article. */
  since: z.string().trim().min(1).max(500),
});

/** GET /api/news */
export const NewsAnswer = z.object({
  articles: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      publisher: z.string().optional(),
      publishedAt: z.string().optional(),
    }),
  ),
  entities: z.array(EntitySummary),
  edges: z.array(z.object({ source: EntityReference, target: EntityReference, edge: EdgeView })),
  /** Edges that were there, and come to something else now. */
  changes: z.array(
    z.object({
      source: EntityReference,
      target: EntityReference,
      edge: EdgeView,
      before: z.enum(EDGE_STATUSES),
    }),
  ),
});
export type NewsAnswer = z.infer<typeof NewsAnswer>;
