import { at, has, type Tree, type Word } from "../language/index.ts";

/** A word with its sentence. */
export interface Place {
  readonly tree: Tree;
  readonly word: Word;
}

/** What stands between quotation marks, and who says it. */
export interface Quotes {
  /** The number of the paragraph that a sentence stands in. */
  readonly paragraphOf: (sentence: number) => number;
  /** The number of the quote that a word stands in; undefined outside of one. */
  readonly at: (sentence: number, index: number) => number | undefined;
  /** The word that is the subject of "said" around a quote. */
  readonly speakerOf: (quote: number) => Place | undefined;
}

/** Quotes end with their paragraph, whether or not a mark says so. */
export function findQuotes(trees: readonly Tree[], text: string): Quotes {
  const quoteOf = new Map<string, number>();
  let quote = 0;
  let isOpen = false;
  const paragraphs: number[] = [];
  trees.forEach((tree, i) => {
    const before = i > 0 ? at(trees, i - 1).sentence.end : 0;
    const isNew = i > 0 && text.slice(before, tree.sentence.start).includes("\n");
    if (isNew) isOpen = false;
    paragraphs.push((paragraphs.at(-1) ?? 0) + Number(isNew));
    for (const word of tree.words) {
      const mark = text.slice(word.start, word.end);
      if (/^(?:["“”«»]|''|``)$/.test(mark)) {
        const opens = /[“«]|``/.test(mark) || (!isOpen && !/[”»]|''/.test(mark));
        if (opens) quote++;
        isOpen = opens;
      } else if (isOpen) {
        quoteOf.set(`${tree.index}:${word.index}`, quote);
      }
    }
  });
  const quoteAt = (sentence: number, index: number) => quoteOf.get(`${sentence}:${index}`);
  const speakers = new Map<number, Place>();
  for (const tree of trees) {
    for (const word of tree.words) {
      const quote = quoteAt(tree.index, word.index);
      const subject = quote === undefined ? undefined : speakerAround(tree, word, quoteAt);
      if (quote !== undefined && subject && !speakers.has(quote))
        speakers.set(quote, { tree, word: subject });
    }
  }
  return {
    at: quoteAt,
    speakerOf: (quote) => speakers.get(quote),
    paragraphOf: (sentence) => paragraphs[sentence] ?? 0,
  };
}

/** "“I sued,” Weber said", "Weber said: “I sued”": the subject, outside the quote, of the verb that a word of it hangs on. */
function speakerAround(
  tree: Tree,
  word: Word,
  quoteAt: (sentence: number, index: number) => number | undefined,
): Word | undefined {
  const quote = quoteAt(tree.index, word.index);
  const above = has(word, "ccomp") ? tree.head(word) : undefined;
  for (const verb of [above, ...tree.children(word, "parataxis")]) {
    const subject = verb && tree.child(verb, "nsubj");
    if (!verb || !subject || !verb.tag.startsWith("VB")) continue;
    if ([verb, subject].every(({ index }) => quoteAt(tree.index, index) !== quote)) return subject;
  }
  return undefined;
}
