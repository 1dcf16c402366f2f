import type { ArticleSpanKind } from "../../../model/index.ts";
import type { ArticleView } from "../../../server/routes/articles.schema.ts";
import type { EntityReference } from "../../../server/routes/entities.schema.ts";
import type { Passage } from "../../state/selection.ts";

/** A stretch of an article that is all alike. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly kind: ArticleSpanKind | undefined;
  readonly entity: EntityReference | undefined;
  readonly isEvidence: boolean;
}

type Marked = Pick<ArticleView, "text" | "spans" | "mentions">;

/**
 * Cuts a text where a span, a mention or the passage begins or ends. Joined, the segments are the text again. Of nested
 * mentions the inner one counts.
 */
export function segmentArticle(
  { text, spans, mentions }: Marked,
  passage?: Passage,
): readonly Segment[] {
  const marks: readonly Passage[] = [...spans, ...mentions, ...(passage ? [passage] : [])];
  const bounds = marks.flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...bounds, text.length])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .toSorted((one, other) => one - other);
  const innerFirst = mentions.toSorted((one, other) => lengthOf(one) - lengthOf(other));
  return cuts.slice(0, -1).map((start, index) => ({
    start,
    text: text.slice(start, cuts[index + 1]),
    kind: spans.find((span) => covers(span, start))?.kind,
    entity: innerFirst.find((mention) => covers(mention, start))?.entity,
    isEvidence: passage !== undefined && covers(passage, start),
  }));
}

const covers = ({ start, end }: Passage, place: number) => start <= place && place < end;

const lengthOf = ({ start, end }: Passage) => end - start;
