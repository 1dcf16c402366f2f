/** Characters of a line of mail, of a wire or of a typescript. */
const NARROWEST = 40;
const WIDEST = 120;
/** Fewer ends of lines that the width explains, or a smaller share of all, may be chance. */
const MIN_FULL = 3;
const MIN_SHARE = 0.6;

/**
 * The width in characters at which the lines of a text were ended, whatever stood there; undefined for a text of whole paragraphs. Lines
 * are filled from the left: the next word would not have fitted.
 */
export function wrappedWidth(text: string): number | undefined {
  const lines = text.split(/\r?\n/).map((line) => line.trimEnd());
  const width = Math.max(...lines.map((line) => (line.includes("://") ? 0 : line.length)));
  if (width < NARROWEST || width > WIDEST) return undefined;
  const following = lines.slice(1).flatMap((next, i) => {
    const line = lines[i] ?? "";
    return line && next ? [isFull(line, next, width)] : [];
  });
  const full = following.filter(Boolean).length;
  return full >= MIN_FULL && full >= MIN_SHARE * following.length ? width : undefined;
}

/** Whether the first word of the next line would have made a line too wide. */
export function isFull(line: string, next: string, width: number): boolean {
  const [word = ""] = next.trimStart().split(/\s/, 1);
  return line.trimEnd().length + 1 + word.length > width;
}
