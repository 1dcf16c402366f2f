import type { ArticleId } from "./ids.ts";
import type { Span } from "./span.ts";

/** What a stretch of an article is. Only titles, captions and bodies are read for claims. */
export const ARTICLE_SPAN_KINDS = [
  "title",
  "byline",
  "dateline",
  "caption",
  "body",
  "boilerplate",
] as const;
export type ArticleSpanKind = (typeof ARTICLE_SPAN_KINDS)[number];

export interface ArticleSpan extends Span {
  readonly kind: ArticleSpanKind;
}

/** What a person hands in to be read; what they know of it wins over what the text says. */
export interface ArticleSource {
  /** The original text. It is never rewritten: every offset indexes it. */
  readonly text: string;
  readonly title?: string;
  readonly publisher?: string;
  /** Who wrote it, where more is known than its byline says. */
  readonly authors?: readonly string[];
  readonly url?: string;
  /** The file that it is from: its path in the folder that is watched or was named, with slashes. What it holds later is its next version. */
  readonly file?: string;
  /** ISO 8601 date. */
  readonly publishedAt?: string;
}

/** An article as text, with where it came from. */
export interface Article {
  readonly id: ArticleId;
  readonly title: string;
  readonly publisher?: string;
  readonly authors: readonly string[];
  /** The place or places that the dateline names: "MEXICO CITY / WASHINGTON". */
  readonly dateline?: string;
  /** ISO 8601 date. */
  readonly publishedAt?: string;
  readonly url?: string;
  /** The file that it is from: its path in the folder that is watched or was named. */
  readonly file?: string;
  readonly text: string;
  readonly spans: readonly ArticleSpan[];
  /** SHA-256 of the body's words in lower case, hexadecimal: equal for copies that differ in layout only. */
  readonly fingerprint: string;
}
