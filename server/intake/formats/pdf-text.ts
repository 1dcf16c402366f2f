import { hyphenOfBrokenWord } from "../../../ingest/read/broken-word.ts";
import { UNSEEN } from "../../../model/index.ts";
import { type Line, withoutRunningLines } from "./running-lines.ts";

/** A piece of a page's text, where its baseline begins. Units are the page's, y grows upwards. */
export interface TextPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Whether a line ends with it. */
  readonly endsLine: boolean;
}

interface Paragraph {
  readonly lines: readonly Line[];
  /** Whether a page or a column begins with it, and it is not indented. */
  readonly mayGoOn: boolean;
}

/** A gap between two baselines of more than these heights ends a paragraph. */
const PARAGRAPH_GAP = 1.75;
/** Headings are larger than what follows them. */
const HEADING_RATIO = 1.2;
/** By how many heights a paragraph's first line is indented, at least and at most. */
const INDENT = { least: 0.6, most: 4 };
/** Lines of a page that begin at one place are at a margin. */
const MIN_LINES_AT_MARGIN = 3;

/** The text of a PDF's pages: lines joined to paragraphs, an empty line between them, without what is printed on every page. */
export function pdfText(pages: readonly (readonly TextPiece[])[]): string {
  const paragraphs = withoutRunningLines(pages.map(linesOf)).flatMap(paragraphsOf);
  return joinAcrossPages(paragraphs)
    .map((lines) => joinLines(lines).replace(UNSEEN, ""))
    .filter((text) => text !== "")
    .join("\n\n");
}

function linesOf(pieces: readonly TextPiece[]): readonly Line[] {
  const lines: Line[] = [];
  let current: TextPiece[] = [];
  const end = () => {
    const [first] = current;
    const text = textOf(current);
    if (first && text !== "") {
      const height = Math.max(...current.map((piece) => piece.height));
      lines.push({ text, x: first.x, y: first.y, height });
    }
    current = [];
  };
  for (const piece of pieces) {
    const last = current.at(-1);
    if (last && Math.abs(last.y - piece.y) > Math.max(last.height, 1) * 0.6) end();
    current.push(piece);
    if (piece.endsLine) end();
  }
  end();
  return lines;
}

/** Pieces of one line; a gap of a letter's width is a space. */
function textOf(pieces: readonly TextPiece[]): string {
  let text = "";
  let right: number | undefined;
  for (const piece of pieces) {
    const isApart = right !== undefined && piece.x - right > piece.height * 0.15;
    text += isApart && !/\s$/.test(text) ? ` ${piece.text}` : piece.text;
    right = piece.x + piece.width;
  }
  return text.replace(/\s+/g, " ").trim();
}

function paragraphsOf(lines: readonly Line[]): readonly Paragraph[] {
  const isIndented = indentedLines(lines);
  const paragraphs: { lines: Line[]; mayGoOn: boolean }[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const isTop = !last || line.y > last.y + line.height;
    const startsHere = isIndented(line) && !(last && isAligned(last, line));
    if (!last || startsHere || isApart(last, line))
      paragraphs.push({ lines: [line], mayGoOn: isTop && !isIndented(line) });
    else paragraphs.at(-1)?.lines.push(line);
    last = line;
  }
  return paragraphs;
}

/** Whether a gap, or another size of letters, divides a line from the last. */
function isApart(last: Line, line: Line): boolean {
  return (
    Math.abs(last.y - line.y) > PARAGRAPH_GAP * Math.max(Math.min(last.height, line.height), 1) ||
    !isOfOneSize(last, line)
  );
}

const isAligned = (a: Line, b: Line) => Math.abs(a.x - b.x) < 0.2 * Math.max(a.height, b.height);

/** Tells lines of a page that begin a little to the right of a margin at which more lines begin. */
function indentedLines(lines: readonly Line[]): (line: Line) => boolean {
  const margins = new Map<number, number>();
  for (const { x } of lines) margins.set(Math.round(x), (margins.get(Math.round(x)) ?? 0) + 1);
  const common = [...margins].filter(([, count]) => count >= MIN_LINES_AT_MARGIN);
  return ({ x, height }) => {
    const own = margins.get(Math.round(x)) ?? 0;
    return common.some(
      ([margin, count]) =>
        count > own && x - margin >= INDENT.least * height && x - margin <= INDENT.most * height,
    );
  };
}

/** A paragraph that stops in the middle of a sentence goes on where the next begins in lower case, or at the top of a page or column. */
function joinAcrossPages(paragraphs: readonly Paragraph[]): readonly (readonly string[])[] {
  const joined: Line[][] = [];
  for (const paragraph of paragraphs) {
    const before = joined.at(-1);
    if (before && goesOn(before.at(-1), paragraph)) before.push(...paragraph.lines);
    else joined.push([...paragraph.lines]);
  }
  return joined.map((lines) => lines.map(({ text }) => text));
}

function goesOn(last: Line | undefined, { lines: [first], mayGoOn }: Paragraph): boolean {
  if (!last || !first || !/[\p{L},][-\u00ad\u2010]?$/u.test(last.text)) return false;
  return /^\p{Ll}/u.test(first.text) || (mayGoOn && isOfOneSize(last, first));
}

function isOfOneSize(a: Line, b: Line): boolean {
  return a.height <= HEADING_RATIO * b.height && b.height <= HEADING_RATIO * a.height;
}

/** "govern-" and "ment" are one word, and so is what a soft hyphen divides. */
function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    if (text === "") return line;
    if (text.endsWith("\u00ad")) return text + line;
    const [, before] = /(\p{L}+)[-\u2010]$/u.exec(text) ?? [];
    return before && /^\p{L}/u.test(line)
      ? text.slice(0, -1) + hyphenOfBrokenWord(before, line) + line
      : `${text} ${line}`;
  }, "");
}
