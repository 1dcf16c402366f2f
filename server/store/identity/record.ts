import { z } from "zod";
import { ENTITY_TYPES } from "../../../model/index.ts";
import type { Run } from "../graph-store.ts";
import { rowsOf } from "../rows.ts";
import type { Profile } from "./matching/profile.ts";
import { fullNames } from "./resolve-entities.ts";

/**
 * What the rules take for one entity: the finest that identity comes in. Records are made by articles, and never merged or
 * deleted; an entity is one record, or several that a judgement made one. It has its entity's id where it is alone or leads.
 */
const RecordNode = z.object({
  id: z.string(),
  type: z.enum(ENTITY_TYPES),
  /** As articles name it, all that were ever read: rules find it by these. */
  name: z.string(),
  aliases: z.array(z.string()),
  description: z.string().nullish(),
  isNamed: z.boolean(),
  /** The place in the log of what made it. */
  seq: z.number().int(),
  /** The id of the entity that it is. */
  entity: z.string(),
  /** The judgement that made it, where no article did. */
  madeBy: z.string().nullish(),
  /** Whether its entity stays where nothing refers to it: one that was added by hand. */
  isKept: z.boolean().nullish(),
  /** The record that it is while the judgement `joinsBy` gives that one its name. */
  joins: z.string().nullish(),
  joinsBy: z.string().nullish(),
  /** The record that it is by rules, unless people say otherwise. */
  matchOf: z.string().nullish(),
  /** What articles say of it, which tells two of one name apart (Profile). */
  titles: z.array(z.string()).readonly().nullish(),
  organizations: z.array(z.string()).readonly().nullish(),
  places: z.array(z.string()).readonly().nullish(),
  posts: z.array(z.string()).readonly().nullish(),
  homes: z.array(z.string()).readonly().nullish(),
  company: z.array(z.string()).readonly().nullish(),
  since: z.number().int().nullish(),
  until: z.number().int().nullish(),
  /** What it is looked up by where another name may mean it. */
  keys: z.array(z.string()).readonly().nullish(),
});
export type EntityRecord = z.infer<typeof RecordNode>;

/** What articles say of a record besides its name. */
export function profileOf(record: Pick<EntityRecord, keyof Profile>): Profile {
  const { titles, organizations, places, posts, homes, company, since, until } = record;
  return {
    titles: titles ?? [],
    organizations: organizations ?? [],
    places: places ?? [],
    posts: posts ?? [],
    homes: homes ?? [],
    company: company ?? [],
    ...(since && { since }),
    ...(until && { until }),
  };
}

const RecordRow = z.object({ record: RecordNode });

/** The records that a statement answers. */
export async function recordsFrom(
  run: Run,
  name: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<readonly EntityRecord[]> {
  const rows = await rowsOf(run, RecordRow, name, parameters);
  return [...new Map(rows.map(({ record }) => [record.id, record])).values()];
}

export function putRecords(run: Run, records: readonly Omit<EntityRecord, "searchNames">[]) {
  if (records.length === 0) return [];
  return run("put-records", {
    records: records.map(({ id, ...properties }) => ({
      id,
      properties: {
        ...Object.fromEntries(Object.entries(properties).filter(([, value]) => value != null)),
        searchNames: fullNames(properties),
      },
    })),
  });
}

/** The entity of each of these records, by record. */
export async function entitiesOf(
  run: Run,
  records: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await recordsFrom(run, "records-by-ids", { ids: [...new Set(records)] });
  return new Map(found.map(({ id, entity }) => [id, entity]));
}
