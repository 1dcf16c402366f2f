import { z } from "zod";
import { edgesOfClaims } from "../edges-of-claims.ts";
import type { Run } from "../graph-store.ts";
import { putEdges } from "../put-edges.ts";
import { idsOf, rowsOf } from "../rows.ts";
import { orderVersions } from "./order-versions.ts";

const VersionRow = z.object({
  id: z.string(),
  supersedes: z.string().nullish(),
  supersededBy: z.string().nullish(),
  isCorrection: z.boolean().nullish(),
  correctedBy: z.string().nullish(),
});

/**
 * Notes which articles of a report a later version in the graph corrects, and makes the edges anew that those state: what a
 * correction leaves out is taken back, and counts no more.
 */
export async function placeCorrections(run: Run, report: string): Promise<void> {
  const articles = await rowsOf(run, VersionRow, "articles-of-report", { report });
  const corrections = articles.filter(({ isCorrection }) => isCorrection);
  const changed = articles.flatMap(({ id, correctedBy }) => {
    const orderOf = orderVersions(articles, id);
    const by = corrections.find((other) => orderOf(other.id) === "later")?.id ?? null;
    return by === (correctedBy ?? null) ? [] : [{ id, by }];
  });
  if (changed.length === 0) return;
  await run("place-corrections", { articles: changed });
  for (const { id } of changed) {
    const claims = await idsOf(run, "claims-of-article", { id });
    await putEdges(run, await edgesOfClaims(run, claims));
  }
}
