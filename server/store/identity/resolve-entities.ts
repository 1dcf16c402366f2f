import type { Entity, EntityType } from "../../../model/index.ts";
import { normalName, searchNames } from "../normal-name.ts";
import { isCommonBody } from "./matching/body-name.ts";
import { describe } from "./matching/describe.ts";
import type { Profile } from "./matching/profile.ts";
import { scoreEqualNames } from "./matching/score-match.ts";

/** An entity that is in the graph already. */
export interface KnownEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly isNamed: boolean;
  readonly description?: string | undefined;
  /** What articles say of it besides its names. */
  readonly profile?: Profile | undefined;
  /** What it is looked up by where another name may mean it. */
  readonly keys?: readonly string[] | null | undefined;
  /** The record that it is by rules. */
  readonly matchOf?: string | undefined;
}

export interface ResolvedEntity extends KnownEntity {
  /** False where an earlier article brought it. */
  readonly isNew: boolean;
}

type Match = (entity: Entity, known: KnownEntity) => boolean;

/**
 * Which entity of the graph each of an article's entities is; by the article's own ids. Equal names of one type are one
 * entity; then an unambiguous alias that is a name in full ("Drug Enforcement Administration", "DEA"). Two entities that
 * an article tells apart stay two; so do two of one name where what is told of them contradicts that they are one. Nothing
 * without a name is merged here. `profiles`: what the article says of each of its entities, by id.
 */
export function resolveEntities(
  entities: readonly Entity[],
  known: readonly KnownEntity[],
  profiles: ReadonlyMap<string, Profile> = new Map(),
): ReadonlyMap<string, ResolvedEntity> {
  const inOrder = [...known].sort((a, b) => (a.id < b.id ? -1 : 1));
  const found = new Map<Entity, KnownEntity>();
  const taken = new Set<KnownEntity>();
  const take = (entity: Entity, target: KnownEntity | undefined) => {
    if (!target) return;
    found.set(entity, target);
    taken.add(target);
  };

  /** The likeliest first. */
  const open = (match: Match, entity: Entity) =>
    inOrder
      .filter((other) => !taken.has(other) && isComparable(entity, other) && match(entity, other))
      .map((other) => ({ other, chance: chanceOfEqual(entity, other, profiles.get(entity.id)) }))
      .filter(({ chance }) => chance !== undefined)
      .sort((a, b) => (b.chance ?? 0) - (a.chance ?? 0))
      .map(({ other }) => other);
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

/**
 * How likely two of one name are one; nothing where they are more likely two. Many people have one name, and every country has
 * a foreign ministry; other names are their bearer's own.
 */
function chanceOfEqual(
  entity: Entity,
  known: KnownEntity,
  profile: Profile | undefined,
): number | undefined {
  const isShared =
    entity.type === "Person" || (entity.type === "Organization" && isCommonBody(entity.name));
  if (!isShared) return 1;
  const { outcome, confidence } = scoreEqualNames(
    describe(entity, profile),
    describe(known, known.profile),
  );
  return outcome === "same" ? confidence : undefined;
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

function isSameFullName(alias: string, name: string, type: EntityType): boolean {
  if (normalName(alias) !== normalName(name) || !isFullName(alias, type)) return false;
  return isAcronym(alias) ? isAcronym(name) : true;
}

/**
 * The normal names that a record is found by, its own and its aliases in full, each once: a thousand articles call somebody
 * "Garcia".
 */
export function fullNames({ name, aliases, type }: Pick<Entity, "name" | "aliases" | "type">) {
  const full = aliases.filter((alias) => isFullName(alias, type));
  return searchNames(name, full);
}

/** "Guzman" alone is many people and "Sinaloa" many things; "El Chapo" and "DEA" are names that stand alone. */
function isFullName(alias: string, type: EntityType): boolean {
  if (type === "Person") return alias.trim().includes(" ");
  return normalName(alias).includes(" ") || isAcronym(alias);
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
