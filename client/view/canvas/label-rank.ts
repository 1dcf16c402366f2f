interface Ranked {
  readonly zIndex: number;
  /** In pixels, below 50. */
  readonly size: number;
  readonly isForced: boolean;
  /** A node without a name yields to all that have one. */
  readonly isNamed?: boolean;
}

/** What is written first: what is pointed at, then what is meant before what is faded, names before descriptions, and the larger. */
export function labelRank({ zIndex, size, isForced, isNamed = false }: Ranked): number {
  return size + (isNamed ? 50 : 0) + zIndex * 100 + (isForced ? 1_000 : 0);
}
