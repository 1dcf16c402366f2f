import type { Article, ArticleSpan, Entity, Span } from "../../model/index.ts";
import { splitSentences } from "../language/split-sentences.ts";

/** A part of an article, as much as is asked about at once. */
export interface Part extends Span {
  /** Paragraphs in their order: spans of the article's text. */
  readonly paragraphs: readonly Span[];
}

/** What of an article is read for claims. Bylines, datelines and boilerplate are not sent. */
const READ_KINDS: ReadonlySet<ArticleSpan["kind"]> = new Set(["title", "caption", "body"]);

/** The paragraphs of an article that are read, in their order. */
export function readParagraphs({ spans }: Article): readonly Span[] {
  return spans.filter(({ kind }) => READ_KINDS.has(kind)).map(({ start, end }) => ({ start, end }));
}

/**
 * Cuts an article into parts of at most `maxCharacters`, at the ends of paragraphs; a longer paragraph at the ends of its
 * sentences, a longer sentence anywhere. Parts in which fewer than two entities are mentioned can state nothing and are left out.
 */
export function cutParts(
  article: Article,
  entities: readonly Entity[],
  maxCharacters: number,
): readonly Part[] {
  const pieces = readParagraphs(article).flatMap((paragraph) =>
    cutParagraph(article.text, paragraph, maxCharacters),
  );
  const parts: Span[][] = [];
  let length = 0;
  for (const piece of pieces) {
    const size = piece.end - piece.start;
    const current = parts.at(-1);
    if (current && length + size <= maxCharacters) {
      current.push(piece);
      length += size;
    } else {
      parts.push([piece]);
      length = size;
    }
  }
  return parts.map(partOf).filter((part) => entitiesOf(part, entities).length > 1);
}

/** The entities that a part mentions. */
export function entitiesOf(part: Part, entities: readonly Entity[]): readonly Entity[] {
  return entities.filter(({ mentions }) => mentions.some((mention) => isIn(part, mention)));
}

export function isIn({ paragraphs }: Part, { start, end }: Span): boolean {
  return paragraphs.some((paragraph) => paragraph.start <= start && end <= paragraph.end);
}

function partOf(paragraphs: readonly Span[]): Part {
  return {
    paragraphs,
    start: Math.min(...paragraphs.map(({ start }) => start)),
    end: Math.max(...paragraphs.map(({ end }) => end)),
  };
}

function cutParagraph(text: string, paragraph: Span, maxCharacters: number): readonly Span[] {
  if (paragraph.end - paragraph.start <= maxCharacters) return [paragraph];
  return splitSentences(text.slice(paragraph.start, paragraph.end)).flatMap(({ start, end }) =>
    cutSentence({ start: paragraph.start + start, end: paragraph.start + end }, maxCharacters),
  );
}

function cutSentence({ start, end }: Span, maxCharacters: number): readonly Span[] {
  const count = Math.ceil((end - start) / maxCharacters);
  return Array.from({ length: count }, (_, i) => ({
    start: start + i * maxCharacters,
    end: Math.min(end, start + (i + 1) * maxCharacters),
  }));
}
