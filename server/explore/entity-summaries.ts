import { z } from "zod";
import type { EntitySummary } from "../routes/entities.schema.ts";
import { entityTypeOf } from "../store/entity-type.ts";
import type { Run } from "../store/graph-store.ts";
import { rowsOf } from "../store/rows.ts";

const SummaryRow = z.object({
  id: z.string(),
  labels: z.array(z.string()),
  name: z.string(),
  aliases: z.array(z.string()),
  isNamed: z.boolean(),
  description: z.string().nullish(),
  wikidata: z.string().nullish(),
  claims: z.number(),
  articles: z.number(),
});

/** The entities with these ids, in this order; ids that nobody has are left out. */
export async function entitySummaries(
  run: Run,
  ids: readonly string[],
): Promise<readonly EntitySummary[]> {
  const rows = await rowsOf(run, SummaryRow, "entity-summaries", { ids });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const { labels, description, wikidata, ...others } = row;
    return [
      {
        ...others,
        type: entityTypeOf(labels),
        ...(description && { description }),
        ...(wikidata && { wikidata }),
      },
    ];
  });
}
