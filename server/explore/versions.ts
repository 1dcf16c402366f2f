import { z } from "zod";
import { CLAIM_STATUSES } from "../../model/index.ts";
import type { ClaimRow } from "../present/claim-view.ts";
import type { ClaimView } from "../routes/claims.schema.ts";
import type { Run } from "../store/graph-store.ts";
import { rowsOf } from "../store/rows.ts";

const LaterRow = z.object({ article: z.string(), later: z.string() });
const StatedRow = z.object({
  article: z.string(),
  edge: z.string(),
  status: z.enum(CLAIM_STATUSES),
});

/** The newest version in the graph of each of these articles that a later one took the place of, by article. */
export async function newestVersions(
  run: Run,
  articles: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const next = new Map<string, string>();
  for (let open = [...new Set(articles)]; open.length > 0; ) {
    const rows = await rowsOf(run, LaterRow, "later-versions", { ids: open });
    const fresh = rows.filter(({ article }) => !next.has(article));
    for (const { article, later } of fresh) next.set(article, later);
    open = [...new Set(fresh.map(({ later }) => later))].filter((id) => !next.has(id));
  }
  return new Map(
    articles.flatMap((article) => {
      const newest = follow(next, article);
      return newest === article ? [] : [[article, newest] as const];
    }),
  );
}

function follow(next: ReadonlyMap<string, string>, article: string): string {
  const seen = new Set<string>();
  let at = article;
  for (let later = next.get(at); later && !seen.has(later); later = next.get(at)) {
    seen.add(later);
    at = later;
  }
  return at;
}

/**
 * Marks the claims that only earlier versions of articles state, and the newest no longer does: an update that leaves a
 * sentence out takes it back, as far as anybody can tell. They stay in the graph, in no source of their own.
 */
export async function markSuperseded(
  run: Run,
  rows: readonly ClaimRow[],
  claims: readonly ClaimView[],
): Promise<ClaimView[]> {
  const articles = claims.flatMap(({ evidence }) => evidence.map(({ articleId }) => articleId));
  const newest = await newestVersions(run, [...new Set(articles)]);
  if (newest.size === 0) return [...claims];
  const ids = [...new Set(newest.values())];
  const stated = await rowsOf(run, StatedRow, "statements-in-articles", { ids });
  const states = new Set(stated.map(({ article, edge, status }) => key(article, edge, status)));
  const edges = new Map(rows.map(({ claim }) => [claim.id, claim.edge ?? ""]));
  return claims.map((claim) => {
    const later = claim.evidence.map(({ articleId }) => newest.get(articleId));
    const isOut = later.every(
      (article) => article && !states.has(key(article, edges.get(claim.id) ?? "", claim.status)),
    );
    const [by] = later;
    return isOut && by ? { ...claim, supersededBy: by } : claim;
  });
}

function key(article: string, edge: string, status: string): string {
  return JSON.stringify([article, edge, status]);
}
