import { z } from "zod";
import type { ArticleSummary } from "../routes/articles.schema.ts";

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
