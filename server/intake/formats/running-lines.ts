/** A line of a page, where its baseline begins. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** Lines at the top and at the bottom of a page that may be printed on every one. */
const EDGE_LINES = 2;
/** "Page 3 of 12", "- 3 -", "3/12" */
const PAGE_NUMBER = /^[-–—\s|]*(?:page |p\. ?)?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?[-–—\s|]*$/i;
/** What is this much larger than where it stands again is the title that later pages repeat. */
const TITLE_RATIO = 1.2;

/** Pages without their numbers and without the lines at their edges that stand on several: "The Ledger — March 5 — 3". */
export function withoutRunningLines(
  pages: readonly (readonly Line[])[],
): readonly (readonly Line[])[] {
  const edges = pages.map(edgesOf);
  const found = new Map<string, Line[]>();
  for (const line of edges.flat())
    found.set(formOf(line), [...(found.get(formOf(line)) ?? []), line]);
  const isRunning = (line: Line) => {
    if (PAGE_NUMBER.test(line.text)) return true;
    const same = found.get(formOf(line)) ?? [];
    const smallest = Math.min(...same.map(({ height }) => height));
    return same.length > 1 && line.height < TITLE_RATIO * smallest;
  };
  const running = new Set(edges.flat().filter(isRunning));
  const kept = pages.map((lines) => lines.filter((line) => !running.has(line)));
  return kept.some((lines) => lines.length > 0) ? kept : pages;
}

function edgesOf(lines: readonly Line[]): readonly Line[] {
  const downwards = [...lines].sort((a, b) => b.y - a.y);
  return [...new Set([...downwards.slice(0, EDGE_LINES), ...downwards.slice(-EDGE_LINES)])];
}

const formOf = ({ text }: Line) => text.toLowerCase().replace(/\d+/g, "#");
