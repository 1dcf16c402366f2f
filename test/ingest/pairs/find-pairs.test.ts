import assert from "node:assert/strict";
import { analyseArticle } from "../../../ingest/analyse-article.ts";
import { loadAnalyser } from "../../../ingest/language/load-analyser.ts";
import { findPairs, type Pair } from "../../../ingest/pairs/find-pairs.ts";
import { FEATURE_COUNT, inputsOf } from "../../../ingest/pairs/pair-inputs.ts";

/** The pairs of a text's first sentence, by "subject > object". */
async function pairsOf(text: string): Promise<ReadonlyMap<string, Pair>> {
  const { trees, reading } = await analyseArticle({ text }, await loadAnalyser(), () => undefined);
  const [tree] = trees;
  assert.ok(tree);
  return new Map(
    findPairs(tree, reading.grounding).map((pair) => [
      `${pair.subject.entity.name} > ${pair.object.entity.name}`,
      pair,
    ]),
  );
}

const wordsAt = ({ tree }: Pair, indexes: readonly number[]) =>
  indexes.map((index) => tree.word(index).form);

describe("The pairs of a sentence", () => {
  it("are each two entities in both directions, with the path between them", async () => {
    const pairs = await pairsOf("Ana Lopez met Jonas Weber in Oslo.");

    assert.deepEqual([...pairs.keys()].sort(), [
      "Ana Lopez > Jonas Weber",
      "Ana Lopez > Oslo",
      "Jonas Weber > Ana Lopez",
      "Jonas Weber > Oslo",
      "Oslo > Ana Lopez",
      "Oslo > Jonas Weber",
    ]);
    const met = pairs.get("Ana Lopez > Jonas Weber");
    assert.ok(met);
    assert.deepEqual(wordsAt(met, met.up), ["Ana", "met"]);
    assert.deepEqual(wordsAt(met, met.down), ["Jonas", "met"]);
  });

  it("stand where the two are nearest, and nobody is paired with himself", async () => {
    const pairs = await pairsOf("Ana Lopez said she had hired Jonas Weber.");

    assert.deepEqual([...pairs.keys()].sort(), [
      "Ana Lopez > Jonas Weber",
      "Jonas Weber > Ana Lopez",
    ]);
    const hired = pairs.get("Ana Lopez > Jonas Weber");
    assert.equal(hired?.subject.form, "pronoun");
    assert.deepEqual(hired && wordsAt(hired, hired.up), ["she", "hired"]);
  });

  it("have a role for each word, and numbers of their own", async () => {
    const pairs = await pairsOf("Ana Lopez met Jonas Weber in Oslo.");
    const met = pairs.get("Ana Lopez > Jonas Weber");
    assert.ok(met);

    const { roles, columns, features } = inputsOf([met]);

    // Ana Lopez: subject; met: above both; Jonas Weber: object; Oslo and the point: beside the path
    assert.deepEqual([...roles], [1, 1, 4, 2, 2, 0, 6, 6]);
    assert.deepEqual([...columns], [0, 3, 0, 0, 0, 0]);
    assert.equal(features.length, FEATURE_COUNT);
    assert.equal(features[0], 1);
  });
});
