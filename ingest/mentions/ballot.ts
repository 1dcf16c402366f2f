import type { EntityType } from "../../model/index.ts";

/** A vote: what a name is, and how much it counts. The model's reading of one occurrence counts 2. */
export type Vote = readonly [EntityType, number];

/** Votes on what a name is. */
export type Ballot = Map<EntityType, number>;

export function add(
  ballot: Ballot | undefined,
  type: EntityType | undefined,
  weight: number,
): void {
  if (ballot && type) ballot.set(type, (ballot.get(type) ?? 0) + weight);
}

export function winner(ballot: ReadonlyMap<EntityType, number>): EntityType | undefined {
  return [...ballot].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
}
