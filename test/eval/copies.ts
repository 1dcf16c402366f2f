import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readArticle } from "../../ingest/read/read-article.ts";
import type { Article } from "../../model/index.ts";
import { keysOf } from "../../server/store/copies/band-keys.ts";
import { isOneReport } from "../../server/store/copies/find-report.ts";
import { likenessOf, shinglesOf } from "../../server/store/copies/shingles.ts";
import { ownGold } from "./gold.ts";
import { printTable } from "./print-table.ts";
import { figure, ratio } from "./scores.ts";

const examples = fileURLToPath(new URL("../../examples", import.meta.url));

type Edit = (paragraphs: readonly string[], other: readonly string[]) => readonly string[];

/** What papers do to a report that they take over, and agencies to their own. */
const EDITS: Readonly<Record<string, Edit>> = {
  "another paper's name": (paragraphs) => ["The Morning Tribune", ...paragraphs],
  "another headline": ([_, ...rest]) => ["What we know so far", ...rest],
  "every fourth paragraph dropped": (paragraphs) => paragraphs.filter((_, at) => at % 4 !== 3),
  "cut to its first half": (paragraphs) => paragraphs.slice(0, Math.ceil(paragraphs.length / 2)),
  "another lead": ([title = "", , ...rest], [, , , lead = ""]) => [title, lead, ...rest],
  "two paragraphs added": (paragraphs, other) => [...paragraphs, ...other.slice(-2)],
  "every 25th word changed": (paragraphs) =>
    paragraphs.map((line) =>
      line
        .split(" ")
        .map((word, at) => (at % 25 === 24 ? "reportedly" : word))
        .join(" "),
    ),
  "an update of it": ([title = "", ...rest], other) => [
    `UPDATE 1-${title}`,
    "(Updates with reaction)",
    ...rest,
    ...other.slice(-1),
  ],
};

/** Precision and recall of copies, on the examples and the articles with gold, and what edits make of them. */
export function evaluateCopies(): void {
  const texts = [examples, ownGold].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".txt"))
      .sort()
      .map((name) => paragraphsOf(readFileSync(join(folder, name), "utf8"))),
  );
  const articles = texts.map(articleOf);
  // Two of the examples are copies.
  const others = pairsOf(articles).filter(([a, b]) => a.fingerprint !== b.fingerprint);
  const joined = others.filter(([a, b]) => isFound(a, b) && isJoined(a, b)).length;
  const background = texts.map((text, at) => articleOf([...next(texts, at), ...text.slice(-2)]));
  const shared = articles.filter((article, at) => {
    const other = background[at];
    return other !== undefined && isFound(article, other) && isJoined(article, other);
  }).length;
  const rows = Object.entries(EDITS).map(([name, edit]) => {
    const found = texts.filter((text, at) => {
      const [article, copy] = [articleOf(text), articleOf(edit(text, next(texts, at)))];
      return isFound(article, copy) && isJoined(article, copy);
    });
    return { name, found: found.length, all: texts.length };
  });
  const right = rows.reduce((sum, { found }) => sum + found, 0);
  const wrong = joined + shared;
  printTable("Copies of one report", [
    ["", "pairs", "joined"],
    ...rows.map(({ name, found, all }) => [name, String(all), figure(ratio(found, all))]),
    ["other articles", String(others.length), figure(ratio(joined, others.length))],
    [
      "two paragraphs taken over as background",
      String(texts.length),
      figure(ratio(shared, texts.length)),
    ],
  ]);
  printTable("Copies of one report, over all", [
    ["", "precision", "recall"],
    [
      "pairs",
      figure(ratio(right, right + wrong)),
      figure(ratio(right, texts.length * rows.length)),
    ],
  ]);
}

function paragraphsOf(text: string): readonly string[] {
  return text.split(/\n+/).filter((line) => line.trim() !== "");
}

function articleOf(paragraphs: readonly string[]): Article {
  return readArticle({ text: paragraphs.join("\n\n") });
}

function next(texts: readonly (readonly string[])[], at: number): readonly string[] {
  return texts[(at + 1) % texts.length] ?? [];
}

function isFound(a: Article, b: Article): boolean {
  const keys = new Set(keysOf(a));
  return a.fingerprint === b.fingerprint || keysOf(b).some((key) => keys.has(key));
}

function isJoined(a: Article, b: Article): boolean {
  return (
    a.fingerprint === b.fingerprint || isOneReport(a, b, likenessOf(shinglesOf(a), shinglesOf(b)))
  );
}

function pairsOf(articles: readonly Article[]): readonly (readonly [Article, Article])[] {
  return articles.flatMap((a, at) => articles.slice(at + 1).map((b) => [a, b] as const));
}
