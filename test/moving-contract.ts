import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import {
  GraphChangedError,
  GraphNotEmptyError,
  ImportUnfinishedError,
  InvalidGraphError,
} from "../server/errors.ts";
import { readGraph } from "../server/explore/export.ts";
import { GraphDigest } from "../server/explore/export-digest.ts";
import type { GraphItem } from "../server/explore/export-item.ts";
import { GRAPH_TEXTS, type GraphText } from "../server/present/write-graph.ts";
import { copyGraph } from "../server/revise/copy-graph.ts";
import { importFile } from "../server/revise/import-file.ts";
import { importGraph, type MoveProgress } from "../server/revise/import-graph.ts";
import { replay } from "../server/revise/judgements/replay.ts";
import { addExtraction } from "../server/store/add-extraction.ts";
import type { GraphStore } from "../server/store/graph-store.ts";
import { openStore } from "../server/store/open-store.ts";
import { refuseDuringImport } from "../server/store/refuse-during-import.ts";
import { anExtraction } from "./builders.ts";
import { HOSTILE_TEXTS, hostileGraph, jsonlOf, pagesOf } from "./hostile-graph.ts";
import { judgeBy, undo } from "./judge-by.ts";

interface Moving {
  readonly engine: string;
  /** Opens an empty graph, which is gone after `close`. */
  readonly open: () => Promise<GraphStore>;
  /** How many graphs the property test makes. */
  readonly runs: number;
}

/** How a graph moves out of and into an engine. */
export function describeMoving({ engine, open, runs }: Moving): void {
  describe(`A graph that moves, on the ${engine} store,`, function () {
    this.timeout(120_000);
    const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
    let opened = 0;
    let store: GraphStore;
    let embedded: GraphStore;
    const openEmbedded = () => {
      opened += 1;
      return openStore({ engine: "embedded", folder: join(folder, String(opened)) });
    };
    beforeEach(async () => {
      store = await open();
      embedded = await openEmbedded();
    });
    afterEach(async () => {
      await store.close();
      await embedded.close();
    });
    after(() => rmSync(folder, { recursive: true, force: true }));

    const ingest = async (into: GraphStore) => {
      for (const name of ["Bo Ray", 'D\'Arcy "El Güero" O’Neill', "李明 🕵️"]) {
        const claims = [
          { subject: "Ann Lee", object: name, speaker: "Cy Fox", type: "ACCUSED" as const },
          { subject: name, object: "Ann Lee", confidence: 1 },
        ];
        await addExtraction(into, anExtraction({ title: name, claims }));
      }
    };
    const fileOf = (items: readonly GraphItem[]) => {
      const file = join(folder, "graph.jsonl");
      writeFileSync(file, jsonlOf(items));
      return file;
    };
    const manyItems = () => hostileGraph(Array.from({ length: 2500 }, (_, n) => `Name ${n}`));

    for (const format of Object.keys(GRAPH_TEXTS) as GraphText[]) {
      it(`has the same bytes as ${format} that the embedded store has of the same articles`, async () => {
        await ingest(store);
        await ingest(embedded);

        const [text, other] = [await textOf(store, format), await textOf(embedded, format)];

        assert.ok(text.length > 500);
        assert.equal(text, other);
      });
    }

    it("is copied to the embedded store and from there, and is the same", async () => {
      await ingest(store);
      const before = await textOf(store);
      await copyGraph(store, embedded, ignore);
      await store.close();
      store = await open();

      await copyGraph(embedded, store, ignore);

      assert.equal(await textOf(embedded), before);
      assert.equal(await textOf(store), before);
    });

    it("is copied where an article names twice who is one by now", async () => {
      await ingest(store);
      const [article, ...others] = (await articlesIn(store)).sort();
      assert.ok(article && others.length > 0);
      const [into, ...from] = await entitiesOf(store, article);
      assert.ok(into && from.length > 0);
      await judgeBy(store, { kind: "merge", into, from });
      await judgeBy(store, { kind: "split", entity: into, articles: [article] });
      const twice = await rowsOf(
        store,
        "MATCH (a:Article)-[n:NAMES]->(r:Record) WITH a, r, count(n) AS times WHERE times > 1 RETURN times",
      );

      await copyGraph(store, embedded, ignore);
      assert.ok(twice.length > 0);
      assert.equal(await textOf(embedded), await textOf(store));
    });

    it("can be judged on after an import, what was judged before be undone, and its log be replayed", async () => {
      await ingest(embedded);
      const [article] = (await articlesIn(embedded)).sort();
      const removal = await judgeBy(embedded, { kind: "remove-article", article: article ?? "" });
      await copyGraph(embedded, store, ignore);
      const again = await openEmbedded();

      await undo(embedded, removal);
      await undo(store, removal);
      await replay(store, again);
      const replayed = await textOf(again);
      await again.close();

      assert.equal(
        withoutJudgements(await textOf(store)),
        withoutJudgements(await textOf(embedded)),
      );
      assert.equal(replayed, await textOf(store));
    });

    it("holds every text after an import as it was in the file", async () => {
      const items = hostileGraph();

      await importFile(store, fileOf(items), ignore);

      assert.equal(await textOf(store), jsonlOf(items));
    });

    it("is of any file, after an import, the bytes of that file", async () => {
      const texts = fc.array(
        fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...HOSTILE_TEXTS)),
        { maxLength: 20 },
      );
      await fc.assert(
        fc.asyncProperty(texts, async (names) => {
          await store.close();
          store = await open();
          const items = hostileGraph(names);

          await importFile(store, fileOf(items), ignore);

          assert.equal(await textOf(store), jsonlOf(items));
        }),
        { numRuns: runs },
      );
    });

    it("goes on where an import was interrupted, and lets nobody take the part for the whole", async () => {
      const items = manyItems();
      const summary = summaryOf(items);
      const broken = async function* () {
        yield* pagesOf(items.slice(0, 2100), 100);
        throw new Error("the wire is cut");
      };
      const steps: MoveProgress[] = [];

      const first = importGraph(store, broken, summary, ignore);

      await assert.rejects(first, /the wire is cut/);
      await assert.rejects(store.read(refuseDuringImport), ImportUnfinishedError);
      await importGraph(
        store,
        () => pagesOf(items, 100),
        summary,
        (step) => steps.push(step),
      );
      assert.deepEqual(
        steps.filter(({ step }) => step === "write").map(({ done }) => done),
        [3000, 4000, 5000, 5001],
      );
      await store.read(refuseDuringImport);
      assert.equal(await textOf(store), jsonlOf(items));
    });

    it("is not imported over a part of another one", async () => {
      const items = manyItems();
      const broken = async function* () {
        yield* pagesOf(items.slice(0, 1100), 100);
        throw new Error("the wire is cut");
      };
      await assert.rejects(importGraph(store, broken, summaryOf(items), ignore));

      const importing = importFile(store, fileOf(hostileGraph()), ignore);

      await assert.rejects(importing, ImportUnfinishedError);
      await assert.rejects(copyGraph(store, embedded, ignore), ImportUnfinishedError);
    });

    it("is imported into an empty store only, and what is in another stays", async () => {
      await ingest(store);
      const before = await textOf(store);

      const importing = importFile(store, fileOf(hostileGraph()), ignore);

      await assert.rejects(importing, GraphNotEmptyError);
      await assert.rejects(copyGraph(embedded, store, ignore), GraphNotEmptyError);
      await store.read(refuseDuringImport);
      assert.equal(await textOf(store), before);
    });

    it("is as it was when a file is wrong in its last line", async () => {
      const lines = jsonlOf(hostileGraph()).split("\n");
      const file = join(folder, "cut.jsonl");
      writeFileSync(file, `${lines.slice(0, -2).join("\n")}\n`);

      await assert.rejects(importFile(store, file, ignore), InvalidGraphError);

      await store.read(refuseDuringImport);
      assert.equal(await textOf(store), jsonlOf([]));
    });

    it("is not said to be whole when it was changed while it was read", async () => {
      await ingest(store);
      const pages = readGraph(store);
      await pages.next();

      await addExtraction(
        store,
        anExtraction({ claims: [{ subject: "Di Orr", object: "Ed Poe" }] }),
      );

      await assert.rejects(async () => {
        for await (const page of pages) assert.ok(page);
      }, GraphChangedError);
    });
  });
}

function ignore(): void {}

const articlesIn = async (store: GraphStore): Promise<string[]> =>
  (await rowsOf(store, "MATCH (a:Article) RETURN a.id")).map(([id]) => String(id));

/** The ids of the entities that an article names. */
const entitiesOf = async (store: GraphStore, article: string): Promise<string[]> =>
  (
    await rowsOf(
      store,
      "MATCH (:Article {id: $article})-[:NAMES]->(r:Record) RETURN DISTINCT r.entity AS id ORDER BY id",
      { article },
    )
  ).map(([id]) => String(id));

async function rowsOf(
  store: GraphStore,
  statement: string,
  parameters: Record<string, unknown> = {},
) {
  const limits = { limit: 100, maxBytes: 1e6, timeoutMs: 10_000 };
  return (await store.query({ statement, parameters, ...limits })).rows;
}

/** The graph without its judgements and digest: two people never judge at the same time, and ids hold the time. */
function withoutJudgements(text: string): string {
  const lines = text.split("\n");
  return lines.filter((line) => !/"labels":\["Judgement"\]|"sha256"/.test(line)).join("\n");
}

async function textOf(store: GraphStore, format: GraphText = "jsonl"): Promise<string> {
  const parts: string[] = [];
  for await (const part of GRAPH_TEXTS[format].write((labels) => readGraph(store, labels)))
    parts.push(part);
  return parts.join("");
}

function summaryOf(items: readonly GraphItem[]) {
  const digest = new GraphDigest();
  digest.add(items);
  return digest.summary();
}
