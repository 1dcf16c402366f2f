import { z } from "zod";
import { ARTICLE_SPAN_KINDS, MENTION_FORMS } from "../../model/index.ts";
import { PageUrl } from "../page-url.ts";
import { EntityReference } from "./entities.schema.ts";
import { Problem } from "./status.schema.ts";

export const ArticleSummary = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string().optional(),
  authors: z.array(z.string()),
  dateline: z.string().optional(),
  publishedAt: z.string().optional(),
  url: z.string().optional(),
  claims: z.number().int(),
});
export type ArticleSummary = z.infer<typeof ArticleSummary>;

/** GET /api/articles */
export const ArticlesAnswer = z.object({ articles: z.array(ArticleSummary) });
export type ArticlesAnswer = z.infer<typeof ArticlesAnswer>;

/** GET /api/articles/:id. All offsets are UTF-16 and index `text`. */
export const ArticleView = ArticleSummary.extend({
  /** Shared by all copies and versions of one report. */
  reportId: z.string(),
  /** Its other copies and versions in the graph, which count as one source with it. */
  report: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      publisher: z.string().optional(),
      publishedAt: z.string().optional(),
      /** Whether it is an earlier or later version of this one, or a copy. */
      is: z.enum(["earlier", "later", "copy"]),
    }),
  ),
  /** The earlier version that it takes the place of, where that is in the graph. */
  supersedes: z.string().optional(),
  /** The newest version, where it is not that itself. */
  supersededBy: z.string().optional(),
  /** Lines of the text that say what was corrected or added since an earlier version. */
  corrections: z.array(z.string()),
  text: z.string(),
  spans: z.array(
    z.object({ start: z.number().int(), end: z.number().int(), kind: z.enum(ARTICLE_SPAN_KINDS) }),
  ),
  mentions: z.array(
    z.object({
      start: z.number().int(),
      end: z.number().int(),
      form: z.enum(MENTION_FORMS),
      entity: EntityReference,
    }),
  ),
});
export type ArticleView = z.infer<typeof ArticleView>;

/** POST /api/articles */
export const NewArticle = z.object({
  /** It is kept as it is: offsets index it. */
  text: z
    .string()
    .max(1_000_000)
    .refine((text) => /[\p{L}\p{N}]/u.test(text), "Paste the article's text."),
  title: z.string().trim().min(1).max(500).optional(),
  publisher: z.string().trim().min(1).max(200).optional(),
  url: PageUrl.optional(),
  publishedAt: z.iso.date().optional(),
  /** Who wrote it, where the text does not say it. */
  authors: z.array(z.string().trim().min(1).max(200)).max(50).optional(),
});
export type NewArticle = z.infer<typeof NewArticle>;

/** What adding an article did. "unchanged": the graph had it already; "removed": somebody removed it, and it stays so. */
export const ArticleAdded = z.object({
  articleId: z.string(),
  title: z.string(),
  outcome: z.enum(["added", "unchanged", "removed"]),
  entities: z.number().int(),
  claims: z.number().int(),
  notes: z.number().int(),
  /** What should be known of how it was read: a second reader that failed. */
  warning: z.string().optional(),
});
export type ArticleAdded = z.infer<typeof ArticleAdded>;

/** What came of a line of JSON Lines that could not be taken. */
export const LineAnswer = z.object({
  /** Counts from 1. */
  line: z.number().int(),
  problem: Problem,
});
export type LineAnswer = z.infer<typeof LineAnswer>;

/** POST /api/articles and POST /api/jobs with JSON Lines. */
export const LinesAnswer = z.object({
  lines: z.number().int(),
  taken: z.number().int(),
  failed: z.number().int(),
  /** The first thousand of those that failed. */
  problems: z.array(LineAnswer),
});
export type LinesAnswer = z.infer<typeof LinesAnswer>;

/**
 * With `Accept: text/event-stream`, POST /api/articles answers events named "progress", then one "done" (ArticleAdded)
 * or one "problem" (Problem); otherwise ArticleAdded as JSON.
 */
export const ArticleProgress = z.object({
  step: z.enum(["read", "language", "mentions", "entities", "claims", "second-reader", "store"]),
  /** 0 to 1, over the whole job. */
  done: z.number(),
});
export type ArticleProgress = z.infer<typeof ArticleProgress>;
