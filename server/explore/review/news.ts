import { z } from "zod";
import { NotFoundError } from "../../errors.ts";
import { groupBy } from "../../group-by.ts";
import type { EdgeView, EntityReference } from "../../routes/entities.schema.ts";
import type { NewsAnswer } from "../../routes/review.schema.ts";
import type { GraphStore, Run } from "../../store/graph-store.ts";
import { projectEdge } from "../../store/project-edges.ts";
import { EdgeClaimRow } from "../../store/put-edges.ts";
import { rowsOf } from "../../store/rows.ts";
import { findEdge } from "../edges.ts";
import { entitySummaries } from "../entity-summaries.ts";

const ArticleRow = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string().nullish(),
  publishedAt: z.string().nullish(),
});
const SeqRow = z.object({ seq: z.number() });
const EndsRow = z.object({ edge: z.string(), subject: z.string(), object: z.string() });
const StatedRow = EdgeClaimRow.extend({ article: z.string() });
const NamedRow = z.object({ id: z.string(), seq: z.number(), publishedAt: z.string() });

interface Since {
  /** A place in the log, or nothing. */
  readonly seq: number | null;
  /** A day, or nothing. */
  readonly since: string | null;
}

/**
 * What articles brought since a day on which they were published, or since another article was added: entities that none named
 * before, edges that none stated before, and edges that come to something else now. Throws NotFoundError.
 */
export function findNews(store: GraphStore, since: string): Promise<NewsAnswer> {
  return store.read(async (run) => {
    const from = await boundary(run, since);
    const articles = await rowsOf(run, ArticleRow, "articles-since", { ...from });
    const ids = articles.map(({ id }) => id);
    return {
      articles: articles.map(({ publisher, publishedAt, ...article }) => ({
        ...article,
        ...(publisher && { publisher }),
        ...(publishedAt && { publishedAt }),
      })),
      entities: await newEntities(run, ids, from),
      ...(await edgesSince(run, ids)),
    };
  });
}

async function boundary(run: Run, since: string): Promise<Since> {
  if (/^\d{4}-\d{2}-\d{2}/.test(since)) return { seq: null, since };
  const [row] = await rowsOf(run, SeqRow, "article-seq", { id: since });
  if (row) return { seq: row.seq, since: null };
  throw new NotFoundError(
    "ARTICLE_NOT_FOUND",
    `"${since}" is neither a day, as 2020-11-17, nor the id of an article.`,
  );
}

async function newEntities(run: Run, ids: readonly string[], { seq, since }: Since) {
  const named = await rowsOf(run, NamedRow, "entities-named-first", { ids });
  const fresh = named.filter((one) =>
    seq !== null ? one.seq > seq : one.publishedAt >= (since ?? ""),
  );
  return [
    ...(await entitySummaries(
      run,
      fresh.map(({ id }) => id),
    )),
  ];
}

async function edgesSince(run: Run, ids: readonly string[]) {
  const ends = await rowsOf(run, EndsRow, "edges-of-articles", { ids });
  const isNew = new Set(ids);
  const edgeIds = [...new Set(ends.map(({ edge }) => edge))];
  const stated = groupBy(
    await rowsOf(run, StatedRow, "articles-of-edges", { edges: edgeIds }),
    ({ edge }) => edge,
  );
  const edges: NewsAnswer["edges"] = [];
  const changes: NewsAnswer["changes"] = [];
  for (const [id, [first]] of groupBy(ends, ({ edge }) => edge)) {
    const shown = first && (await shownEdge(run, id, [first.subject, first.object]));
    if (!shown) continue;
    const before = projectEdge((stated.get(id) ?? []).filter(({ article }) => !isNew.has(article)));
    if (!before) edges.push(shown);
    else if (before.status !== shown.edge.status) changes.push({ ...shown, before: before.status });
  }
  return { edges, changes };
}

async function shownEdge(run: Run, id: string, ends: readonly string[]) {
  for (const source of ends) {
    const edge = await findEdge(run, { id, source });
    if (edge) return withEnds(run, edge);
  }
  return undefined;
}

async function withEnds(run: Run, edge: EdgeView) {
  const found = await entitySummaries(run, [edge.source, edge.target]);
  const reference = (id: string): EntityReference | undefined => {
    const summary = found.find((one) => one.id === id);
    return summary && { id, name: summary.name, type: summary.type };
  };
  const [source, target] = [reference(edge.source), reference(edge.target)];
  return source && target ? { source, target, edge } : undefined;
}
