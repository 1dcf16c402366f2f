/** Says that two records are one entity. `by`: the judgement, where a person said so. */
export interface Bond {
  /** Its place in the log. */
  readonly seq: number;
  readonly into: string;
  readonly from: string;
  readonly by?: string;
}

export interface Difference {
  readonly by: string;
  readonly a: string;
  readonly b: string;
}

type Groups =
  | { readonly leaders: ReadonlyMap<string, string> }
  | { readonly conflict: { readonly by: string; readonly with: string } };

/**
 * The record that leads the entity of each record. Bonds count in the order of the log: the one that leads `into` then leads
 * both. A bond that no person made gives way to a difference; where a person made it, the two are in conflict.
 */
export function groupRecords(
  records: readonly string[],
  bonds: readonly Bond[],
  differences: readonly Difference[],
): Groups {
  const leaders = new Map(records.map((id) => [id, id]));
  const leaderOf = (id: string) => leaders.get(id) ?? id;
  const inOrder = [...bonds].sort((a, b) => a.seq - b.seq || (a.from < b.from ? -1 : 1));
  for (const { into, from, by } of inOrder) {
    const [leader, led] = [leaderOf(into), leaderOf(from)];
    const against = differences.find(({ a, b }) => {
      const pair = [leaderOf(a), leaderOf(b)];
      return leader !== led && pair.includes(leader) && pair.includes(led);
    });
    if (against && by) return { conflict: { by, with: against.by } };
    if (against) continue;
    for (const [id, of] of leaders) if (of === led) leaders.set(id, leader);
  }
  const broken = differences.find(({ a, b }) => leaderOf(a) === leaderOf(b));
  const last = inOrder.flatMap(({ by }) => by ?? []).at(-1);
  if (broken && last) return { conflict: { by: last, with: broken.by } };
  return { leaders };
}
