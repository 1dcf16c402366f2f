import type { WordAnalysis } from "../../ingest/language/word.ts";
import type { GoldSentence, GoldWord } from "./conllu.ts";
import type { Analyses } from "./conllu-analysis.ts";
import { kindsOfWords } from "./conllu-kinds.ts";
import { ratio } from "./scores.ts";

/** Shares of a treebank's words that were analysed as it has them. */
export interface TreebankFigures {
  readonly words: number;
  readonly tags: number;
  /** Whatever their case. */
  readonly lemmas: number;
  readonly heads: number;
  /** Heads and relations, subtypes too. */
  readonly relations: number;
  /** Of words that head a mention, those whose kind is right; undefined where the treebank marks no mentions. */
  readonly kinds: number | undefined;
}

interface Pair {
  readonly word: GoldWord;
  readonly kind: string | undefined;
  readonly found: WordAnalysis;
}

export function treebankFigures(
  gold: readonly GoldSentence[],
  analysed: Analyses,
): TreebankFigures {
  const pairs = gold.flatMap((sentence) => {
    const kinds = kindsOfWords(sentence);
    const found = analysed.get(sentence) ?? [];
    return found.flatMap((analysis, i): Pair[] => {
      const word = sentence.words[i];
      return word ? [{ word, kind: kinds[i], found: analysis }] : [];
    });
  });
  const share = (isRight: (pair: Pair) => boolean, of = pairs) =>
    ratio(of.filter(isRight).length, of.length);
  const hasRightHead = ({ word, found }: Pair) => word.head === found.head;
  const heads = pairs.filter(({ kind }) => kind !== undefined);
  return {
    words: pairs.length,
    tags: share(({ word, found }) => found.tag === word.tag),
    lemmas: share(({ word, found }) => found.lemma.toLowerCase() === word.lemma.toLowerCase()),
    heads: share(hasRightHead),
    relations: share((pair) => hasRightHead(pair) && pair.found.relation === pair.word.relation),
    kinds: heads.length > 0 ? share(({ kind, found }) => found.kind === kind, heads) : undefined,
  };
}
