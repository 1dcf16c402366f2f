import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GraphItem, RelationshipItem } from "../../../server/explore/export-item.ts";
import { importGraph, sumUp } from "../../../server/revise/import-graph.ts";
import { replay } from "../../../server/revise/judgements/replay.ts";
import { addExtraction } from "../../../server/store/add-extraction.ts";
import { backfillEdgeTimes } from "../../../server/store/backfill/backfill-edge-times.ts";
import { backfillLog } from "../../../server/store/backfill/backfill-log.ts";
import type { GraphStore } from "../../../server/store/graph-store.ts";
import { openStore } from "../../../server/store/open-store.ts";
import { anExtraction } from "../../builders.ts";
import { pagesOf } from "../../hostile-graph.ts";
import { judgeBy, removeArticle, undo } from "../../judge-by.ts";
import { itemsOf } from "../../judgement-law.ts";
import { describeOnNeo4j } from "../../neo4j/describe-on-neo4j.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
let opened = 0;
after(() => rmSync(folder, { recursive: true, force: true }));

const openBeside = () => {
  opened += 1;
  return openStore({ engine: "embedded", folder: join(folder, String(opened)) });
};

describe("A graph of an older newsgraph, on the embedded store,", () =>
  describeOldGraph(openBeside));
describeOnNeo4j("A graph of an older newsgraph, on Neo4j,", ({ openEmpty }) =>
  describeOldGraph(openEmpty),
);

const first = anExtraction({
  publishedAt: "2020-11-18",
  claims: [
    { subject: "Ann Lee", object: "Bo Ray", speaker: "Cy Fox", status: "alleged" },
    {
      subject: "Ann Lee",
      object: "Di Orr",
      type: "PAID",
      event: { from: "2019-01-01", to: "2019-12-31", text: "last year" },
    },
  ],
});
const second = anExtraction({
  publisher: "The Post",
  publishedAt: "2020-11-19",
  claims: [{ subject: "Ann Lee", object: "Bo Ray" }],
});

function describeOldGraph(open: () => Promise<GraphStore>): void {
  let store: GraphStore;
  let beside: GraphStore;
  beforeEach(async function () {
    this.timeout(60_000);
    beside = await openBeside();
    for (const extraction of [first, second]) await addExtraction(beside, extraction);
    store = await open();
    await importItems(store, (await itemsOf(beside)).flatMap(asOlder));
  });
  afterEach(async () => {
    await store.close();
    await beside.close();
  });

  it("becomes what this one makes of the same articles when it is opened", async () => {
    await bringUpToDate(store);

    assert.deepEqual(
      (await itemsOf(store)).filter(isNoReading),
      (await itemsOf(beside)).filter(isNoReading),
    );
  });

  it("is made anew from its log, and stays as it is when it is opened again", async () => {
    await bringUpToDate(store);
    const after = await itemsOf(store);
    const other = await openBeside();

    await bringUpToDate(store);
    await replay(store, other);

    assert.deepEqual(await itemsOf(store), after);
    assert.deepEqual(await itemsOf(other), after);
    await other.close();
  });

  it("knows when its edges happened and what is over once it is opened", async () => {
    await bringUpToDate(store);

    const edges = (items: readonly GraphItem[]) =>
      items.filter((item) => item.kind === "relationship" && "happened" in item.properties);
    assert.deepEqual(edges(await itemsOf(store)), edges(await itemsOf(beside)));
    assert.equal(edges(await itemsOf(store)).length, 2);
  });

  it("can be judged, and that be taken back", async () => {
    await bringUpToDate(store);
    const before = await itemsOf(store);
    const [ann, bo] = before.flatMap((item) =>
      item.kind === "node" && ["Ann Lee", "Bo Ray"].includes(String(item.properties.name))
        ? [String(item.properties.id)]
        : [],
    );

    const merged = await judgeBy(store, { kind: "merge", into: ann ?? "", from: [bo ?? ""] });
    await undo(store, merged);
    await removeArticle(store, first.article.id);

    const left = await itemsOf(store);
    assert.equal(
      left.filter((item) => item.kind === "node" && item.labels[0] === "Claim").length,
      1,
    );
  });
}

/** As opening it does. */
async function bringUpToDate(store: GraphStore): Promise<void> {
  await backfillLog(store);
  await backfillEdgeTimes(store);
}

/** What was read is rebuilt: entities go by the ids that the graph has for them. */
function isNoReading(item: GraphItem): boolean {
  return item.kind !== "node" || !item.labels.includes("Reading");
}

/** An item as the newsgraph before had it. */
function asOlder(item: GraphItem): readonly GraphItem[] {
  if (item.kind === "relationship") return item.type === "NAMES" ? [] : [withoutTimes(item)];
  if (["Reading", "Record"].includes(String(item.labels[0]))) return [];
  const { seq: _, records: __, ...properties } = item.properties;
  const others = Object.entries(properties).filter(([name]) => !/Record$/.test(name));
  return [{ ...item, properties: Object.fromEntries(others) }];
}

async function importItems(store: GraphStore, items: readonly GraphItem[]): Promise<void> {
  const summary = await sumUp(pagesOf(items), () => undefined);
  await importGraph(
    store,
    () => pagesOf(items),
    summary,
    () => undefined,
  );
}

function withoutTimes(item: RelationshipItem): RelationshipItem {
  const {
    happened: _,
    firstHappened: __,
    lastHappened: ___,
    isOver: ____,
    ...properties
  } = item.properties;
  return { ...item, properties };
}
