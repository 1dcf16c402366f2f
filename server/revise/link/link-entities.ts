import { z } from "zod";
import { entityTypeOf } from "../../store/entity-type.ts";
import type { GraphStore, Run } from "../../store/graph-store.ts";
import { refuseDuringImport } from "../../store/refuse-during-import.ts";
import { rowsOf } from "../../store/rows.ts";
import { judgeIn } from "../judgements/judge.ts";
import { type ItemMatches, type Linkable, matchItems } from "./match-items.ts";
import type { WikidataItem } from "./read-items.ts";

const EntityRow = z.object({
  id: z.string(),
  labels: z.array(z.string()),
  name: z.string(),
  aliases: z.array(z.string()),
  wikidata: z.string().nullish(),
});

/** Which items the entities are that have none yet. Changes nothing. */
export async function previewLinks(
  store: GraphStore,
  items: AsyncIterable<WikidataItem>,
): Promise<ItemMatches> {
  return matchItems(await store.read(entitiesWithoutItem), items);
}

/**
 * Links the entities that have no item yet and that are one without a doubt: a judgement each, in one transaction. Those that
 * somebody linked by hand stay as they are.
 */
export async function linkEntities(
  store: GraphStore,
  items: AsyncIterable<WikidataItem>,
  { by, why }: { readonly by: string; readonly why?: string | undefined },
): Promise<ItemMatches> {
  const { links, unsure } = await previewLinks(store, items);
  const at = new Date().toISOString();
  return store.write(async (run) => {
    await refuseDuringImport(run);
    const open = new Set((await entitiesWithoutItem(run)).map(({ id }) => id));
    const made = links.filter(({ entity }) => open.has(entity.id));
    for (const { entity, item } of made) {
      const set = { wikidata: item };
      await judgeIn(
        run,
        { judgement: { kind: "edit-entity", entity: entity.id, set }, by, why },
        at,
      );
    }
    return { links: made, unsure };
  });
}

async function entitiesWithoutItem(run: Run): Promise<readonly Linkable[]> {
  const rows = await rowsOf(run, EntityRow, "entities-to-link", {});
  return rows
    .filter(({ wikidata }) => !wikidata)
    .map(({ labels, ...row }) => ({ ...row, type: entityTypeOf(labels) }));
}
