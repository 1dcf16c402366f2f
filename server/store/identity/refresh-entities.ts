import { z } from "zod";
import { groupBy } from "../../group-by.ts";
import { entityTypeOf } from "../entity-type.ts";
import type { Run } from "../graph-store.ts";
import { judgementsAbout } from "../judgements/judgements.ts";
import type { EntityChange } from "../judgements/payload.ts";
import { searchNames } from "../normal-name.ts";
import { idsOf, rowsOf } from "../rows.ts";
import { type EntityName, type Naming, nameEntity } from "./name-entity.ts";
import { type EntityRecord, recordsFrom } from "./record.ts";

const NamingRow = z.object({
  record: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  description: z.string().nullish(),
});
const EntityRow = z.object({
  labels: z.array(z.string()),
  entity: z.object({
    id: z.string(),
    name: z.string(),
    aliases: z.array(z.string()),
    description: z.string().nullish(),
    isNamed: z.boolean(),
    wikidata: z.string().nullish(),
  }),
});
const CountRow = z.object({ id: z.string(), articles: z.number(), described: z.number() });

/**
 * Makes the entities with these ids what their records, the articles that name them, and the judgements on them come to;
 * those that are not there are made. Ids that lead no record are passed over.
 *
 * `added`: how an article that was added just now names records, so that what a thousand articles name need not be summed
 * up again.
 */
export async function refreshEntities(
  run: Run,
  ids: readonly string[],
  added: readonly Naming[] = [],
): Promise<void> {
  const records = await recordsFrom(run, "records-of-entities", { ids: [...new Set(ids)] });
  if (records.length === 0) return;
  const groups = [...groupBy(records, ({ entity }) => entity)].map(leaderFirst);
  const changes = await changesOf(run, records);
  const present = await entitiesPresent(
    run,
    groups.map(({ id }) => id),
  );
  const quick = await growable(run, groups, present, changes, added);
  const slow = groups.filter(({ id }) => !quick.has(id));
  const namings = await namingsOf(
    run,
    slow.flatMap((group) => group.records.map(({ id }) => id)),
  );
  const named = groups.map((group): readonly [string, EntityName] => {
    const grown = quick.get(group.id);
    if (grown) return [group.id, grown];
    const ofGroup = group.records.flatMap(({ id }) => namings.get(id) ?? []);
    const ids = new Set(group.records.map(({ id }) => id));
    const sets = changes.filter(({ entity }) => ids.has(entity)).map(({ set }) => set);
    return [group.id, nameEntity(group.records, ofGroup, sets)];
  });
  await write(run, named, present);
}

interface Group {
  readonly id: string;
  readonly records: readonly [EntityRecord, ...EntityRecord[]];
}

function leaderFirst([id, records]: readonly [string, readonly EntityRecord[]]): Group {
  const leader = records.find((record) => record.id === id);
  if (!leader) throw new Error(`No record leads the entity ${id}.`);
  return { id, records: [leader, ...records.filter((record) => record !== leader)] };
}

async function changesOf(run: Run, records: readonly EntityRecord[]) {
  const ids = records.map(({ id }) => id);
  const edits = await judgementsAbout(run, ids, ["edit-entity"]);
  return edits.flatMap(({ payload }) => (payload.kind === "edit-entity" ? [payload] : []));
}

async function namingsOf(run: Run, ids: readonly string[]) {
  const rows = await rowsOf(run, NamingRow, "names-of-records", { ids });
  return groupBy(rows, ({ record }) => record);
}

async function entitiesPresent(run: Run, ids: readonly string[]) {
  const rows = await rowsOf(run, EntityRow, "entities-by-ids", { ids });
  return new Map(
    rows.map(({ labels, entity: { description, wikidata, ...entity } }) => [
      entity.id,
      {
        ...entity,
        type: entityTypeOf(labels),
        ...(description && { description }),
        ...(wikidata && { wikidata }),
      },
    ]),
  );
}

/**
 * What those entities become that are unchanged by hand, whose leading record was named before, and that are named once more.
 * Of several records, the one that leads must have been described before: else a description of it comes first.
 */
async function growable(
  run: Run,
  groups: readonly Group[],
  present: ReadonlyMap<string, EntityName>,
  changes: readonly { readonly entity: string; readonly set: EntityChange }[],
  added: readonly Naming[],
): Promise<ReadonlyMap<string, EntityName>> {
  if (added.length === 0) return new Map();
  const ids = groups.map(({ id }) => id);
  const counts = await rowsOf(run, CountRow, "count-names", { ids });
  const byId = new Map(counts.map((count) => [count.id, count]));
  return new Map(
    groups.flatMap(({ id, records }) => {
      const entity = present.get(id);
      const own = new Set(records.map((record) => record.id));
      const namings = added.filter(({ record }) => own.has(record));
      const { articles = 0, described = 0 } = byId.get(id) ?? {};
      if (!entity || namings.length === 0 || articles < 2) return [];
      if (records.length > 1 && described < 2 && namings.some(({ description }) => description)) {
        return [];
      }
      if (changes.some((change) => own.has(change.entity))) return [];
      return [[id, nameEntity(records, [{ ...entity, record: id }, ...namings], [])] as const];
    }),
  );
}

async function write(
  run: Run,
  named: readonly (readonly [string, EntityName])[],
  present: ReadonlyMap<string, EntityName>,
): Promise<void> {
  const missing = named.filter(([id]) => !present.has(id));
  for (const [type, entities] of groupBy(missing, ([, { type }]) => type)) {
    await run("create-entities", { entities: entities.map(rowOf) }, { TYPE: type });
  }
  const changed = named.filter(([id, entity]) => {
    const before = present.get(id);
    return before && !isEqual(before, entity);
  });
  if (changed.length > 0) await run("update-entities", { entities: changed.map(rowOf) });
  const retyped = changed.filter(([id, { type }]) => present.get(id)?.type !== type);
  for (const [type, entities] of groupBy(retyped, ([, { type }]) => type)) {
    await run("retype-entities", { ids: entities.map(([id]) => id) }, { TYPE: type });
  }
}

function rowOf([id, entity]: readonly [string, EntityName]) {
  const { name, aliases, isNamed, description = null, wikidata = null } = entity;
  const properties = { name, aliases, isNamed, searchNames: searchNames(name, aliases) };
  return { id, properties: { ...properties, description, wikidata } };
}

function isEqual(a: EntityName, b: EntityName): boolean {
  const key = ({ type, name, aliases, description, isNamed, wikidata }: EntityName) =>
    JSON.stringify([type, name, aliases, description ?? null, isNamed, wikidata ?? null]);
  return key(a) === key(b);
}

/** Makes those of these entities that are not there, for claims to be about. */
export async function ensureEntities(run: Run, ids: readonly string[]): Promise<void> {
  const distinct = [...new Set(ids)];
  const present = await entitiesPresent(run, distinct);
  await refreshEntities(
    run,
    distinct.filter((id) => !present.has(id)),
  );
}

/** Deletes those of these entities that no article names and nothing refers to. */
export async function dropBareEntities(run: Run, ids: readonly string[]): Promise<void> {
  const distinct = [...new Set(ids)];
  const linked = await idsOf(run, "linked-entities", { ids: distinct });
  const named = await idsOf(run, "named-entities", { ids: distinct });
  const kept = new Set([...linked, ...named]);
  const bare = distinct.filter((id) => !kept.has(id));
  if (bare.length > 0) await run("delete-entities", { ids: bare });
}
