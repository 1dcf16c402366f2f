import { z } from "zod";
import { RELATION_TYPE_NAMES } from "../../model/index.ts";
import type { Run } from "./graph-store.ts";
import { type EdgeKey, edgeKey } from "./project-edges.ts";

const EndsRow = z.object({
  id: z.string(),
  type: z.enum(RELATION_TYPE_NAMES),
  predicate: z.string(),
  subject: z.string(),
  object: z.string(),
});

/** The typed edges that these claims bear on, by what the claims say now. */
export async function edgesOfClaims(
  run: Run,
  claims: readonly string[],
): Promise<readonly (EdgeKey & { readonly claim: string })[]> {
  const rows = await run("ends-of-claims", { claims });
  return rows.map((row) => {
    const { id, ...ends } = EndsRow.parse(row);
    return { claim: id, ...edgeKey(ends) };
  });
}
