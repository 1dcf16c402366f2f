import assert from "node:assert/strict";
import fc from "fast-check";
import type { Extraction } from "../model/index.ts";
import { ExplorerError } from "../server/errors.ts";
import { readGraph } from "../server/explore/export.ts";
import type { GraphItem } from "../server/explore/export-item.ts";
import { replay } from "../server/revise/judgements/replay.ts";
import { takeBack } from "../server/revise/judgements/take-back.ts";
import { addExtraction } from "../server/store/add-extraction.ts";
import type { GraphStore } from "../server/store/graph-store.ts";
import { judgeBy } from "./judge-by.ts";
import { edgesAfresh, edgesIn } from "./projection-law.ts";
import { anyHistory, type History, type HistoryStep, judgementFor } from "./random-histories.ts";

interface Law {
  readonly open: () => Promise<GraphStore>;
  /** Opens an embedded graph beside it. */
  readonly openBeside: () => Promise<GraphStore>;
  /** How many random histories to try. */
  readonly histories: number;
}

/** What holds of every graph, whatever people judged. */
export function describeJudgementLaw({ open, openBeside, histories }: Law): void {
  it("is, after any history, what its log says: replayed, undone, and edge by edge", async function () {
    this.timeout(600_000);

    // A history that fails is short enough to read: to look for a shorter one takes minutes.
    await fc.assert(fc.asyncProperty(anyHistory, holds), {
      numRuns: histories,
      endOnFailure: true,
    });
  });

  it("is so after a history in which Neo4j once found a record that it had just deleted", async function () {
    this.timeout(120_000);

    await fc.assert(fc.asyncProperty(anyHistory, holds), {
      seed: 910911305,
      path: "5",
      numRuns: 1,
    });
  });

  async function holds(history: History): Promise<void> {
    const store = await open();
    const others = [await openBeside(), await openBeside(), await openBeside()] as const;
    try {
      await holdsOf(history, store, others);
    } finally {
      for (const one of [store, ...others]) await one.close();
    }
  }
}

async function holdsOf(
  { articles, steps }: History,
  store: GraphStore,
  [replayed, undone, again]: readonly [GraphStore, GraphStore, GraphStore],
): Promise<void> {
  for (const step of steps) {
    await take(store, articles, step);
    assert.deepEqual(await edgesIn(store), await edgesAfresh(store));
  }
  await isReplayed(store, replayed);
  await isUndone(store, undone, articles);
  await isTurnedTogether(replayed, store, again);
}

/** Judgements that are taken back and done again together come to what they do one after the other. */
async function isTurnedTogether(store: GraphStore, undone: GraphStore, other: GraphStore) {
  const given = (await inForce(store)).map(([id]) => String(id)).toReversed();
  if (given.length === 0) return;
  const taken = await takeBack(store, given, { by: "bo" });
  assert.deepEqual(withoutLog(await itemsOf(store)), withoutLog(await itemsOf(undone)));
  await takeBack(
    store,
    taken.map(({ id }) => id),
    { by: "cy" },
  );
  await isReplayed(store, other);
}

/** A graph that is made anew from the log is the same, byte for byte. */
async function isReplayed(store: GraphStore, other: GraphStore): Promise<void> {
  await replay(store, other);
  assert.deepEqual(await itemsOf(other), await itemsOf(store));
}

/** When all that was judged is undone, the graph is that of its articles. */
async function isUndone(store: GraphStore, other: GraphStore, articles: readonly Extraction[]) {
  await undoAll(store);
  const added = await rowsOf(store, "MATCH (r:Reading) RETURN r.article ORDER BY r.seq");
  for (const [id] of added) {
    const extraction = articles.find(({ article }) => article.id === id);
    if (extraction) await addExtraction(other, extraction);
  }
  assert.deepEqual(withoutLog(await itemsOf(store)), withoutLog(await itemsOf(other)));
}

/** The judgements in force with their kinds, the last one first. */
function inForce(store: GraphStore) {
  return rowsOf(
    store,
    "MATCH (j:Judgement) WHERE j.active = true AND NOT j.kind IN ['undo', 'redo'] RETURN j.id, j.kind ORDER BY j.seq DESC",
  );
}

async function undoAll(store: GraphStore): Promise<void> {
  for (const [id] of await inForce(store))
    await judgeBy(store, { kind: "undo", judgement: String(id) });
}

async function take(store: GraphStore, articles: readonly Extraction[], step: HistoryStep) {
  if (step.kind === "add") {
    const extraction = articles[step.article];
    if (extraction) await addExtraction(store, extraction);
    return;
  }
  const asked = await judgementFor(store, step);
  if (!asked) return;
  const before = await itemsOf(store);
  try {
    await judgeBy(store, asked);
  } catch (error) {
    if (!(error instanceof ExplorerError)) throw error;
    assert.deepEqual(await itemsOf(store), before, "what is refused changes nothing");
  }
}

export async function itemsOf(store: GraphStore): Promise<readonly GraphItem[]> {
  const items: GraphItem[] = [];
  for await (const page of readGraph(store)) items.push(...page);
  return items;
}

/** The graph without its log, and without places in it, which judgements take too. */
function withoutLog(items: readonly GraphItem[]): readonly unknown[] {
  return items
    .filter((item) => item.kind !== "node" || !item.labels.includes("Judgement"))
    .map(({ properties, ...item }) => {
      const { seq: _, joins: __, joinsBy: ___, ...others } = properties;
      return { ...item, properties: others };
    });
}

async function rowsOf(store: GraphStore, statement: string) {
  const question = { statement, parameters: {}, limit: 10_000, maxBytes: 1e7, timeoutMs: 10_000 };
  return (await store.query(question)).rows;
}
