import type { Entity, EntityType } from "../../model/index.ts";
import { normalName } from "./normal-name.ts";

/** An entity that is in the graph already. */
export interface KnownEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly isNamed: boolean;
  readonly description?: string | undefined;
}

export interface ResolvedEntity extends KnownEntity {
  /** False where an earlier article brought it. */
  readonly isNew: boolean;
}

type Match = (entity: Entity, known: KnownEntity) => boolean;

/**
 * Which entity of the graph each of an article's entities is; by the article's own ids. Equal names of one type are one
 * entity; then an unambiguous alias that is a name in full ("Drug Enforcement Administration", "DEA"). Two entities that
 * an article tells apart stay two. Nothing without a name is ever merged.
 */
export function resolveEntities(
  entities: readonly Entity[],
  known: readonly KnownEntity[],
): ReadonlyMap<string, ResolvedEntity> {
  const inOrder = [...known].sort((a, b) => (a.id < b.id ? -1 : 1));
  const found = new Map<Entity, KnownEntity>();
  const taken = new Set<KnownEntity>();
  const take = (entity: Entity, target: KnownEntity | undefined) => {
    if (!target) return;
    found.set(entity, target);
    taken.add(target);
  };

  const open = (match: Match, entity: Entity) =>
    inOrder.filter(
      (other) => !taken.has(other) && isComparable(entity, other) && match(entity, other),
    );
  for (const entity of entities) take(entity, open(hasSameName, entity)[0]);
  for (const entity of entities) {
    if (found.has(entity)) continue;
    const candidates = open(hasFullAlias, entity);
    if (candidates.length === 1) take(entity, candidates[0]);
  }

  const ids = new Set(known.map(({ id }) => id));
  return new Map(
    entities.map((entity) => {
      const target = found.get(entity);
      return [entity.id, target ? united(target, entity) : added(entity, ids)];
    }),
  );
}

function isComparable(entity: Entity, known: KnownEntity): boolean {
  return entity.isNamed && known.isNamed && entity.type === known.type;
}

function hasSameName(entity: Entity, known: KnownEntity): boolean {
  return normalName(entity.name) === normalName(known.name);
}

function hasFullAlias(entity: Entity, known: KnownEntity): boolean {
  return (
    known.aliases.some((alias) => isSameFullName(alias, entity.name, entity.type)) ||
    entity.aliases.some((alias) => isSameFullName(alias, known.name, entity.type))
  );
}

/** "Guzman" alone is many people and "Sinaloa" many things; "El Chapo" and "DEA" are names that stand alone. */
function isSameFullName(alias: string, name: string, type: EntityType): boolean {
  const normal = normalName(alias);
  if (normal !== normalName(name)) return false;
  return normal.includes(" ") || (type !== "Person" && isAcronym(alias) && isAcronym(name));
}

/** "DEA", "U.S.", "F.B.I." */
function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}\.?){2,}$/u.test(name.trim());
}

function united(known: KnownEntity, entity: Entity): ResolvedEntity {
  const aliases = new Set([...known.aliases, ...entity.aliases, entity.name]);
  aliases.delete(known.name);
  return {
    ...known,
    aliases: [...aliases].sort(),
    description: known.description ?? entity.description,
    isNew: false,
  };
}

function added(entity: Entity, ids: Set<string>): ResolvedEntity {
  let id: string = entity.id;
  // Another of its name is there, which the article tells apart from it.
  for (let count = 2; ids.has(id); count++) id = `${entity.id}-${count}`;
  ids.add(id);
  const { type, name, aliases, isNamed, description } = entity;
  return { id, type, name, aliases: [...aliases].sort(), isNamed, description, isNew: true };
}
