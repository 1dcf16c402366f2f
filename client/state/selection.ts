/** A stretch of an article that evidence points to. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** What the panel is about. */
export type Selection =
  | { readonly kind: "entity"; readonly id: string }
  /** Two entities, to say something of the two. */
  | { readonly kind: "pair"; readonly id: string; readonly other: string }
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

/** What of the graph is selected; an article is not in it. */
export function idsOf(selection: Selection | undefined): readonly string[] {
  if (!selection || selection.kind === "article") return [];
  return selection.kind === "pair" ? [selection.id, selection.other] : [selection.id];
}

/** What is selected when an entity is selected besides; one of a pair that is selected again is left out. */
export function selectBesides(selection: Selection | undefined, id: string): Selection {
  if (selection?.kind === "pair") {
    const { id: first, other } = selection;
    if (id === first) return { kind: "entity", id: other };
    return id === other ? { kind: "entity", id: first } : { kind: "pair", id: first, other: id };
  }
  if (selection?.kind === "entity" && selection.id !== id)
    return { kind: "pair", id: selection.id, other: id };
  return { kind: "entity", id };
}

export function isSame(one: Selection, other: Selection): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
