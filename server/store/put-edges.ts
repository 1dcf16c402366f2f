import { z } from "zod";
import { CLAIM_STATUSES } from "../../model/index.ts";
import { groupBy } from "../group-by.ts";
import type { Run } from "./graph-store.ts";
import { type EdgeClaim, type EdgeKey, projectEdge } from "./project-edges.ts";

/** What an edge sums up of one of its claims. */
export const EdgeClaimRow = z.object({
  edge: z.string(),
  claim: z.string(),
  status: z.enum(CLAIM_STATUSES),
  saidAt: z.string().nullish(),
  confidence: z.number(),
  report: z.string(),
  isCorrected: z.boolean().default(false),
});
type EdgeClaimRow = z.infer<typeof EdgeClaimRow>;

/**
 * Makes these edges what their claims come to; those that no claim is left for go. Claims whose two ends are one entity, as a
 * merge may leave them, are an edge again when that is undone.
 */
export async function putEdges(run: Run, edges: readonly EdgeKey[]): Promise<void> {
  const distinct = [...new Map(edges.map((edge) => [edge.id, edge])).values()];
  const between = distinct.filter(({ source, target }) => source !== target);
  const rows = await run("claims-of-edges", { edges: between.map(({ id }) => id) });
  const claims = groupBy(
    withoutCorrected(rows.map((row) => EdgeClaimRow.parse(row))),
    ({ edge }) => edge,
  );
  for (const [type, ofType] of groupBy(distinct, (edge) => edge.type)) {
    const kept = ofType.flatMap((edge) => edgeRow(edge, claims.get(edge.id) ?? []) ?? []);
    const bare = ofType
      .filter(({ id }) => !claims.has(id))
      .map(({ id, source }) => ({ id, source }));
    if (kept.length > 0) await run("put-edges", { edges: kept }, { TYPE: type });
    if (bare.length > 0) await run("delete-edges", { edges: bare }, { TYPE: type });
  }
}

/** What a corrected article states counts as long as a version that is not corrected says the same. */
function withoutCorrected(rows: readonly EdgeClaimRow[]): readonly EdgeClaimRow[] {
  const key = ({ edge, status, report }: EdgeClaimRow) => JSON.stringify([edge, status, report]);
  const standing = new Set(rows.filter(({ isCorrected }) => !isCorrected).map(key));
  return rows.filter((row) => !row.isCorrected || standing.has(key(row)));
}

function edgeRow({ id, source, target, predicate }: EdgeKey, claims: readonly EdgeClaim[]) {
  const summary = projectEdge(claims);
  if (!summary) return undefined;
  return { id, source, target, properties: { id, ...(predicate && { predicate }), ...summary } };
}
