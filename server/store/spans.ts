import { z } from "zod";
import { ARTICLE_SPAN_KINDS, type Article } from "../../model/index.ts";

type Spans = Article["spans"];

/** An article's node holds no lists of objects: a span is "body 120 340". */
export function writeSpans(spans: Spans): string[] {
  return spans.map(({ kind, start, end }) => `${kind} ${start} ${end}`);
}

const SpanText = z
  .tuple([z.enum(ARTICLE_SPAN_KINDS), z.coerce.number(), z.coerce.number()])
  .transform(([kind, start, end]) => ({ kind, start, end }));

/** Spans as an article's node keeps them. */
export function readSpans(spans: readonly string[]): z.infer<typeof SpanText>[] {
  return spans.map((span) => SpanText.parse(span.split(" ")));
}
