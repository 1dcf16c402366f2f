import type { EdgeView, EntitySummary, GraphView } from "../../server/routes/entities.schema.ts";
import type { NewsAnswer } from "../../server/routes/review.schema.ts";

type News = Pick<NewsAnswer, "entities" | "edges" | "changes" | "total">;

/**
 * What is new as a graph: edges that came or changed with their ends, then entities that came without one, the newest first
 * and no more nodes than `limit`. Its total of edges is that of the news.
 */
export function newsGraph({ entities, edges, changes, total }: News, limit: number): GraphView {
  const nodes = new Map<string, EntitySummary>();
  const drawn: EdgeView[] = [];
  for (const { source, target, edge } of [...changes, ...edges]) {
    const unknown = [source, target].filter(({ id }) => !nodes.has(id));
    if (nodes.size + unknown.length > limit) continue;
    for (const end of unknown) nodes.set(end.id, end);
    drawn.push(edge);
  }
  for (const { article: _, ...entity } of entities) {
    if (nodes.size < limit) nodes.set(entity.id, entity);
  }
  return {
    nodes: [...nodes.values()],
    edges: drawn,
    total: { nodes: nodes.size, edges: total.edges + total.changes },
  };
}
