import { z } from "zod";
import { CLAIM_STATUSES, RELATION_TYPE_NAMES } from "../../model/index.ts";
import { groupBy } from "../group-by.ts";
import { eventOf } from "./claim-node.ts";
import type { Run } from "./graph-store.ts";
import { isOver } from "./is-over.ts";
import { type EdgeClaim, type EdgeKey, projectEdge } from "./project-edges.ts";
import { rowsOf } from "./rows.ts";

/** What an edge sums up of one of its claims. */
const EdgeClaimRow = z
  .object({
    edge: z.string(),
    claim: z.string(),
    type: z.enum(RELATION_TYPE_NAMES),
    predicate: z.string(),
    status: z.enum(CLAIM_STATUSES),
    eventFrom: z.string().nullish(),
    eventTo: z.string().nullish(),
    eventText: z.string().nullish(),
    saidAt: z.string().nullish(),
    confidence: z.number(),
    sentences: z.array(z.string()),
    report: z.string(),
    isCorrected: z.boolean(),
  })
  .transform((row) => {
    const { edge, claim, status, saidAt, confidence, report, isCorrected } = row;
    const event = eventOf(row);
    const stated = { edge, claim, status, saidAt, confidence, report, isCorrected };
    return { ...stated, event, isOver: isOver({ ...row, event }) };
  });
type EdgeClaimRow = z.infer<typeof EdgeClaimRow>;

/**
 * Makes these edges what their claims come to; those that no claim is left for go. Claims whose two ends are one entity, as a
 * merge may leave them, are an edge again when that is undone.
 */
export async function putEdges(run: Run, edges: readonly EdgeKey[]): Promise<void> {
  const distinct = [...new Map(edges.map((edge) => [edge.id, edge])).values()];
  const between = distinct.filter(({ source, target }) => source !== target);
  const claims = await claimsOfEdges(
    run,
    between.map(({ id }) => id),
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

/** What counts of what these edges sum up, by edge. */
export async function claimsOfEdges(
  run: Run,
  edges: readonly string[],
): Promise<ReadonlyMap<string, readonly EdgeClaim[]>> {
  const rows = await rowsOf(run, EdgeClaimRow, "claims-of-edges", { edges });
  return groupBy(withoutCorrected(rows), ({ edge }) => edge);
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
