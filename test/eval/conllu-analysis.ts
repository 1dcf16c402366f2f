import { MAX_PIECES } from "../../ingest/language/analyser.ts";
import { loadAnalyser } from "../../ingest/language/load-analyser.ts";
import type { WordAnalysis } from "../../ingest/language/word.ts";
import type { GoldSentence } from "./conllu.ts";

const BATCH_SIZE = 16;

export type Analyses = ReadonlyMap<GoldSentence, readonly WordAnalysis[]>;

/** Analyses the words of a treebank. Sentences that are too long to be read in one go are left out, and said. */
export async function analyseTreebank(gold: readonly GoldSentence[]): Promise<Analyses> {
  const analyser = await loadAnalyser();
  const pieces = ({ words }: GoldSentence) =>
    words.reduce((sum, { form }) => sum + analyser.piecesOf(form).length, 0);
  const readable = gold.filter((sentence) => pieces(sentence) <= MAX_PIECES);
  if (readable.length < gold.length)
    console.log(`Left out: ${gold.length - readable.length} sentences that are too long.`);

  const byLength = readable.sort((a, b) => a.words.length - b.words.length);
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
