import type { EntityType } from "../../../model/index.ts";
import type { EntityChange } from "../judgements/payload.ts";
import type { EntityRecord } from "./record.ts";

/** How articles name a record. */
export interface Naming {
  readonly record: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description?: string | null | undefined;
}

/** What an entity goes by. */
export interface EntityName {
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description?: string | undefined;
  readonly isNamed: boolean;
  /** Its item in Wikidata: "Q42". */
  readonly wikidata?: string | undefined;
}

/**
 * What an entity goes by: its name is that of the record that leads, in the first article that names it; names of the others
 * are aliases; then come changes by hand, in their order. Where no article names it any more, the records say.
 * `records`: the one that leads first. `namings`: in the order of their articles.
 */
export function nameEntity(
  records: readonly [EntityRecord, ...EntityRecord[]],
  namings: readonly Naming[],
  changes: readonly EntityChange[],
): EntityName {
  const named = records.flatMap(({ id }) => namings.filter(({ record }) => record === id));
  const voices: readonly Omit<Naming, "record">[] = named.length > 0 ? named : records;
  const name = voices[0]?.name ?? records[0].name;
  const description = voices.find((voice) => voice.description)?.description;
  const aliases = new Set(voices.flatMap((voice) => [voice.name, ...voice.aliases]));
  const read: EntityName = {
    type: records[0].type,
    name,
    aliases: sortedWithout(aliases, name),
    ...(description && { description }),
    isNamed: records.some(({ isNamed }) => isNamed),
  };
  return changes.reduce(change, read);
}

function change(entity: EntityName, set: EntityChange): EntityName {
  const { name = entity.name, type = entity.type, addAliases = [], removeAliases = [] } = set;
  // A name that was corrected still finds it.
  const aliases = new Set([...entity.aliases, entity.name, ...addAliases]);
  for (const alias of removeAliases) aliases.delete(alias);
  const description = set.description === undefined ? entity.description : set.description;
  const wikidata = set.wikidata === undefined ? entity.wikidata : set.wikidata;
  return {
    type,
    name,
    aliases: sortedWithout(aliases, name),
    ...(description && { description }),
    ...(wikidata && { wikidata }),
    isNamed: entity.isNamed || set.name !== undefined,
  };
}

function sortedWithout(aliases: ReadonlySet<string>, name: string): readonly string[] {
  return [...aliases].filter((alias) => alias !== name).sort();
}
