/** A rectangle on the screen. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const CELL = 64;

/** The room that labels have: what is taken stays taken, so those that matter most come first. */
export class LabelSpace {
  readonly #cells = new Map<number, Box[]>();

  /** Takes the boxes if all of them are free. */
  tryTake(boxes: readonly Box[]): boolean {
    if (boxes.some((box) => !this.isFree(box))) return false;
    for (const box of boxes) this.take(box);
    return true;
  }

  isFree(box: Box): boolean {
    return cellsOf(box).every(
      (cell) => !this.#cells.get(cell)?.some((taken) => overlap(taken, box)),
    );
  }

  /** How much of a box is taken, in square pixels. */
  coverage(box: Box): number {
    const taken = new Set(cellsOf(box).flatMap((cell) => this.#cells.get(cell) ?? []));
    return [...taken].reduce((sum, one) => sum + sharedArea(one, box), 0);
  }

  take(box: Box): void {
    for (const cell of cellsOf(box)) {
      const taken = this.#cells.get(cell);
      if (taken) taken.push(box);
      else this.#cells.set(cell, [box]);
    }
  }
}

export function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

function sharedArea(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return Math.max(0, width) * Math.max(0, height);
}

/** Boxes along a slanted text, since the one box around it would keep others away from its empty corners. */
export function boxesAlong(
  { x, y, angle }: { readonly x: number; readonly y: number; readonly angle: number },
  width: number,
  height: number,
): readonly Box[] {
  const steps = Math.max(1, Math.ceil(width / height));
  return Array.from({ length: steps }, (_, step) => {
    const along = ((step + 0.5) / steps - 0.5) * width;
    const [cx, cy] = [x + Math.cos(angle) * along, y + Math.sin(angle) * along];
    const half = height / 2;
    return { left: cx - half, right: cx + half, top: cy - half, bottom: cy + half };
  });
}

function cellsOf({ left, top, right, bottom }: Box): readonly number[] {
  const cells: number[] = [];
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++)
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++)
      cells.push(column * 100_003 + row);
  return cells;
}
