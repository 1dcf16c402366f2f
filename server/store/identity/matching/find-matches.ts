import { createHash } from "node:crypto";
import type { Entity } from "../../../../model/index.ts";
import { normalName } from "../../normal-name.ts";
import type { KnownEntity, ResolvedEntity } from "../resolve-entities.ts";
import { describe, type Named } from "./describe.ts";
import { lookupKeys } from "./match-keys.ts";
import type { Profile } from "./profile.ts";
import { reasonsOf, type ScoredMatch, scoreMatch } from "./score-match.ts";

/** What rules say of a new record and one that was there: one, without asking, or for people to say. */
export interface RecordMatch {
  readonly id: string;
  /** The new one. */
  readonly record: string;
  readonly other: string;
  readonly outcome: "same" | "unsure";
  /** The chance that they are one, 0 to 1. */
  readonly confidence: number;
  readonly reasons: readonly string[];
  /** The record that the new one joins, where rules say that they are one. */
  readonly joins?: string | undefined;
}

/** Proposals for one new record, the likeliest. */
const PROPOSALS = 3;
/** How likely another one may be at most, for the likeliest to be taken without asking. */
const RIVAL = 0.5;

interface Asked {
  readonly entities: readonly Entity[];
  readonly resolved: ReadonlyMap<string, ResolvedEntity>;
  /** Records that have a key or a name in common with one of the entities. */
  readonly known: readonly KnownEntity[];
  readonly profiles: ReadonlyMap<string, Profile>;
}

/**
 * Which records that were there the new records of an article may be. Two entities that an article tells apart stay two; one
 * that is as likely to be either of two is neither without asking.
 */
export function findMatches({
  entities,
  resolved,
  known,
  profiles,
}: Asked): readonly RecordMatch[] {
  const taken = new Set(
    [...resolved.values()].filter(({ isNew }) => !isNew).map((record) => leaderOf(record)),
  );
  const alike = lookupOf(known);
  const matches: RecordMatch[] = [];
  for (const entity of entities) {
    const record = resolved.get(entity.id);
    if (!record?.isNew || !entity.isNamed) continue;
    const scored = candidates(entity, alike(entity), taken, profiles.get(entity.id));
    const [best, ...others] = scored;
    if (!best) continue;
    const leader = leaderOf(best.known);
    const rivals = others.filter((one) => leaderOf(one.known) !== leader);
    const isSure =
      best.match.outcome === "same" && !rivals.some(({ match }) => match.confidence >= RIVAL);
    if (isSure) {
      taken.add(leader);
      matches.push({ ...matchOf(record.id, best, "same"), joins: leader });
      continue;
    }
    for (const one of scored.slice(0, PROPOSALS)) matches.push(matchOf(record.id, one, "unsure"));
  }
  return matches;
}

/** The records that have a key or a name in common with an entity. */
function lookupOf(known: readonly KnownEntity[]): (entity: Entity) => readonly KnownEntity[] {
  const byKey = new Map<string, KnownEntity[]>();
  for (const record of known) {
    for (const key of [...(record.keys ?? []), ...nameKeysOf(record)]) {
      const found = byKey.get(key) ?? [];
      found.push(record);
      byKey.set(key, found);
    }
  }
  return (entity) => {
    const keys = [...lookupKeys(entity.type, describe(entity).names), ...nameKeysOf(entity)];
    return [...new Set(keys.flatMap((key) => byKey.get(key) ?? []))];
  };
}

function nameKeysOf(named: Named): readonly string[] {
  return describe(named).names.map((name) => `name:${normalName(name)}`);
}

interface Candidate {
  readonly known: KnownEntity;
  readonly match: ScoredMatch;
}

function candidates(
  entity: Entity,
  known: readonly KnownEntity[],
  taken: ReadonlySet<string>,
  profile: Profile | undefined,
): readonly Candidate[] {
  const described = describe(entity, profile);
  return known
    .filter((other) => other.type === entity.type && other.isNamed && !taken.has(leaderOf(other)))
    .map((other) => ({
      known: other,
      match: scoreMatch(described, describe(other, other.profile)),
    }))
    .filter(({ match }) => match.outcome !== "different")
    .sort((a, b) => b.match.confidence - a.match.confidence || (a.known.id < b.known.id ? -1 : 1));
}

/** The record that rules have a record join, or itself. */
function leaderOf({ id, matchOf: leader }: KnownEntity): string {
  return leader ?? id;
}

function matchOf(record: string, { known, match }: Candidate, outcome: "same" | "unsure") {
  const content = JSON.stringify([record, known.id]);
  return {
    id: `pair:${createHash("sha256").update(content).digest("hex").slice(0, 16)}`,
    record,
    other: known.id,
    outcome,
    confidence: match.confidence,
    reasons: reasonsOf(match.features),
  };
}
