import type { ArticleSpan, ArticleSpanKind } from "../../model/index.ts";
import { captionLabelLength, copyrightHolder, isBoilerplate } from "./boilerplate.ts";
import { findByline, findCorrespondent, isPostOfAuthor } from "./byline.ts";
import { calendarDate, isDateLine } from "./calendar-date.ts";
import { findDateline } from "./dateline.ts";
import { isMasthead } from "./masthead.ts";
import { findPhotoCredit } from "./photo-credit.ts";
import { isFull, wrappedWidth } from "./wrapped-width.ts";

/** What the lines of a text say of themselves. */
export interface MarkedText {
  readonly spans: readonly ArticleSpan[];
  readonly title?: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly dateline?: string;
  readonly publishedAt?: string;
}

const MAX_TITLE = 250;

interface Line {
  readonly start: number;
  readonly text: string;
}

/** Marks each line of a text as title, byline, dateline, caption, body or boilerplate. Offsets index the text as it is. */
export function markSpans(text: string): MarkedText {
  const lines = linesOf(text);
  const spans: ArticleSpan[] = [];
  const authors: string[] = [];
  let title: string | undefined;
  let publisher: string | undefined;
  let holder: string | undefined;
  let dateline: string | undefined;
  let publishedAt: string | undefined;
  let hasBody = false;
  let hasSentence = false;
  const mark = (kind: ArticleSpanKind, start: number, end: number) => {
    if (end > start) spans.push({ start, end, kind });
  };

  lines.forEach((line, i) => {
    const end = line.start + line.text.length;
    const label = captionLabelLength(line.text);
    const credit = findByline(line.text) ? undefined : findPhotoCredit(line.text);
    if (label > 0 || credit !== undefined) {
      holder ??= copyrightHolder(line.text);
      const captionEnd = line.start + (credit ?? line.text.length);
      const captionStart = Math.min(line.start + label, captionEnd);
      mark("boilerplate", line.start, captionStart);
      mark("caption", captionStart, captionEnd);
      mark("boilerplate", captionEnd, end);
      return;
    }
    if (isBoilerplate(line.text)) {
      holder ??= copyrightHolder(line.text);
      mark("boilerplate", line.start, end);
      return;
    }
    const byline =
      findByline(line.text) ??
      (!hasBody && title !== undefined ? findCorrespondent(line.text) : undefined);
    if (byline) {
      if (authors.length === 0) authors.push(...byline.authors);
      publisher ??= byline.publisher;
      publishedAt ??= calendarDate(line.text);
      mark("byline", line.start, end);
      return;
    }
    if (!hasBody && isDateLine(line.text)) {
      publishedAt ??= calendarDate(line.text);
      mark("byline", line.start, end);
      return;
    }
    if (!hasBody && title === undefined && isTitle(line.text, i < lines.length - 1)) {
      title = line.text;
      mark("title", line.start, end);
      return;
    }
    if (!hasBody && title !== undefined && isMasthead(line.text)) {
      publisher ??= line.text;
      mark("byline", line.start, end);
      return;
    }
    if (!hasBody && authors.length > 0 && isPostOfAuthor(line.text)) {
      mark("byline", line.start, end);
      return;
    }
    const found = hasSentence ? undefined : findDateline(line.text);
    if (found) {
      dateline = found.place;
      publisher ??= found.agency;
      publishedAt ??= found.date && calendarDate(found.date);
      mark("dateline", line.start, line.start + found.length);
      mark("body", line.start + found.length, end);
    } else {
      mark("body", line.start, end);
    }
    hasBody = true;
    hasSentence ||= /[.!?]["”’']?$/.test(line.text);
  });

  publisher ??= holder;
  return {
    spans,
    authors,
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(dateline && { dateline }),
    ...(publishedAt && { publishedAt }),
  };
}

/** A heading: short, first, with text after it, and not a sentence. */
function isTitle(line: string, hasMore: boolean): boolean {
  const isSentence = /[.:;,]["”’']?$/.test(line) && !ENDS_SHORT.test(line);
  return hasMore && line.length <= MAX_TITLE && !isSentence && !findDateline(line);
}

/** "Swiss extradite soccer chief to U.S.": the full stop is the abbreviation's. */
const ENDS_SHORT = /(?:\b\p{Lu}\.){2,}$|\b(?:Inc|Corp|Co|Ltd|Jr|Sr)\.$/u;

/** Paragraphs: a line and those after it that go on in lower case, or whose first word did not fit, as hard-wrapped text does. */
function linesOf(text: string): Line[] {
  const width = wrappedWidth(text);
  const lines: Line[] = [];
  let end = 0;
  for (const { 0: raw, index } of text.matchAll(
    /[^\r\n]*\S[^\r\n]*(?:\r?\n(?=[^\S\n]*\p{Ll})[^\r\n]+)*/gu,
  )) {
    const trimmed = raw.trim();
    const start = index + raw.indexOf(trimmed);
    const last = lines.at(-1);
    const isNext = width !== undefined && /^\r?\n$/.test(text.slice(end, index));
    if (last && isNext && goesOn(last.text, trimmed, width))
      lines.splice(-1, 1, { ...last, text: text.slice(last.start, start + trimmed.length) });
    else lines.push({ start, text: trimmed });
    end = index + raw.length;
  }
  return lines;
}

function goesOn(paragraph: string, next: string, width: number): boolean {
  const line = paragraph.slice(paragraph.lastIndexOf("\n") + 1);
  return isFull(line, next, width) && !findByline(next) && !isDateLine(next);
}
