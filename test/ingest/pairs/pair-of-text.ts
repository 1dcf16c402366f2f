import assert from "node:assert/strict";
import { analyseArticle } from "../../../ingest/analyse-article.ts";
import { loadAnalyser } from "../../../ingest/language/load-analyser.ts";
import { findPairs, type Pair } from "../../../ingest/pairs/find-pairs.ts";

/** The pair of two entities, by their names, in a text's first sentence. */
export async function pairOfText(text: string, subject: string, object: string): Promise<Pair> {
  const { trees, reading } = await analyseArticle({ text }, await loadAnalyser(), () => undefined);
  const [tree] = trees;
  assert.ok(tree);
  const pair = findPairs(tree, reading.grounding).find(
    (one) => one.subject.entity.name === subject && one.object.entity.name === object,
  );
  assert.ok(pair, `${subject} and ${object}`);
  return pair;
}
