/** Precision, recall and their harmonic mean. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Counts of what was found, what is there, and what is both. */
export class Tally {
  #found = 0;
  #gold = 0;
  #right = 0;

  /** Compares two lists of things that are written the same when they are the same. */
  add(found: readonly string[], gold: readonly string[]): void {
    const wanted = new Set(gold);
    const got = new Set(found);
    this.#found += got.size;
    this.#gold += wanted.size;
    this.#right += [...got].filter((item) => wanted.has(item)).length;
  }

  score(): Score {
    const precision = ratio(this.#right, this.#found);
    const recall = ratio(this.#right, this.#gold);
    return { precision, recall, f1: ratio(2 * precision * recall, precision + recall) };
  }
}

export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** ".925": a figure between 0 and 1 as papers print it. */
export function figure(value: number): string {
  return value.toFixed(3).replace(/^0/, "");
}
