import type { Positions, Structure } from "./layout-structure.ts";

/**
 * First positions by PivotMDS: distances to some pivots, reduced to the two directions in which they vary most. Unlike
 * random ones they unfold the graph before forces act. Same graph, same positions.
 * Brandes and Pich, Eigensolver Methods for Progressive Multidimensional Scaling of Large Data, 2006.
 */
export function seedPositions({ order, sources, targets }: Structure, pivots = 40): Positions {
  const columns = distancesToPivots(
    adjacency({ order, sources, targets }),
    Math.min(pivots, order),
  );
  doubleCentre(columns, order);
  const first = principalDirection(columns, order);
  const second = principalDirection(columns, order, first);
  const [x, y] = [scaled(project(columns, first, order)), scaled(project(columns, second, order))];
  // Nodes that are alike for all pivots would lie on one another, where forces can't part them.
  return Float32Array.from({ length: 2 * order }, (_, index) => {
    const node = index >> 1;
    const jitter = Math.sin(node * 12.9898 + (index & 1) * 78.233) * 0.12;
    return ((index & 1 ? y[node] : x[node]) ?? 0) + jitter;
  });
}

function adjacency({ order, sources, targets }: Structure): readonly (readonly number[])[] {
  const neighbours: number[][] = Array.from({ length: order }, () => []);
  sources.forEach((source, edge) => {
    const target = targets[edge] ?? source;
    neighbours[source]?.push(target);
    neighbours[target]?.push(source);
  });
  return neighbours;
}

function distancesToPivots(neighbours: readonly (readonly number[])[], pivots: number) {
  const nearest = new Float64Array(neighbours.length).fill(Number.POSITIVE_INFINITY);
  const columns: Float64Array[] = [];
  let pivot = 0;
  while (columns.length < pivots) {
    const distances = distancesFrom(pivot, neighbours);
    columns.push(distances.map((distance) => distance * distance));
    distances.forEach((distance, node) => {
      nearest[node] = Math.min(nearest[node] ?? distance, distance);
    });
    // The next pivot is the node that is furthest from all so far.
    pivot = nearest.reduce(
      (far, distance, node) => (distance > (nearest[far] ?? 0) ? node : far),
      0,
    );
  }
  return columns;
}

/** Breadth first; what can't be reached counts as a little further than all else. */
function distancesFrom(start: number, neighbours: readonly (readonly number[])[]): Float64Array {
  const distances = new Float64Array(neighbours.length).fill(-1);
  distances[start] = 0;
  const queue = [start];
  let furthest = 0;
  for (const node of queue) {
    furthest = distances[node] ?? 0;
    for (const next of neighbours[node] ?? []) {
      if (distances[next] !== -1) continue;
      distances[next] = furthest + 1;
      queue.push(next);
    }
  }
  return distances.map((distance) => (distance < 0 ? furthest + 2 : distance));
}

function doubleCentre(columns: readonly Float64Array[], order: number): void {
  const rowMeans = new Float64Array(order);
  for (const column of columns)
    for (let node = 0; node < order; node++)
      rowMeans[node] = (rowMeans[node] ?? 0) + (column[node] ?? 0) / columns.length;
  const mean = rowMeans.reduce((sum, value) => sum + value, 0) / Math.max(order, 1);
  for (const column of columns) {
    const columnMean = column.reduce((sum, value) => sum + value, 0) / order;
    for (let node = 0; node < order; node++)
      column[node] = -((column[node] ?? 0) - (rowMeans[node] ?? 0) - columnMean + mean) / 2;
  }
}

/** Power iteration over the pivots' covariance, at right angles to `before`. */
function principalDirection(
  columns: readonly Float64Array[],
  order: number,
  before?: Float64Array,
) {
  let direction = Float64Array.from(columns, (_, index) =>
    Math.cos(index * 1.7 + (before ? 1 : 0)),
  );
  for (let round = 0; round < 30; round++) {
    const along = project(columns, direction, order);
    const next = Float64Array.from(columns, (column) => dot(column, along));
    const overlap = before ? dot(next, before) : 0;
    const rest = next.map((value, index) => value - overlap * (before?.[index] ?? 0));
    const length = Math.sqrt(dot(rest, rest)) || 1;
    direction = rest.map((value) => value / length);
  }
  return direction;
}

function project(columns: readonly Float64Array[], direction: Float64Array, order: number) {
  const sums = new Float64Array(order);
  columns.forEach((column, index) => {
    const weight = direction[index] ?? 0;
    for (let node = 0; node < order; node++)
      sums[node] = (sums[node] ?? 0) + weight * (column[node] ?? 0);
  });
  return sums;
}

const dot = (one: Float64Array, other: Float64Array) =>
  one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);

/** To about a hundred units across, where forces have room to act. */
function scaled(values: Float64Array): Float64Array {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9);
  return values.map((value) => (value / largest) * 50);
}
