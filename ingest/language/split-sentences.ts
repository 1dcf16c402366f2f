import type { Span } from "../../model/index.ts";
import { announcesName, isAbbreviation } from "./abbreviations.ts";

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that often start a sentence and seldom follow an abbreviation or initial within one. */
const STARTERS = setOf(
  `A According After Although An And As At Because Before Both But By Despite During For From He Her Here His How
  However I If In It Its Many Meanwhile Most My Not Now On Our She Since So Some That The Their Then There These They
  This Those To We What When Where While Who Why With You`,
);

const TERMINATOR = /[.!?…]+/g;
/** What may close after a terminator: quotes and brackets, a reference such as [1, 2], an emoticon or emoji. */
const CLOSERS =
  /(?:["”’')\]»\x92\x94]|“(?=\s)|\s[”)\]»]|â€[\x9D™]?|\s?\[\d[\d,\s–-]{0,30}\]|\s(?:[:;]-?[)(]|\p{ExtPict})){0,20}/uy;
const OPENERS = /^(?:["“”‘’'([«*•–—\x91\x93-]|â€œ|\s)+/u;
const WORD_BEFORE = /[^\s"“‘'([«—–/-]*$/;
const REPORTING =
  /^(?:\p{Lu}[\p{L}.'’-]* ){1,3}(?:said|says|asked|asks|added|replied|told|wrote|tweeted|shouted|cried)\b/u;
const UNSPACED_STARTER = new RegExp(
  `^(?:${[...STARTERS].filter((word) => word.length > 1).join("|")})\\s`,
);

/** "The Gallup Sun. Gov. Montoya": what may end a sentence though it is an abbreviation elsewhere, and a title, which starts one. */
const ENDING = /^(?:Sun|Sat|Star|Mar|Inc|Corp|Co|Ltd)$/;
const TITLE = /^(?:Gov|Sen|Rep|Dr|Mr|Mrs|Ms|Prof|Gen|Col|Capt|Lt|Sgt|Rev)\. \p{Lu}/u;

/** Judges a terminator by the quotes and brackets that close after it, the word before and the text after. */
function endsSentence(terminator: string, closers: string, before: string, after: string): boolean {
  if (/^[.!?…]/.test(after)) return false;
  const next = /^[\p{L}\p{N}]+/u.exec(after)?.[0] ?? "";
  const isFullStop = terminator === ".";
  const startsLowerCase = /^\p{Ll}/u.test(next) && !/^\p{Ll}{1,4}\p{Lu}|^https?$|^www$/u.test(next); // not iPhone
  if (startsLowerCase) {
    return (
      isFullStop && closers === "" && /(?:\p{Ll}{2}|\d)$/u.test(before) && !isAbbreviation(before)
    );
  }
  if (!isFullStop)
    return !(/["”’'\x94]/.test(closers) && REPORTING.test(after)) && before !== "Yahoo";
  if (announcesName(before)) return false;
  if (/^no$/i.test(before)) return !/^\d/.test(next);
  if (ENDING.test(before) && TITLE.test(after)) return true;
  return !isAbbreviation(before) || (STARTERS.has(next) && after[next.length] !== ".");
}

function paragraphs(text: string): Span[] {
  // In hard-wrapped text many lines start in lower case, and only a blank line ends a paragraph.
  const lines = text.match(/\S[^\S\n]*\n(?=\S)/g)?.length ?? 0;
  const lowerCaseLines = text.match(/\S[^\S\n]*\n(?=\p{Ll})/gu)?.length ?? 0;
  const separator = lowerCaseLines * 4 > lines ? /\n\s*\n/g : /\n\s*\n|\n(?!\s*\p{Ll})/gu;
  const spans: Span[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(separator)) {
    spans.push({ start, end: index });
    start = index + gap.length;
  }
  spans.push({ start, end: text.length });
  return spans;
}

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** Splits a document into sentences; the end of a paragraph always ends one. */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  const add = (start: number, end: number): void => {
    const sentence = trimmed(text, start, end);
    if (sentence.end > sentence.start) sentences.push(sentence);
  };
  for (const paragraph of paragraphs(text)) {
    const source = text.slice(paragraph.start, paragraph.end);
    let start = 0;
    for (const { index, 0: terminator } of source.matchAll(TERMINATOR)) {
      CLOSERS.lastIndex = index + terminator.length;
      const closers = CLOSERS.exec(source)?.[0] ?? "";
      const end = index + terminator.length + closers.length;
      const before = WORD_BEFORE.exec(source.slice(Math.max(start, index - 20), index))?.[0] ?? "";
      const after = source.slice(end, end + 50);
      const isUnspaced =
        terminator.length === 1 && /\p{Ll}{2}$/u.test(before) && UNSPACED_STARTER.test(after);
      if (!/^\s/.test(after) && !isUnspaced) continue;
      const isListNumber =
        terminator === "." && index - start < 10 && /^\P{L}*$/u.test(source.slice(start, index));
      if (isListNumber || !endsSentence(terminator, closers, before, after.replace(OPENERS, "")))
        continue;
      add(paragraph.start + start, paragraph.start + end);
      start = end;
    }
    add(paragraph.start + start, paragraph.end);
  }
  return sentences;
}
