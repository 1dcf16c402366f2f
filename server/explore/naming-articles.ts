import { z } from "zod";
import type { NamingArticle } from "../routes/entities.schema.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { rowsOf } from "../store/rows.ts";
import { entityNotFound } from "./entity-not-found.ts";
import { entitySummaries } from "./entity-summaries.ts";

const NamingRow = z.object({
  article: z.string(),
  name: z.string(),
  title: z.string(),
  publisher: z.string().nullish(),
  publishedAt: z.string().nullish(),
});
const PassageRow = z.object({ article: z.string(), text: z.string() });

/**
 * The articles that name an entity, with what each calls it and where it does so first, in the order in which they were
 * added. Throws NotFoundError.
 */
export function namingArticles(store: GraphStore, id: string): Promise<readonly NamingArticle[]> {
  return store.read(async (run) => {
    const [entity] = await entitySummaries(run, [id]);
    if (!entity) throw entityNotFound(id);
    const rows = await rowsOf(run, NamingRow, "articles-naming-entity", { id });
    const articles = [...new Set(rows.map(({ article }) => article))];
    const passages = await rowsOf(run, PassageRow, "first-passage-in-articles", { id, articles });
    const textOf = new Map(passages.map(({ article, text }) => [article, text]));
    return articles.flatMap((article) => {
      const [first, ...others] = rows.filter((row) => row.article === article);
      if (!first) return [];
      const { title, publisher, publishedAt } = first;
      const text = textOf.get(article);
      return {
        id: article,
        title,
        ...(publisher && { publisher }),
        ...(publishedAt && { publishedAt }),
        names: [...new Set([first, ...others].map(({ name }) => name))],
        ...(text && { text }),
      };
    });
  });
}
