import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { resolveMentions } from "../../ingest/entities/resolve-mentions.ts";
import { type Analyser, analyseText, Tree } from "../../ingest/language/index.ts";
import { loadAnalyser } from "../../ingest/language/load-analyser.ts";
import { findMentions } from "../../ingest/mentions/find-mentions.ts";
import { readChains } from "./coreference-gold.ts";
import { scoreOf } from "./coreference-metrics.ts";
import { type CoreferenceCounts, FORMS, scoreCoreference } from "./coreference-score.ts";
import { corpusPath } from "./corpora.ts";
import { heldOutByGenre } from "./gum-held-out.ts";
import { printTable } from "./print-table.ts";
import { figure, ratio } from "./scores.ts";

const GENRES = ["news", "interview", "bio", "speech"] as const;

interface Row {
  readonly genre: string;
  readonly isHeldOut: boolean;
  readonly document: string;
  readonly counts: CoreferenceCounts;
}

/**
 * Figures of what refers to what on GUM's documents, read as raw text by our own analyser. CoNLL F1 is the mean of MUC, B³
 * and CEAF-e over mentions of persons, organizations and places that corefer, other than "I", "we" and "you", matched by
 * their heads; GUM's singletons are wrong where we link them. Of links, recall is of mentions whose chain has a name, and
 * precision of all that were made. With `shows`, each miss of the documents that rules may be tuned on.
 */
export async function evaluateCoreference(shows: boolean): Promise<void> {
  const folder = corpusPath("corpora/gum");
  if (!folder) return;
  const analyser = await loadAnalyser();
  const held = new Set(Object.values(heldOutByGenre).flat());
  const rows: Row[] = [];
  for (const file of readdirSync(folder).sort()) {
    const document = file.replace(/\.conllu$/, "");
    const genre = GENRES.find((name) => document.startsWith(`GUM_${name}_`));
    if (!genre || document === file) continue;
    const counts = await countsOf(readFileSync(join(folder, file), "utf8"), analyser);
    rows.push({ genre, isHeldOut: held.has(document), document, counts });
  }
  if (shows) printMisses(rows.filter(({ isHeldOut }) => !isHeldOut));
  for (const isHeldOut of [false, true]) {
    const part = rows.filter((row) => row.isHeldOut === isHeldOut);
    const title = `Coreference on ${part.length} ${isHeldOut ? "held-out " : ""}documents of GUM`;
    printFigures(title, part);
  }
}

async function countsOf(content: string, analyser: Analyser): Promise<CoreferenceCounts> {
  const document = readChains(content);
  const { text } = document;
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  const sentences = await analyseText(text, paragraphs, analyser);
  const parsed = sentences.map((sentence, index) => new Tree(sentence, index));
  const { mentions, trees } = findMentions(parsed, text);
  const resolution = resolveMentions(mentions, trees, text);
  return scoreCoreference(resolution, trees, document);
}

function printFigures(title: string, rows: readonly Row[]): void {
  const parts = [...GENRES, "all"].map((genre) => ({
    genre,
    counts: rows.filter((row) => genre === "all" || row.genre === genre).map((row) => row.counts),
  }));
  printTable(title, [
    ["", "MUC", "B³", "CEAF-e", "CoNLL F1"],
    ...parts.map(({ genre, counts }) => {
      const f1s = (["muc", "b3", "ceafE"] as const).map(
        (metric) => scoreOf(counts.map(({ metrics }) => metrics[metric])).f1,
      );
      const mean = f1s.reduce((sum, f1) => sum + f1, 0) / f1s.length;
      return [genre, ...f1s.map(figure), figure(mean)];
    }),
  ]);
  const titles = {
    name: "names",
    role: "descriptions",
    pronoun: "he, it",
    speaker: "I",
  };
  printTable("Links to the right name: recall, and precision of the links made", [
    ["", ...FORMS.flatMap((form) => [`${titles[form]} R`, "P", "made"])],
    ...parts.map(({ genre, counts }) => [
      genre,
      ...FORMS.flatMap((form) => {
        const total = (of: "wanted" | "found" | "made" | "right") =>
          counts.reduce((sum, { links }) => sum + links[form][of], 0);
        return [
          figure(ratio(total("found"), total("wanted"))),
          figure(ratio(total("right"), total("made"))),
          String(total("made")),
        ];
      }),
    ]),
  ]);
}

function printMisses(rows: readonly Row[]): void {
  for (const { document, counts } of rows) {
    console.log(`\n${document}`);
    for (const { form, words, said } of [...counts.misses].sort((a, b) => a.start - b.start))
      console.log(`  ${form} ${said} — ${words}`);
  }
}
