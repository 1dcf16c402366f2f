import { type Span, UNSEEN } from "../../model/index.ts";
import { hyphenOfBrokenWord } from "./broken-word.ts";

/** A text as a person sees it, and where its characters stand in the original. */
export interface SeenText {
  readonly text: string;
  /** The stretch of the original that a stretch of the seen text is. */
  originalSpan(span: Span): Span;
}

/** "ﬁ" as one character, "é" as two, hyphens at which no line may end. */
const LETTERS = String.raw`[\ufb00-\ufb06\u2010\u2011]|\p{L}\p{M}+`;
/** "govern-", an end of line, "ment". */
const BROKEN = String.raw`(?<before>\p{L}+)[-\u00ad\u2010]\r?\n[^\S\n]*(?=(?<after>\p{L}))`;
const REWRITTEN = new RegExp(`${BROKEN}|${UNSEEN.source}|${LETTERS}`, "gu");

/** A stretch of the seen text, and what it stands for in the original. */
interface Stretch {
  readonly seen: Span;
  readonly original: Span;
}

/**
 * A text without what nobody sees, with its letters in one form and without the ends of lines that divide words. The original stays as
 * it is: spans of what was found lead back to it.
 */
export function seenText(original: string): SeenText {
  const stretches: Stretch[] = [];
  let text = "";
  let from = 0;
  const add = (seen: string, end: number) => {
    const start = text.length;
    text += seen;
    if (seen !== "")
      stretches.push({ seen: { start, end: text.length }, original: { start: from, end } });
    from = end;
  };
  for (const match of original.matchAll(REWRITTEN)) {
    const { index, 0: written, groups } = match;
    const seen = seenForm(written, groups?.before, groups?.after);
    if (seen === written) continue;
    add(original.slice(from, index), index);
    add(seen, index + written.length);
  }
  add(original.slice(from), original.length);
  return { text, originalSpan: (span) => originalSpan(stretches, span) };
}

function seenForm(written: string, before?: string, after?: string): string {
  if (before !== undefined && after !== undefined)
    return before + hyphenOfBrokenWord(before, after);
  if (/^[\u2010\u2011]/u.test(written)) return "-";
  if (/^[\ufb00-\ufb06]/u.test(written)) return written.normalize("NFKC");
  return /^\p{L}/u.test(written) ? written.normalize("NFC") : "";
}

function originalSpan(stretches: readonly Stretch[], { start, end }: Span): Span {
  const first = stretchAt(stretches, start);
  const last = end > start ? stretchAt(stretches, end - 1) : first;
  if (!first || !last) return { start, end };
  const begin = first.original.start + start - first.seen.start;
  const stop = last.original.start + end - last.seen.start;
  return {
    start: Math.min(begin, first.original.end),
    end: end === last.seen.end ? last.original.end : Math.min(stop, last.original.end),
  };
}

/** The last stretch that begins at an offset of the seen text, or before it. */
function stretchAt(stretches: readonly Stretch[], offset: number): Stretch | undefined {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((stretches[middle]?.seen.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return stretches[low];
}
