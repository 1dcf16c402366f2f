import { z } from "zod";
import type { NewsAnswer, NewsArticle } from "../../routes/review.schema.ts";
import type { GraphStore, Run } from "../../store/graph-store.ts";
import { rowsOf } from "../../store/rows.ts";
import { entitySummaries } from "../entity-summaries.ts";
import { edgesInNews, withEnds } from "./news-edges.ts";
import { type NewsPlace, newsPlace } from "./news-place.ts";

const ArticleRow = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string().nullish(),
  publishedAt: z.string().nullish(),
  addedAt: z.string().nullish(),
  seq: z.number(),
});
const NamedRow = z.object({ id: z.string(), seq: z.number(), publishedAt: z.string() });

interface NewsAsked {
  /** See newsPlace. */
  readonly since: string;
  /** The most of each kind. */
  readonly limit?: number | undefined;
}

/**
 * What articles brought since a day on which they were published, since a time or since another article was added: entities
 * that none named before, edges that none stated before, and edges that come to something else now; what came in last is
 * first. Throws NotFoundError.
 */
export function findNews(store: GraphStore, { since, limit }: NewsAsked): Promise<NewsAnswer> {
  return store.read(async (run) => {
    const place = await newsPlace(run, since);
    const rows = await rowsOf(run, ArticleRow, "articles-since", { ...place });
    const articles = new Map(rows.map((row) => [row.seq, presentArticle(row)]));
    const ids = rows.map(({ id }) => id);
    const named = await newlyNamed(run, ids, place);
    const { edges, changes } = await edgesInNews(run, ids);
    return {
      articles: [...articles.values()].slice(0, limit),
      entities: await withSummaries(run, named.slice(0, limit), articles),
      edges: await withEnds(run, edges.slice(0, limit), articles),
      changes: await withEnds(run, changes.slice(0, limit), articles),
      total: {
        articles: articles.size,
        entities: named.length,
        edges: edges.length,
        changes: changes.length,
      },
    };
  });
}

function presentArticle(row: z.infer<typeof ArticleRow>): NewsArticle {
  const { id, title, publisher, publishedAt, addedAt } = row;
  return {
    id,
    title,
    ...(publisher && { publisher }),
    ...(publishedAt && { publishedAt }),
    ...(addedAt && { addedAt }),
  };
}

async function newlyNamed(run: Run, ids: readonly string[], { seq, since }: NewsPlace) {
  const named = await rowsOf(run, NamedRow, "entities-named-first", { ids });
  return named.filter((one) => (seq !== null ? one.seq > seq : one.publishedAt >= (since ?? "")));
}

async function withSummaries(
  run: Run,
  named: readonly z.infer<typeof NamedRow>[],
  articles: ReadonlyMap<number, NewsArticle>,
): Promise<NewsAnswer["entities"]> {
  const first = new Map(named.map(({ id, seq }) => [id, articles.get(seq)]));
  const summaries = await entitySummaries(run, [...first.keys()]);
  return summaries.flatMap((summary) => {
    const article = first.get(summary.id);
    return article ? [{ ...summary, article }] : [];
  });
}
