/** A half-open range of UTF-16 offsets into an article's original text, ready for `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
