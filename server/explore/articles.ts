import { z } from "zod";
import { MENTION_FORMS } from "../../model/index.ts";
import { NotFoundError } from "../errors.ts";
import { ArticleRow, presentArticle } from "../present/article-view.ts";
import type { ArticleSummary, ArticleView } from "../routes/articles.schema.ts";
import { orderVersions } from "../store/copies/order-versions.ts";
import { versionMarksOf } from "../store/copies/version-marks.ts";
import { versionsOfReport } from "../store/copies/versions-of-report.ts";
import { entityTypeOf } from "../store/entity-type.ts";
import type { GraphStore, Run } from "../store/graph-store.ts";
import { rowsOf } from "../store/rows.ts";
import { readSpans } from "../store/spans.ts";
import { newestVersions } from "./versions.ts";

const ArticleAnswer = z.object({
  article: ArticleRow.omit({ claims: true }).extend({
    text: z.string(),
    spans: z.array(z.string()),
    reportId: z.string(),
  }),
  claims: z.number(),
});
const MentionRow = z.object({
  start: z.number(),
  endOffset: z.number(),
  form: z.enum(MENTION_FORMS),
  entity: z.string(),
  name: z.string(),
  labels: z.array(z.string()),
});

async function versionsOf(run: Run, id: string, reportId: string) {
  const report = await versionsOfReport(run, reportId);
  const orderOf = orderVersions(report);
  const newest = (await newestVersions(run, [id])).get(id);
  const supersedes = report.find((article) => article.id === id)?.supersedes;
  const isThere = report.some((article) => article.id === supersedes);
  return {
    report: report
      .filter((article) => article.id !== id)
      .map(({ id: other, title, publisher, publishedAt }) => ({
        id: other,
        title,
        ...(publisher && { publisher }),
        ...(publishedAt && { publishedAt }),
        is: orderOf(other, id),
      })),
    ...(supersedes && isThere && { supersedes }),
    ...(newest && { supersededBy: newest }),
  };
}

/** All articles, newest first. */
export function listArticles(store: GraphStore): Promise<readonly ArticleSummary[]> {
  return store.read(async (run) => (await rowsOf(run, ArticleRow, "articles")).map(presentArticle));
}

export function hasArticle(store: GraphStore, id: string): Promise<boolean> {
  return store.read(async (run) => (await run("article-by-id", { id })).length > 0);
}

/** An article with its text and who is mentioned where. Throws NotFoundError. */
export function findArticle(store: GraphStore, id: string): Promise<ArticleView> {
  return store.read(async (run) => {
    const [found] = await rowsOf(run, ArticleAnswer, "article-by-id", { id });
    if (!found) throw new NotFoundError("ARTICLE_NOT_FOUND", `No article has the id "${id}".`);
    const { text, spans, reportId, ...article } = found.article;
    const mentions = await rowsOf(run, MentionRow, "article-mentions", { id });
    return {
      ...presentArticle({ ...article, claims: found.claims }),
      reportId,
      ...(await versionsOf(run, id, reportId)),
      corrections: [...versionMarksOf({ title: article.title, text }).lines],
      text,
      spans: readSpans(spans),
      mentions: mentions.map(({ start, endOffset, form, entity, name, labels }) => ({
        start,
        end: endOffset,
        form,
        entity: { id: entity, name, type: entityTypeOf(labels) },
      })),
    };
  });
}
