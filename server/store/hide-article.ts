import { z } from "zod";
import { placeVersions } from "./copies/place-versions.ts";
import { edgesOfClaims } from "./edges-of-claims.ts";
import type { Run } from "./graph-store.ts";
import { dropBareEntities, refreshEntities } from "./identity/refresh-entities.ts";
import { putEdges } from "./put-edges.ts";
import { idsOf, rowsOf } from "./rows.ts";

const ClaimRow = z.object({ id: z.string(), origin: z.string() });
const NamedRow = z.object({ entity: z.string() });
const ArticleRow = z.object({ text: z.string(), report: z.string() });

/**
 * Takes an article out of the graph with its passages and mentions, its claims, and the entities and edges that then stand on
 * nothing. Claims made by hand stay; so does what was read, for the article to come back.
 */
export async function hideArticle(run: Run, id: string): Promise<void> {
  const [article] = await rowsOf(run, ArticleRow, "article-text", { id });
  if (!article) return;
  const stated = await rowsOf(run, ClaimRow, "claims-of-article", { id });
  const read = stated.filter(({ origin }) => origin !== "hand").map((claim) => claim.id);
  const edges = await edgesOfClaims(
    run,
    stated.map((claim) => claim.id),
  );
  const named = await rowsOf(run, NamedRow, "records-of-article", { id });
  const spoken = await idsOf(run, "entities-of-claims", { claims: read });
  await run("keep-text", { article: id, text: article.text });
  if (read.length > 0) await run("delete-claims", { claims: read });
  await run("delete-mentions", { id });
  await run("delete-passages", { id });
  await run("delete-article", { id });
  await putEdges(run, edges);
  await placeVersions(run, article.report);
  const entities = [...named.map(({ entity }) => entity), ...spoken];
  await refreshEntities(run, entities);
  await dropBareEntities(run, entities);
}
