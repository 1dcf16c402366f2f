/** A stretch of an article that evidence points to. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** What the panel is about. */
export type Selection =
  | { readonly kind: "entity"; readonly id: string }
  | { readonly kind: "edge"; readonly id: string }
  | { readonly kind: "article"; readonly id: string; readonly passage?: Passage };

/** The way to what is selected now: its last one is shown, "back" drops it. */
export type Trail = readonly Selection[];

const LONGEST_TRAIL = 50;

export function follow(trail: Trail, next: Selection): Trail {
  const last = trail.at(-1);
  if (last && isSame(last, next)) return trail;
  return [...trail, next].slice(-LONGEST_TRAIL);
}

export function isSame(one: Selection, other: Selection): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
