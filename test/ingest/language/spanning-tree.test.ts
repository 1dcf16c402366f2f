import assert from "node:assert/strict";
import fc from "fast-check";
import { at } from "../../../ingest/language/at.ts";
import { maximumSpanningTree } from "../../../ingest/language/spanning-tree.ts";

type Matrix = readonly (readonly number[])[];

/** `weights[dependent - 1][head]`, as the words of a sentence have them; head 0 is the root. */
const treeOf = (weights: Matrix) =>
  maximumSpanningTree(weights.length + 1, (dependent, head) =>
    at(at(weights, dependent - 1), head),
  );

const matrixOf = (words: number) => {
  const weight = fc.double({ min: -50, max: 0, noNaN: true });
  const row = fc.array(weight, { minLength: words + 1, maxLength: words + 1 });
  return fc.array(row, { minLength: words, maxLength: words });
};
const anyMatrix = (most: number) => fc.integer({ min: 1, max: most }).chain(matrixOf);

const total = (weights: Matrix, heads: readonly number[]) =>
  heads.slice(1).reduce((sum, head, i) => sum + at(at(weights, i), head), 0);

/** Whether one word hangs on the root, and all the others on it in the end. */
function isTree(heads: readonly number[]): boolean {
  const reachesRoot = heads.slice(1).every((first) => {
    let head = first;
    for (let steps = 0; head > 0 && steps < heads.length; steps++) head = at(heads, head);
    return head === 0;
  });
  return reachesRoot && heads.filter((head) => head === 0).length === 1;
}

/** The weight of the best tree, by trying every one. */
function bestTotal(weights: Matrix): number {
  let all: number[][] = [[-1]];
  weights.forEach((row, i) => {
    all = all.flatMap((heads) =>
      row.flatMap((_, head) => (head === i + 1 ? [] : [[...heads, head]])),
    );
  });
  return Math.max(...all.filter(isTree).map((heads) => total(weights, heads)));
}

describe("The best dependency tree", () => {
  it("takes each word's best head where these make a tree", () => {
    const heads = treeOf([
      [-9, -9, -1],
      [-1, -9, -9],
    ]);

    assert.deepEqual(heads, [-1, 2, 0]);
  });

  it("breaks a cycle where that costs least", () => {
    const heads = treeOf([
      [-5, -9, -1],
      [-3, -1, -9],
    ]);

    assert.deepEqual(heads, [-1, 2, 0]);
  });

  it("has one root where two words would be it", () => {
    const heads = treeOf([
      [-1, -9, -4],
      [-1, -2, -9],
    ]);

    assert.deepEqual(heads, [-1, 0, 1]);
  });

  it("is a root alone for one word, and nothing for none", () => {
    assert.deepEqual([treeOf([[-1, 0]]), treeOf([])], [[-1, 0], [-1]]);
  });

  it("is a tree with one root, whatever the scores", () => {
    fc.assert(
      fc.property(anyMatrix(14), (weights) => {
        assert.ok(isTree(treeOf(weights)));
      }),
    );
  });

  it("outweighs or equals every other tree", () => {
    fc.assert(
      fc.property(anyMatrix(4), (weights) => {
        assert.ok(total(weights, treeOf(weights)) >= bestTotal(weights) - 1e-6);
      }),
    );
  });
});
