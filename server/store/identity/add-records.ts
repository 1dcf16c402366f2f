import { z } from "zod";
import type { Entity } from "../../../model/index.ts";
import type { Run } from "../graph-store.ts";
import type { Reading } from "../reading.ts";
import { rowsOf } from "../rows.ts";
import { describe } from "./matching/describe.ts";
import type { RecordMatch } from "./matching/find-matches.ts";
import { matchKeys } from "./matching/match-keys.ts";
import { NO_PROFILE, profilesOf, uniteProfiles } from "./matching/profile.ts";
import { type EntityRecord, profileOf, putRecords, recordsFrom } from "./record.ts";
import type { ResolvedEntity } from "./resolve-entities.ts";

const HoldersRow = z.object({ text: z.string(), holders: z.number() });

/** Records that one key leads to, the first that had it. */
const MOST_HOLDERS = 20;

/** Makes the records that a reading brings, adds to those that were there what it says of them, and keeps what may be one. */
export async function addRecords(
  run: Run,
  { seq, extraction, records, joins, matches }: Reading,
): Promise<void> {
  const known = new Map(
    (await recordsFrom(run, "records-by-ids", { ids: Object.values(records) })).map((record) => [
      record.id,
      record,
    ]),
  );
  const profiles = profilesOf(extraction);
  const united = extraction.entities.map((entity) => {
    const id = records[entity.id] ?? entity.id;
    const record = known.get(id);
    const { name, type, aliases, isNamed, description } = entity;
    const profile = profiles.get(entity.id) ?? NO_PROFILE;
    if (record) {
      const names = unite(record, entity);
      const told = uniteProfiles(profileOf(record), profile);
      return {
        ...record,
        ...names,
        ...told,
        keys: [
          ...new Set([
            ...(record.keys ?? []),
            ...keysOf({ ...entity, ...names, name: record.name }),
          ]),
        ],
      };
    }
    const join = joins[id];
    const match = matches.find(({ record, joins }) => record === id && joins);
    return {
      ...{ id, seq, entity: id, name, type, isNamed, description },
      aliases: [...aliases].sort(),
      ...(join && { joins: join.record, joinsBy: join.judgement }),
      ...(match?.joins && { matchOf: match.joins }),
      ...profile,
      keys: [...keysOf(entity)],
    };
  });
  const added = await keysToAdd(run, united, known);
  await putRecords(
    run,
    united.map((record) => {
      const before = known.get(record.id)?.keys ?? [];
      const own = added.filter(({ of }) => of === record.id).map(({ text }) => text);
      return { ...record, keys: [...new Set([...before, ...own])] };
    }),
  );
  if (added.length > 0) await run("put-keys", { keys: added });
  await keepMatches(run, matches);
}

type Keyed = Pick<EntityRecord, "id" | "keys">;

/** The keys that records get: one that many have already says little, and would have each article compared with all of them. */
async function keysToAdd(run: Run, records: readonly Keyed[], known: ReadonlyMap<string, Keyed>) {
  const wanted = records.flatMap(({ id, keys }) => {
    const before = new Set(known.get(id)?.keys);
    return [...new Set(keys)].filter((text) => !before.has(text)).map((text) => ({ text, of: id }));
  });
  const texts = [...new Set(wanted.map(({ text }) => text))];
  if (texts.length === 0) return [];
  const rows = await rowsOf(run, HoldersRow, "count-keys", { keys: texts });
  const holders = new Map(rows.map((row) => [row.text, row.holders]));
  return wanted.filter(({ text }) => {
    const count = holders.get(text) ?? 0;
    holders.set(text, count + 1);
    return count < MOST_HOLDERS;
  });
}

function keepMatches(run: Run, matches: readonly RecordMatch[]) {
  if (matches.length === 0) return [];
  return run("create-pairs", {
    pairs: matches.map(({ id, joins: _, ...properties }) => ({ id, properties })),
  });
}

/** A record's names are those of all articles that were ever read: rules know it by them. */
function unite(
  record: Pick<ResolvedEntity, "name" | "aliases"> & { description?: string | null | undefined },
  { name, aliases, description }: Entity,
) {
  const all = new Set([...record.aliases, ...aliases, name]);
  all.delete(record.name);
  return { aliases: [...all].sort(), description: record.description ?? description };
}

type Called = Pick<Entity, "type" | "name" | "aliases" | "isNamed">;

/** What an entity is looked up by where another name may mean it. */
function keysOf({ type, name, aliases, isNamed }: Called): readonly string[] {
  return isNamed ? matchKeys(type, describe({ type, name, aliases }).names) : [];
}
