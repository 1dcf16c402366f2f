import { at, has, type Tree, type Word } from "../language/index.ts";

/** A word with its sentence. */
export interface Place {
  readonly tree: Tree;
  readonly word: Word;
}

/** What stands between quotation marks, and what follows "Weber said:" in paragraphs of its own; and who says it. */
export interface Quotes {
  /** The number of the paragraph that a sentence stands in. */
  readonly paragraphOf: (sentence: number) => number;
  /** The number of the quote that a word stands in; undefined outside of one. */
  readonly at: (sentence: number, index: number) => number | undefined;
  /** The word that is the subject of "said" around a quote, or before its colon. */
  readonly speakerOf: (quote: number) => Place | undefined;
  /** The quote that another goes on with: a paragraph that opens with a mark where the one before closed with none. */
  readonly goesOnFrom: (quote: number) => number | undefined;
}

/** The number of the quote that each word stands in, by sentence and index. */
type QuoteOf = number[][];

interface Marked {
  readonly quoteOf: QuoteOf;
  readonly paragraphs: readonly number[];
  readonly goesOnFrom: ReadonlyMap<number, number>;
}

/** Quotes end with their paragraph, whether or not a mark says so. */
export function findQuotes(trees: readonly Tree[], text: string): Quotes {
  const { quoteOf, paragraphs, goesOnFrom } = readMarks(trees, text);
  const speakers = new Map<number, Place>();
  const quoteAt = (sentence: number, index: number) => quoteOf[sentence]?.[index];
  for (const tree of trees) {
    quoteOf[tree.index]?.forEach((quote, index) => {
      const subject = speakers.has(quote)
        ? undefined
        : speakerAround(tree, tree.word(index), quoteAt);
      if (subject) speakers.set(quote, { tree, word: subject });
    });
  }
  addStatements(trees, paragraphs, quoteOf, speakers);
  return {
    at: quoteAt,
    speakerOf: (quote) => speakers.get(quote),
    paragraphOf: (sentence) => paragraphs[sentence] ?? 0,
    goesOnFrom: (quote) => goesOnFrom.get(quote),
  };
}

function readMarks(trees: readonly Tree[], text: string): Marked {
  const quoteOf: QuoteOf = trees.map(() => []);
  const goesOnFrom = new Map<number, number>();
  const paragraphs: number[] = [];
  let quote = 0;
  let isOpen = false;
  let left: number | undefined;
  trees.forEach((tree, i) => {
    const end = i > 0 ? at(trees, i - 1).sentence.end : 0;
    const isNew = i > 0 && text.slice(end, tree.sentence.start).includes("\n");
    if (isNew) {
      left = isOpen ? quote : undefined;
      isOpen = false;
    }
    paragraphs.push((paragraphs.at(-1) ?? 0) + Number(isNew));
    for (const word of tree.words) {
      const mark = text.slice(word.start, word.end);
      if (/^(?:["“”«»]|''|``)$/.test(mark)) {
        const opens = /[“«]|``/.test(mark) || (!isOpen && !/[”»]|''/.test(mark));
        if (opens) quote++;
        if (opens && isNew && word.index === 0 && left !== undefined) goesOnFrom.set(quote, left);
        isOpen = opens;
      } else if (isOpen) {
        at(quoteOf, i)[word.index] = quote;
      }
    }
  });
  return { quoteOf, paragraphs, goesOnFrom };
}

/**
 * "Weber said:" and, in the next paragraph, what he said; in those behind it as long as they say "I" or "we". Where that
 * paragraph has quotation marks, behind them the article goes on in its own voice.
 */
function addStatements(
  trees: readonly Tree[],
  paragraphs: readonly number[],
  quoteOf: QuoteOf,
  speakers: Map<number, Place>,
): void {
  const paragraphOf = (tree: Tree) => paragraphs[tree.index] ?? 0;
  const quotesIn = (tree: Tree) => quoteOf[tree.index] ?? [];
  const paragraphsWith = (isSuch: (tree: Tree) => boolean) =>
    new Set(trees.filter(isSuch).map((tree) => paragraphOf(tree)));
  const quoted = paragraphsWith((tree) => quotesIn(tree).length > 0);
  const spoken = paragraphsWith((tree) => tree.words.some((word) => isOfSpeaker(tree, word)));
  let next = Math.max(0, ...quoteOf.flat()) + 1;
  let announced: { readonly place: Place; readonly paragraph: number } | undefined;
  for (const tree of trees) {
    const paragraph = paragraphOf(tree);
    const past = announced ? paragraph - announced.paragraph : 0;
    const isOver = quoted.has(paragraph) || quoted.has(paragraph - 1) || !spoken.has(paragraph);
    if (past > 1 && isOver) announced = undefined;
    const place = past > 0 ? announced?.place : undefined;
    if (place && quoted.has(paragraph)) {
      for (const quote of quotesIn(tree).flat()) {
        if (!speakers.has(quote)) speakers.set(quote, place);
      }
    } else if (place) {
      quoteOf[tree.index] = tree.words.map(() => next);
      speakers.set(next, place);
      next++;
    }
    const subject = tree.words.at(-1)?.form === ":" ? announcer(tree) : undefined;
    if (subject) announced = { place: { tree, word: subject }, paragraph };
  }
}

/** "I", "our government": a speaker of themselves, and no newspaper, as in "we reported" and "our reporter". */
function isOfSpeaker(tree: Tree, word: Word): boolean {
  if (!word.tag.startsWith("PRP") || !/^(?:I|my|we|our)$/i.test(word.form)) return false;
  const above = tree.head(word);
  return !/^(?:report|publish|reveal|contact|reach|reporter|correspondent|newspaper|paper|story|coverage)$/.test(
    above?.lemma ?? "",
  );
}

/** Verbs before a colon. Our own list. */
const ANNOUNCING =
  /^(?:say|state|add|comment|write|tell|announce|declare|explain|respond|reply|conclude|note|remark|continue|read)$/;

/** The subject of the verb of saying that a sentence ends with. */
function announcer(tree: Tree): Word | undefined {
  const verb = tree.words.find(
    ({ head, tag, lemma }) => head < 0 && tag.startsWith("VB") && ANNOUNCING.test(lemma),
  );
  return verb && tree.child(verb, "nsubj");
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
