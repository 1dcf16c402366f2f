import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadAnalyser } from "../../ingest/language/load-analyser.ts";
import { extract } from "../../ingest/pipeline.ts";
import { printTable } from "./print-table.ts";
import { readGold } from "./read-gold.ts";
import { type GoldCounts, scoreArticle } from "./score-article.ts";
import { figure, ratio } from "./scores.ts";

/** The articles with gold that were written for this project. */
export const ownGold = fileURLToPath(new URL("gold", import.meta.url));

/**
 * Articles that training/train_pairs.py leaves out.
 *
 * @public training/confidence reads it
 */
export const heldOut: ReadonlySet<string> = new Set(
  JSON.parse(readFileSync(new URL("gold-held-out.json", import.meta.url), "utf8")),
);

/** Figures of the whole pipeline on a folder of NAME.txt with NAME.gold; with `shows`, each miss as well. */
export async function evaluateGold(folder: string, shows: boolean): Promise<void> {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(".gold"))
    .map((file) => file.replace(/\.gold$/, ""))
    .filter((name) => existsSync(join(folder, `${name}.txt`)));
  const analyser = await loadAnalyser();
  const rows: (readonly [string, GoldCounts])[] = [];
  for (const name of names.sort()) {
    const gold = readGold(readFileSync(join(folder, `${name}.gold`), "utf8"), `${name}.gold`);
    const text = readFileSync(join(folder, `${name}.txt`), "utf8");
    rows.push([name, scoreArticle(await extract({ text }, analyser), gold)]);
  }
  if (shows)
    for (const [name, { misses }] of rows)
      console.log(`\n${name}\n${misses.map((miss) => `  ${miss}`).join("\n")}`);
  printTable(`Articles with gold (${folder.split("/").at(-1)})`, [
    ["", "entities R", "P", "twice", "relations R", "edges P", "status", "speaker"],
    ...rows.map(([name, counts]) => figuresOf(name, counts)),
    figuresOf("all", total(rows.map(([, counts]) => counts))),
    ...heldOutRows(rows),
  ]);
  printReliability(total(rows.map(([, counts]) => counts)));
}

/** Of the articles that the reader of pairs has not been trained on. */
function heldOutRows(rows: readonly (readonly [string, GoldCounts])[]): (readonly string[])[] {
  const some = rows.filter(([name]) => heldOut.has(name)).map(([, counts]) => counts);
  return some.length > 0 ? [figuresOf("held out", total(some))] : [];
}

/** How often claims of about one confidence are right: a good confidence says so beforehand. */
function printReliability({ judged }: GoldCounts): void {
  const rows = BANDS.map(([from, to]) => {
    const some = judged.filter(({ confidence }) => confidence >= from && confidence < to);
    const mean = some.reduce((sum, { confidence }) => sum + confidence, 0) / some.length;
    const right = some.filter(({ isRight }) => isRight).length / some.length;
    const name = `${from.toFixed(2)} to ${Math.min(1, to).toFixed(2)}`;
    return some.length > 0
      ? [name, String(some.length), figure(mean), figure(right)]
      : [name, "0", "", ""];
  });
  printTable(
    "Confidence of claims, and how many were right (fitted on these articles: training/confidence)",
    [["", "claims", "mean", "right"], ...rows],
  );
}

/** Bands of confidence: from, and below. */
const BANDS = [
  [0, 0.7],
  [0.7, 0.8],
  [0.8, 0.9],
  [0.9, 0.95],
  [0.95, 1.01],
] as const;

function figuresOf(name: string, counts: GoldCounts): readonly string[] {
  const { entities, entitiesFound, found, foundRight, duplicates } = counts;
  const { relations, relationsFound, edges, edgesRight, statusRight } = counts;
  return [
    name,
    figure(ratio(entitiesFound, entities)),
    figure(ratio(foundRight, found)),
    String(duplicates),
    figure(ratio(relationsFound, relations)),
    figure(ratio(edgesRight, edges)),
    figure(ratio(statusRight, relationsFound)),
    counts.speakers === 0 ? "" : figure(ratio(counts.speakersRight, counts.speakers)),
  ];
}

function total(all: readonly GoldCounts[]): GoldCounts {
  const sum = (of: (counts: GoldCounts) => number) =>
    all.reduce((total, counts) => total + of(counts), 0);
  return {
    entities: sum(({ entities }) => entities),
    entitiesFound: sum(({ entitiesFound }) => entitiesFound),
    found: sum(({ found }) => found),
    foundRight: sum(({ foundRight }) => foundRight),
    duplicates: sum(({ duplicates }) => duplicates),
    relations: sum(({ relations }) => relations),
    relationsFound: sum(({ relationsFound }) => relationsFound),
    edges: sum(({ edges }) => edges),
    edgesRight: sum(({ edgesRight }) => edgesRight),
    statusRight: sum(({ statusRight }) => statusRight),
    speakers: sum(({ speakers }) => speakers),
    speakersRight: sum(({ speakersRight }) => speakersRight),
    misses: [],
    judged: all.flatMap(({ judged }) => judged),
  };
}
