import type { Article, Span } from "../../model/index.ts";
import { splitSentences } from "../language/split-sentences.ts";
import { readParagraphs } from "./cut-parts.ts";

/** A quote that stands in an article. */
export interface FoundQuote extends Span {
  /** Index of its first sentence, and of its last: the same, or the next. */
  readonly first: number;
  readonly last: number;
}

/** Longer quotes are refused: no two sentences are so long that anybody would check. */
const MAX_QUOTE = 2_000;
/** Places looked at for one quote: words that stand in more places say nothing of two entities. */
const MAX_PLACES = 100;
const DOUBLE = /[“”„‟«»]/u;
const SINGLE = /[‘’‚‛`´]/u;

/** An article's text as it may be quoted: where words stand in it, whatever the white space and the shape of quote marks. */
export class QuotableText {
  readonly sentences: readonly Span[];
  readonly #plain: string;
  /** Offset in the article of each character of the plain text, and of its end. */
  readonly #offsets: readonly number[];

  constructor(article: Article) {
    const { plain, offsets } = plainText(article.text);
    this.#plain = plain;
    this.#offsets = offsets;
    this.sentences = readParagraphs(article).flatMap(({ start, end }) =>
      splitSentences(article.text.slice(start, end)).map((sentence) => ({
        start: start + sentence.start,
        end: start + sentence.end,
      })),
    );
  }

  /** Everywhere that a quote stands verbatim, within one sentence or two that follow each other. */
  find(quote: string): readonly FoundQuote[] {
    const words = plainText(quote.slice(0, MAX_QUOTE + 1)).plain.trim();
    if (words === "" || quote.length > MAX_QUOTE) return [];
    const found: FoundQuote[] = [];
    for (
      let at = this.#plain.indexOf(words), places = 0;
      at >= 0 && places < MAX_PLACES;
      places++, at = this.#plain.indexOf(words, at + words.length)
    ) {
      const start = this.#offsets[at] ?? 0;
      const end = (this.#offsets[at + words.length - 1] ?? 0) + 1;
      const first = this.#sentenceAt(start);
      const last = this.#sentenceAt(end - 1);
      if (first >= 0 && (last === first || last === first + 1))
        found.push({ start, end, first, last });
    }
    return found;
  }

  /** The sentences from one to another, as one span. */
  spanOf(first: number, last: number): Span {
    const start = this.sentences[Math.max(0, first)]?.start ?? 0;
    const end = this.sentences[Math.min(this.sentences.length - 1, last)]?.end ?? start;
    return { start, end };
  }

  #sentenceAt(offset: number): number {
    return this.sentences.findIndex(({ start, end }) => start <= offset && offset < end);
  }
}

function plainText(text: string): { readonly plain: string; readonly offsets: readonly number[] } {
  const offsets: number[] = [];
  let plain = "";
  for (let at = 0; at < text.length; at++) {
    const character = plainCharacter(text.charAt(at));
    if (character === " " && plain.endsWith(" ")) continue;
    plain += character;
    offsets.push(at);
  }
  return { plain, offsets };
}

function plainCharacter(character: string): string {
  if (/\s/u.test(character)) return " ";
  if (DOUBLE.test(character)) return '"';
  return SINGLE.test(character) ? "'" : character;
}
