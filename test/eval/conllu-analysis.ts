import { MAX_PIECES } from "../../ingest/language/analyser.ts";
import { loadAnalyser } from "../../ingest/language/load-analyser.ts";
import type { WordAnalysis } from "../../ingest/language/word.ts";
import type { GoldSentence } from "./conllu.ts";

export type Analyses = ReadonlyMap<GoldSentence, readonly WordAnalysis[]>;

/** Analyses the words of a treebank. Sentences that are too long to be read in one go are left out, and said. */
export async function analyseTreebank(gold: readonly GoldSentence[]): Promise<Analyses> {
  const analyser = await loadAnalyser();
  const pieces = ({ words }: GoldSentence) =>
    words.reduce((sum, { form }) => sum + analyser.piecesOf(form).length, 0);
  const readable = gold.filter((sentence) => pieces(sentence) <= MAX_PIECES);
  if (readable.length < gold.length)
    console.log(`Left out: ${gold.length - readable.length} sentences that are too long.`);

  const analysed = new Map<GoldSentence, readonly WordAnalysis[]>();
  for (const sentence of readable) {
    const { words } = await analyser.analyse(sentence.words.map(({ form }) => form));
    analysed.set(sentence, words);
  }
  return analysed;
}
