import { z } from "zod";
import type { Entity } from "../../../model/index.ts";
import { entityTypeOf } from "../entity-type.ts";
import type { Run } from "../graph-store.ts";
import { type Decision, judgementsAbout, judgementsWith } from "../judgements/judgements.ts";
import { normalName } from "../normal-name.ts";
import type { Join } from "../reading.ts";
import { rowsOf } from "../rows.ts";
import { entitiesOf, recordsFrom } from "./record.ts";
import { type ResolvedEntity, resolveEntities } from "./resolve-entities.ts";

const KnownRow = z.object({
  id: z.string(),
  labels: z.array(z.string()),
  name: z.string(),
  aliases: z.array(z.string()),
  isNamed: z.boolean(),
});

/**
 * Which new records are an entity that people gave that name, by a change or by hand; by record. Rules know records by what
 * articles call them, so that they decide the same whatever people judge: a name that a person gave ties the two only as
 * long as that judgement is in force.
 */
export async function findJoins(
  run: Run,
  entities: readonly Entity[],
  resolved: ReadonlyMap<string, ResolvedEntity>,
): Promise<Readonly<Record<string, Join>>> {
  const open = entities.filter(({ id, isNamed }) => isNamed && resolved.get(id)?.isNew);
  if (open.length === 0) return {};
  const names = open.flatMap(({ name, aliases }) => [name, ...aliases].map(normalName));
  const rows = await rowsOf(run, KnownRow, "entities-with-names", {
    names: [...new Set(names)],
    ids: [],
  });
  const taken = new Set(
    (
      await entitiesOf(
        run,
        [...resolved.values()].filter(({ isNew }) => !isNew).map(({ id }) => id),
      )
    ).values(),
  );
  const known = rows
    .filter(({ id }) => !taken.has(id))
    .map(({ labels, ...row }) => ({ ...row, type: entityTypeOf(labels) }));
  const found = resolveEntities(open, known);
  const joins: Record<string, Join> = {};
  for (const entity of open) {
    const match = found.get(entity.id);
    const record = resolved.get(entity.id);
    if (!match || match.isNew || !record) continue;
    const join = await joinTo(run, match.id, entity);
    if (join) joins[record.id] = join;
  }
  return joins;
}

/** The record that the name was given to, and by which judgement; nothing where articles alone use it. */
async function joinTo(run: Run, entity: string, read: Entity): Promise<Join | undefined> {
  const records = await recordsFrom(run, "records-of-entities", { ids: [entity] });
  const ids = records.map(({ id }) => id);
  const made = records.flatMap(({ madeBy }) => madeBy ?? []);
  const judgements = [
    ...(await judgementsAbout(run, ids, ["edit-entity"])),
    ...(made.length > 0 ? await judgementsWith(run, made) : []),
  ];
  const wanted = new Set([read.name, ...read.aliases].map(normalName));
  return judgements
    .flatMap((decision) => namesGiven(decision))
    .find(({ names }) => names.some((name) => wanted.has(normalName(name))))?.join;
}

function namesGiven({ id, payload }: Decision) {
  const given = (record: string, names: readonly string[]) => [
    { join: { record, judgement: id }, names },
  ];
  switch (payload.kind) {
    case "edit-entity": {
      const { name, addAliases = [] } = payload.set;
      return given(payload.entity, [...(name ? [name] : []), ...addAliases]);
    }
    case "add-entity":
      return given(payload.made.id, [payload.made.name, ...payload.made.aliases]);
    case "add-edge":
      return payload.made.flatMap(({ id: record, name, aliases }) =>
        given(record, [name, ...aliases]),
      );
    default:
      return [];
  }
}
