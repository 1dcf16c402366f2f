import { ratio, type Score } from "./scores.ts";

/** What a metric counts of one document; documents are added up before they are divided. */
export interface MetricCounts {
  readonly right: number;
  readonly found: number;
  readonly rightOfGold: number;
  readonly gold: number;
}

type Cluster = readonly string[];
type Metric = (found: readonly Cluster[], gold: readonly Cluster[]) => MetricCounts;

/** Links that would be missing from clusters were they put together from the others' (Vilain et al. 1995). */
export const muc: Metric = (found, gold) => {
  const kept = (clusters: readonly Cluster[], others: readonly Cluster[]) => {
    const at = placesOf(others);
    return sum(clusters, (cluster) => {
      const places = cluster.map((mention, i) => at.get(mention) ?? `alone ${i}`);
      return cluster.length - new Set(places).size;
    });
  };
  const links = (clusters: readonly Cluster[]) => sum(clusters, ({ length }) => length - 1);
  return {
    right: kept(found, gold),
    found: links(found),
    rightOfGold: kept(gold, found),
    gold: links(gold),
  };
};

/** For each mention, how much of its cluster is right (Bagga & Baldwin 1998). */
export const b3: Metric = (found, gold) => {
  const shared = (clusters: readonly Cluster[], others: readonly Cluster[]) => {
    const at = placesOf(others);
    return sum(clusters, (cluster) => {
      const counts = new Map<number, number>();
      for (const mention of cluster) {
        const place = at.get(mention);
        if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1);
      }
      return sum([...counts.values()], (count) => count ** 2) / cluster.length;
    });
  };
  const size = (clusters: readonly Cluster[]) => sum(clusters, ({ length }) => length);
  return {
    right: shared(found, gold),
    found: size(found),
    rightOfGold: shared(gold, found),
    gold: size(gold),
  };
};

/** Clusters against clusters, each with its best partner (Luo 2005, with φ4). */
export const ceafE: Metric = (found, gold) => {
  const similarity = gold.map((wanted) => {
    const mentions = new Set(wanted);
    return found.map((cluster) => {
      const both = cluster.filter((mention) => mentions.has(mention)).length;
      return (2 * both) / (cluster.length + wanted.length);
    });
  });
  const right = bestSum(similarity, found.length);
  return { right, found: found.length, rightOfGold: right, gold: gold.length };
};

/** Precision, recall and F1 of counts added up. */
export function scoreOf(counts: readonly MetricCounts[]): Score {
  const total = (of: (count: MetricCounts) => number) => sum(counts, of);
  const precision = ratio(
    total(({ right }) => right),
    total(({ found }) => found),
  );
  const recall = ratio(
    total(({ rightOfGold }) => rightOfGold),
    total(({ gold }) => gold),
  );
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall) };
}

function placesOf(clusters: readonly Cluster[]): ReadonlyMap<string, number> {
  return new Map(clusters.flatMap((cluster, i) => cluster.map((mention) => [mention, i] as const)));
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

/** The greatest sum of a one-to-one pairing of rows and columns: the Hungarian method with potentials (Jonker & Volgenant 1987). */
export function bestSum(rows: readonly (readonly number[])[], width: number): number {
  const size = Math.max(rows.length, width);
  const cost = (row: number, column: number) => -(rows[row - 1]?.[column - 1] ?? 0);
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1);
  const get = (array: Float64Array | Int32Array, index: number) => array[index] ?? 0;
  for (let row = 1; row <= size; row++) {
    const slack = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const from = new Int32Array(size + 1);
    const isDone = new Uint8Array(size + 1);
    rowOf[0] = row;
    let column = 0;
    do {
      isDone[column] = 1;
      const current = get(rowOf, column);
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= size; j++) {
        if (isDone[j]) continue;
        const reduced = cost(current, j) - get(rowPotential, current) - get(columnPotential, j);
        if (reduced < get(slack, j)) {
          slack[j] = reduced;
          from[j] = column;
        }
        if (get(slack, j) < step) {
          step = get(slack, j);
          next = j;
        }
      }
      for (let j = 0; j <= size; j++) {
        if (isDone[j]) {
          rowPotential[get(rowOf, j)] = get(rowPotential, get(rowOf, j)) + step;
          columnPotential[j] = get(columnPotential, j) - step;
        } else slack[j] = get(slack, j) - step;
      }
      column = next;
    } while (get(rowOf, column) !== 0);
    while (column !== 0) {
      const previous = get(from, column);
      rowOf[column] = get(rowOf, previous);
      column = previous;
    }
  }
  let total = 0;
  for (let column = 1; column <= size; column++) total -= cost(get(rowOf, column), column);
  return total;
}
