import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { splitSentences, splitWords } from "../../ingest/language/index.ts";
import type { Span } from "../../model/index.ts";
import { type GoldSentence, readConllu } from "./conllu.ts";
import { type Analyses, analyseTreebank } from "./conllu-analysis.ts";
import { treebankFigures } from "./conllu-figures.ts";
import { corpusPath } from "./corpora.ts";
import { markedNames, readHeldOut } from "./gum-held-out.ts";
import { namesOf, readIob2 } from "./iob2.ts";
import { printTable } from "./print-table.ts";
import { rawDocuments } from "./raw-text.ts";
import { figure, Tally } from "./scores.ts";

/**
 * Figures of the language layer on what it was not trained on: the development part of the English Web Treebank, and
 * the documents of GUM that gum-held-out.json names. With a folder, on the CoNLL-U files in it instead.
 */
export async function evaluateLanguage(folder?: string): Promise<void> {
  if (folder !== undefined) return evaluateFolder(folder);
  await evaluateWebTreebank();
  await evaluateHeldOut();
}

async function evaluateWebTreebank(): Promise<void> {
  const treebank = corpusPath("corpora/ewt-splits/dev.conllu");
  if (!treebank) return;
  const gold = readConllu(readFileSync(treebank, "utf8"));
  const wordCount = gold.reduce((sum, { words }) => sum + words.length, 0);
  console.log(`EWT dev: ${gold.length} sentences, ${wordCount} words.`);
  printSplitting(gold);

  const analysed = await analyseTreebank(gold);
  printTrees("Analysis of the treebank's words", [["EWT dev", gold]], analysed);
  const names = corpusPath("corpora/ner/uner_dev.iob2");
  if (!names) return;
  const annotated = readIob2(readFileSync(names, "utf8"));
  const marked = gold.flatMap((sentence): [GoldSentence, string[]][] => {
    const tags = annotated.get(sentence.id);
    return tags?.length === sentence.words.length ? [[sentence, namesOf(tags)]] : [];
  });
  printNames("Names (Universal NER), each sentence read alone", new Map(marked), analysed);
}

async function evaluateHeldOut(): Promise<void> {
  const folder = corpusPath("corpora/gum");
  if (!folder) return;
  const documents = readHeldOut(folder);
  const genres = [...new Set(documents.map(({ genre }) => genre))];
  const parts = genres.map((genre): [string, GoldSentence[]] => [
    genre,
    documents.filter((one) => one.genre === genre).flatMap(({ sentences }) => sentences),
  ]);
  const all = parts.flatMap(([, sentences]) => sentences);
  const analysed = await analyseTreebank(all);
  printTrees(`GUM, ${documents.length} held-out documents`, [...parts, ["all", all]], analysed);
  printNames("Names in the held-out news, marked by hand", markedNames(documents), analysed);
}

async function evaluateFolder(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const parts = files
    .filter((file) => file.endsWith(".conllu"))
    .sort()
    .map((file): [string, GoldSentence[]] => [
      file.replace(/\.conllu$/, ""),
      readConllu(readFileSync(join(folder, file), "utf8")),
    ]);
  const all = parts.flatMap(([, sentences]) => sentences);
  if (all.length === 0) throw new Error(`There is no sentence in a .conllu file under ${folder}.`);
  printTrees(folder, [...parts, ["all", all]], await analyseTreebank(all));
}

const written = ({ start, end }: Span) => `${start}-${end}`;

function printSplitting(gold: readonly GoldSentence[]): void {
  const words = new Tally();
  const sentences = new Tally();
  for (const document of rawDocuments(gold)) {
    const found = splitSentences(document.text);
    const foundWords = found.flatMap((sentence) => splitWords(document.text, sentence));
    sentences.add(found.map(written), document.sentences.map(written));
    words.add(foundWords.map(written), document.words.map(written));
  }
  printTable("Sentences and words of raw text (F1 of exact spans)", [
    ["words", figure(words.score().f1)],
    ["sentences", figure(sentences.score().f1)],
  ]);
}

function printTrees(
  title: string,
  parts: readonly (readonly [name: string, gold: readonly GoldSentence[]])[],
  analysed: Analyses,
): void {
  const rows = parts.map(([name, gold]) => {
    const { words, tags, lemmas, heads, relations, kinds } = treebankFigures(gold, analysed);
    const shares = [tags, lemmas, heads, relations].map(figure);
    return [name, String(words), ...shares, kinds === undefined ? "" : figure(kinds)];
  });
  printTable(title, [["", "words", "tags", "lemmas", "UAS", "LAS", "kinds"], ...rows]);
}

function printNames(
  title: string,
  marked: ReadonlyMap<GoldSentence, readonly string[]>,
  analysed: Analyses,
): void {
  const rows = ["PER", "ORG", "LOC", ""].map((type) => {
    const tally = new Tally();
    for (const [sentence, names] of marked) {
      const ofType = (all: readonly string[]) =>
        all.filter((name) => name.endsWith(type)).map((name) => `${sentence.id} ${name}`);
      const found = analysed.get(sentence)?.map(({ name }) => name) ?? [];
      tally.add(ofType(namesOf(found)), ofType(names));
    }
    const { precision, recall, f1 } = tally.score();
    return [type || "all", figure(precision), figure(recall), figure(f1)];
  });
  printTable(title, [["", "P", "R", "F1"], ...rows]);
}
