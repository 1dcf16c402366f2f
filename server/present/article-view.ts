import { z } from "zod";
import { ARTICLE_SPAN_KINDS } from "../../model/index.ts";
import type { ArticleSummary, ArticleView } from "../routes/articles.schema.ts";

export const ArticleRow = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string().nullish(),
  authors: z.array(z.string()),
  dateline: z.string().nullish(),
  publishedAt: z.string().nullish(),
  url: z.string().nullish(),
  claims: z.number(),
});

/** An article as lists show it. */
export function presentArticle(row: z.infer<typeof ArticleRow>): ArticleSummary {
  const { id, title, publisher, authors, dateline, publishedAt, url, claims } = row;
  return {
    id,
    title,
    ...(publisher && { publisher }),
    authors,
    ...(dateline && { dateline }),
    ...(publishedAt && { publishedAt }),
    ...(url && { url }),
    claims,
  };
}

const SpanText = z
  .tuple([z.enum(ARTICLE_SPAN_KINDS), z.coerce.number(), z.coerce.number()])
  .transform(([kind, start, end]) => ({ kind, start, end }));

/** Spans as an article's node keeps them: "body 120 340". */
export function readSpans(spans: readonly string[]): ArticleView["spans"] {
  return spans.map((span) => SpanText.parse(span.split(" ")));
}
