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

interface Line {
  readonly text: string;
  readonly y: number;
  readonly height: number;
}

/** A gap between two baselines of more than these heights ends a paragraph. */
const PARAGRAPH_GAP = 1.75;
/** Headings are larger than what follows them. */
const HEADING_RATIO = 1.2;

/** The text of a PDF's pages: lines joined to paragraphs, an empty line between them. */
export function pdfText(pages: readonly (readonly TextPiece[])[]): string {
  const paragraphs = pages.flatMap((pieces) => paragraphsOf(linesOf(pieces)));
  return joinAcrossPages(paragraphs)
    .map((lines) => joinLines(lines))
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
      lines.push({ text, y: first.y, height });
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

function paragraphsOf(lines: readonly Line[]): readonly (readonly string[])[] {
  const paragraphs: string[][] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const gap = last ? Math.abs(last.y - line.y) : 0;
    const isNew =
      !last ||
      gap > PARAGRAPH_GAP * Math.max(Math.min(last.height, line.height), 1) ||
      last.height > HEADING_RATIO * line.height ||
      line.height > HEADING_RATIO * last.height;
    if (isNew) paragraphs.push([line.text]);
    else paragraphs.at(-1)?.push(line.text);
    last = line;
  }
  return paragraphs;
}

/** A paragraph that stops in the middle of a sentence goes on where the next begins in lower case. */
function joinAcrossPages(
  paragraphs: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const joined: string[][] = [];
  for (const paragraph of paragraphs) {
    const before = joined.at(-1);
    const goesOn = /[\p{L},]-?$/u.test(before?.at(-1) ?? "") && /^\p{Ll}/u.test(paragraph[0] ?? "");
    if (before && goesOn) before.push(...paragraph);
    else joined.push([...paragraph]);
  }
  return joined;
}

/** "govern-" and "ment" are one word; "well-" and "known" as well, whose hyphen is lost. */
function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    if (text === "") return line;
    return /\p{Ll}[-\u00ad\u2010]$/u.test(text) && /^\p{Ll}/u.test(line)
      ? text.slice(0, -1) + line
      : `${text} ${line}`;
  }, "");
}
