import { readFileSync } from "node:fs";
import { splitSentences, splitWords } from "../../ingest/language/index.ts";
import { loadAnalyser } from "../../ingest/language/load-analyser.ts";
import type { WordAnalysis } from "../../ingest/language/word.ts";
import type { Span } from "../../model/index.ts";
import { type GoldSentence, readConllu } from "./conllu.ts";
import { corpusPath } from "./corpora.ts";
import { namesOf, readIob2 } from "./iob2.ts";
import { printTable } from "./print-table.ts";
import { rawDocuments } from "./raw-text.ts";
import { figure, ratio, Tally } from "./scores.ts";

const BATCH_SIZE = 16;

/** Figures of the language layer on the development part of the English Web Treebank, which it was not trained on. */
export async function evaluateLanguage(): Promise<void> {
  const treebank = corpusPath("corpora/ewt-splits/dev.conllu");
  if (!treebank) return;
  const gold = readConllu(readFileSync(treebank, "utf8"));
  const wordCount = gold.reduce((sum, { words }) => sum + words.length, 0);
  console.log(`EWT dev: ${gold.length} sentences, ${wordCount} words.`);
  printSplitting(gold);

  const analysed = await analyse(gold);
  printTrees(gold, analysed);
  const names = corpusPath("corpora/ner/uner_dev.iob2");
  if (names) printNames(gold, analysed, readIob2(readFileSync(names, "utf8")));
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

async function analyse(
  gold: readonly GoldSentence[],
): Promise<Map<GoldSentence, readonly WordAnalysis[]>> {
  const analyser = await loadAnalyser();
  const byLength = [...gold].sort((a, b) => a.words.length - b.words.length);
  const analysed = new Map<GoldSentence, readonly WordAnalysis[]>();
  for (let i = 0; i < byLength.length; i += BATCH_SIZE) {
    const batch = byLength.slice(i, i + BATCH_SIZE);
    const forms = batch.map(({ words }) => words.map(({ form }) => form));
    const analyses = await analyser.analyse(forms);
    batch.forEach((sentence, b) => {
      analysed.set(sentence, analyses[b] ?? []);
    });
  }
  return analysed;
}

function printTrees(
  gold: readonly GoldSentence[],
  analysed: ReadonlyMap<GoldSentence, readonly WordAnalysis[]>,
): void {
  const pairs = gold.flatMap((sentence) =>
    sentence.words.map((word, i) => ({ word, found: analysed.get(sentence)?.[i] })),
  );
  const share = (isRight: (pair: (typeof pairs)[number]) => boolean) =>
    figure(ratio(pairs.filter(isRight).length, pairs.length));
  printTable("Analysis of the treebank's words", [
    ["", "now", "trial"],
    ["tags", share(({ word, found }) => found?.tag === word.tag), ".965"],
    [
      "lemmas, whatever their case",
      share(({ word, found }) => found?.lemma.toLowerCase() === word.lemma.toLowerCase()),
      ".981",
    ],
    ["heads (UAS)", share(({ word, found }) => found?.head === word.head), ".925"],
    [
      "heads and relations (LAS)",
      share(({ word, found }) => found?.head === word.head && found.relation === word.relation),
      ".901",
    ],
  ]);
}

function printNames(
  gold: readonly GoldSentence[],
  analysed: ReadonlyMap<GoldSentence, readonly WordAnalysis[]>,
  annotated: ReadonlyMap<string, readonly string[]>,
): void {
  const rows = ["PER", "ORG", "LOC", ""].map((type) => {
    const tally = new Tally();
    for (const sentence of gold) {
      const tags = annotated.get(sentence.id);
      if (!tags || tags.length !== sentence.words.length) continue;
      const within = (names: readonly string[]) =>
        names.filter((name) => name.endsWith(type)).map((name) => `${sentence.id} ${name}`);
      const found = analysed.get(sentence)?.map(({ name }) => name) ?? [];
      tally.add(within(namesOf(found)), within(namesOf(tags)));
    }
    const { precision, recall, f1 } = tally.score();
    return [type || "all", figure(precision), figure(recall), figure(f1)];
  });
  printTable("Names (Universal NER), each sentence read alone", [["", "P", "R", "F1"], ...rows]);
}
