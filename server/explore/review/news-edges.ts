import { z } from "zod";
import { CLAIM_STATUSES, type EdgeStatus } from "../../../model/index.ts";
import { groupBy } from "../../group-by.ts";
import type { EdgeView } from "../../routes/entities.schema.ts";
import type { NewEdge, NewsArticle } from "../../routes/review.schema.ts";
import type { Run } from "../../store/graph-store.ts";
import { edgeStatus } from "../../store/project-edges.ts";
import { rowsOf } from "../../store/rows.ts";
import { findEdges } from "../edges.ts";
import { entitySummaries } from "../entity-summaries.ts";

const EndsRow = z.object({
  edge: z.string(),
  subject: z.string(),
  object: z.string(),
  seq: z.number(),
});
const StatedRow = z.object({
  edge: z.string(),
  status: z.enum(CLAIM_STATUSES),
  article: z.string(),
});

interface FoundEdge {
  readonly edge: EdgeView;
  /** The place in the log of the last article that states it. */
  readonly seq: number;
}
interface FoundChange extends FoundEdge {
  readonly before: EdgeStatus;
}

/** The edges that articles state: those that nothing else stated, and those that come to another status by them. */
export async function edgesInNews(run: Run, articles: readonly string[]) {
  const ends = await rowsOf(run, EndsRow, "edges-of-articles", { ids: articles });
  const shown = await findEdges(
    run,
    ends.flatMap(({ edge, subject, object }) => [
      { id: edge, source: subject },
      { id: edge, source: object },
    ]),
  );
  const before = await statusBefore(run, [...shown.keys()], new Set(articles));
  const edges: FoundEdge[] = [];
  const changes: FoundChange[] = [];
  for (const [id, [last]] of groupBy(ends, ({ edge }) => edge)) {
    const edge = shown.get(id);
    if (!edge || !last) continue;
    const status = before.get(id);
    if (!status) edges.push({ edge, seq: last.seq });
    else if (status !== edge.status) changes.push({ edge, seq: last.seq, before: status });
  }
  return { edges, changes };
}

/** What edges would come to without some articles; those that would not be there are left out. */
async function statusBefore(
  run: Run,
  edges: readonly string[],
  without: ReadonlySet<string>,
): Promise<ReadonlyMap<string, EdgeStatus>> {
  const stated = await rowsOf(run, StatedRow, "articles-of-edges", { edges });
  const others = stated.filter(({ article }) => !without.has(article));
  return new Map(
    [...groupBy(others, ({ edge }) => edge)].map(([id, claims]) => [id, edgeStatus(claims)]),
  );
}

/** Edges with who they run between, and the article that states them last. */
export async function withEnds<Found extends FoundEdge>(
  run: Run,
  found: readonly Found[],
  articles: ReadonlyMap<number, NewsArticle>,
): Promise<(Omit<Found, "seq"> & NewEdge)[]> {
  const ids = new Set(found.flatMap(({ edge }) => [edge.source, edge.target]));
  const summaries = await entitySummaries(run, [...ids]);
  const byId = new Map(summaries.map((summary) => [summary.id, summary]));
  return found.flatMap(({ seq, ...one }) => {
    const [source, target] = [byId.get(one.edge.source), byId.get(one.edge.target)];
    const article = articles.get(seq);
    return source && target && article ? [{ ...one, source, target, article }] : [];
  });
}
