import { at } from "./at.ts";

/** Log-probability that `head` governs `dependent`. Node 0 is the root. */
type ArcScore = (dependent: number, head: number) => number;

/** How many candidates for the root are tried where the greedy heads are no tree. */
const ROOT_CANDIDATES = 5;
/** Above this many words only the best root is tried: such text is a list or no language at all. */
const LONG = 80;
const FORBIDDEN = -1e6;
/** More than sums of the same scores differ by, added in another order. */
const ROUNDING = 1e-3;

/**
 * The best dependency tree: a maximum spanning arborescence from node 0 in which node 0 governs exactly one word.
 * Chu–Liu/Edmonds (McDonald et al. 2005), O(n³) at worst; where the greedy heads form a tree, as they mostly do, O(n²).
 * @param size number of nodes, the root included
 * @returns the head of each node, -1 for the root
 */
export function maximumSpanningTree(size: number, score: ArcScore): number[] {
  const greedy = greedyHeads(size, score);
  if (greedy.filter((head) => head === 0).length === 1 && !findCycle(greedy)) return greedy;

  const candidates = Array.from({ length: size - 1 }, (_, i) => i + 1)
    .sort((a, b) => score(b, 0) - score(a, 0))
    .slice(0, size > LONG ? 1 : ROOT_CANDIDATES);
  let best = greedy;
  let bestTotal = -Infinity;
  const atMost = mostWith(size, score);
  for (const root of candidates) {
    if (atMost(root) < bestTotal) continue;
    const rooted = rootedAt(root, score);
    const heads = edmonds(weightsOf(size, rooted));
    const total = heads.reduce(
      (sum, head, node) => (node === 0 ? sum : sum + rooted(node, head)),
      0,
    );
    if (total > bestTotal) {
      best = heads;
      bestTotal = total;
    }
  }
  return best;
}

/** What a tree with a root can score at most: each other word's best head, whether or not these are a tree. */
function mostWith(size: number, score: ArcScore): (root: number) => number {
  const best = [0];
  for (let dependent = 1; dependent < size; dependent++) {
    let highest = FORBIDDEN;
    for (let head = 1; head < size; head++)
      if (head !== dependent) highest = Math.max(highest, score(dependent, head));
    best.push(highest);
  }
  const total = best.reduce((sum, one) => sum + one, 0);
  return (root) => total - at(best, root) + score(root, 0) + ROUNDING;
}

function greedyHeads(size: number, score: ArcScore): number[] {
  const heads = [-1];
  for (let dependent = 1; dependent < size; dependent++) {
    let best = 0;
    let highest = score(dependent, best);
    for (let head = 1; head < size; head++) {
      const own = head === dependent ? -Infinity : score(dependent, head);
      if (own > highest) {
        best = head;
        highest = own;
      }
    }
    heads.push(best);
  }
  return heads;
}

/** The same scores with `root` as the only word that node 0 may govern. */
function rootedAt(root: number, score: ArcScore): ArcScore {
  return (dependent, head) =>
    (head === 0) === (dependent === root) ? score(dependent, head) : FORBIDDEN;
}

function weightsOf(size: number, score: ArcScore): number[][] {
  return Array.from({ length: size }, (_, dependent) =>
    Array.from({ length: size }, (_, head) =>
      dependent === head || dependent === 0 ? -Infinity : score(dependent, head),
    ),
  );
}

function findCycle(heads: readonly number[]): number[] | undefined {
  const isDone = new Uint8Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    const path: number[] = [];
    const onPath = new Set<number>();
    let node = start;
    while (node > 0 && !isDone[node] && !onPath.has(node)) {
      path.push(node);
      onPath.add(node);
      node = at(heads, node);
    }
    if (onPath.has(node)) return path.slice(path.indexOf(node));
    for (const visited of path) isDone[visited] = 1;
  }
  return undefined;
}

/** The first of the highest. */
function indexOfHighest(row: readonly number[]): number {
  let best = 0;
  row.forEach((weight, index) => {
    if (weight > at(row, best)) best = index;
  });
  return best;
}

/** @param weights weights[dependent][head] */
function edmonds(weights: readonly (readonly number[])[]): number[] {
  const heads = weights.map((row, node) => (node === 0 ? -1 : indexOfHighest(row)));
  const cycle = findCycle(heads);
  if (!cycle) return heads;

  const weight = (dependent: number, head: number) => at(at(weights, dependent), head);
  const inside = new Set(cycle);
  const outside = heads.map((_, node) => node).filter((node) => !inside.has(node));
  const contracted = outside.length;
  const smaller = Array.from({ length: contracted + 1 }, () =>
    new Array<number>(contracted + 1).fill(-Infinity),
  );
  const entersAt: number[] = [];
  const leavesFrom: number[] = [];
  outside.forEach((node, i) => {
    outside.forEach((head, j) => {
      if (i !== j) at(smaller, i)[j] = weight(node, head);
    });
    const gain = (member: number) => weight(member, node) - weight(member, at(heads, member));
    entersAt[i] = cycle.reduce((best, member) => (gain(member) > gain(best) ? member : best));
    at(smaller, contracted)[i] = gain(at(entersAt, i));
    leavesFrom[i] = cycle.reduce((best, m) => (weight(node, m) > weight(node, best) ? m : best));
    if (node !== 0) at(smaller, i)[contracted] = weight(node, at(leavesFrom, i));
  });

  const solved = edmonds(smaller);
  const result = [...heads];
  outside.forEach((node, i) => {
    if (i === 0) return;
    const head = at(solved, i);
    result[node] = head === contracted ? at(leavesFrom, i) : at(outside, head);
  });
  const entry = at(solved, contracted);
  result[at(entersAt, entry)] = at(outside, entry);
  return result;
}
