import type { EntityDraft } from "../entities/entity-draft.ts";

/** Each pair of different entities, in their order. */
export function pairsAmong(drafts: readonly EntityDraft[]): [EntityDraft, EntityDraft][] {
  const all = [...new Set(drafts)];
  return all.flatMap((a, i) => all.slice(i + 1).map((b): [EntityDraft, EntityDraft] => [a, b]));
}
