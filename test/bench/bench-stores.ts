import assert from "node:assert/strict";
import type { Extraction } from "../../model/index.ts";
import { addExtraction } from "../../server/store/add-extraction.ts";
import type { GraphStore } from "../../server/store/graph-store.ts";
import { printTable } from "../eval/print-table.ts";
import { canStartNeo4j } from "../neo4j/class-path.ts";
import { Catalogue } from "./catalogue.ts";
import { megabytesOf } from "./processes.ts";
import { openEmbeddedWith, openNeo4jWith, type Rival } from "./rivals.ts";
import { driverAlone, type StoreContest, storeContests } from "./store-contests.ts";
import { NEW_ENTITIES, syntheticArticles } from "./synthetic-articles.ts";
import { timed } from "./time.ts";
import { timeInTurns } from "./time-in-turns.ts";

const SEED = 1;

/** Both engines side by side, with graphs of so many entities, made of the same made-up articles; measured so often. */
export async function benchStores(sizes: readonly number[], takes: number): Promise<void> {
  const hasNeo4j = canStartNeo4j();
  if (!hasNeo4j) console.log("\nNeo4j is left out: it needs Java and Maven.");
  for (const size of sizes) {
    const rivals: Rival[] = [];
    try {
      const articles = syntheticArticles(SEED);
      const catalogue = new Catalogue();
      const { result: embedded, ms } = await timed(() =>
        openEmbeddedWith((store) => fill(store, catalogue, articles, size)),
      );
      rivals.push(embedded);
      const { entities, edges, claims } = catalogue;
      console.log(
        `\n${grouped(entities.length)} entities, ${grouped(claims)} claims on ${grouped(edges.length)} edges, the ` +
          `busiest entity with ${grouped(entities[0]?.claims ?? 0)} claims; embedded, they were added in ${seconds(ms)}`,
      );
      if (hasNeo4j) {
        const neo4j = await timed(() => openNeo4jWith(embedded.store));
        rivals.push(neo4j.result);
        console.log(
          `Neo4j was given them by CSV and neo4j-admin, and started, in ${seconds(neo4j.ms)}`,
        );
      }
      for (let take = 0; take < takes; take++) await compare(rivals, catalogue, articles);
    } finally {
      for (const rival of rivals) await rival.close();
    }
  }
}

async function fill(
  store: GraphStore,
  catalogue: Catalogue,
  articles: Iterator<Extraction, never>,
  size: number,
): Promise<void> {
  for (let made = 0; made < size; made += NEW_ENTITIES) {
    const extraction = articles.next().value;
    catalogue.add(extraction);
    await addExtraction(store, extraction);
  }
}

async function compare(
  rivals: readonly Rival[],
  catalogue: Catalogue,
  articles: Iterator<Extraction, never>,
): Promise<void> {
  const rows = [["", ...rivals.flatMap(({ name }) => [`${name}: median`, "p95 ms", "rate"])]];
  for (const contest of storeContests(catalogue, articles)) {
    const times = await run(rivals, contest);
    rows.push([contest.title, ...times.flatMap((ms) => figures(ms, contest))]);
  }
  const withDriver = rivals.filter(({ driver }) => driver);
  if (withDriver.length > 0) {
    const contest = driverAlone(catalogue);
    const [ms = []] = await run(withDriver, contest);
    rows.push([contest.title, "", "", "", ...figures(ms, contest)]);
  }
  const memory = ({ pid }: Rival) => `${megabytesOf(pid)?.toFixed(0) ?? "?"} MB`;
  const disk = (rival: Rival) => `${(rival.size() / 1e6).toFixed(0)} MB`;
  rows.push(["memory of its process", ...rivals.flatMap((rival) => ["", "", memory(rival)])]);
  rows.push(["on disk", ...rivals.flatMap((rival) => ["", "", disk(rival)])]);
  printTable("one question at a time, engines in turns", rows);
}

/** Times a contest, after a look at whether all give the same answer. */
async function run(rivals: readonly Rival[], contest: StoreContest) {
  const { ask, undo, weight = 1 } = contest;
  const answers: unknown[] = [];
  for (const rival of rivals) {
    answers.push(await ask(rival, 0));
    await undo?.(rival, 0);
  }
  for (const answer of answers) assert.deepEqual(answer, answers[0], contest.title);
  const at = (rival: number) => {
    const found = rivals[rival];
    if (!found) throw new Error(`There is no rival ${rival}.`);
    return found;
  };
  return timeInTurns(rivals.length, {
    weight,
    ask: (rival, round) => ask(at(rival), round),
    ...(undo && { undo: (rival, round) => undo(at(rival), round) }),
  });
}

function figures(times: readonly number[], { per = "s" }: StoreContest): readonly string[] {
  const sorted = [...times].sort((a, b) => a - b);
  const mean = sorted.reduce((sum, ms) => sum + ms, 0) / sorted.length;
  const rate = (per === "s" ? 1000 : 60_000) / mean;
  return [
    (sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(1),
    (sorted[Math.floor(sorted.length * 0.95)] ?? 0).toFixed(1),
    `${rate < 10 ? rate.toFixed(1) : grouped(Math.round(rate))}/${per}`,
  ];
}

function grouped(count: number): string {
  return count.toLocaleString("en");
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(0)} s`;
}
