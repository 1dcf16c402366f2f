import { UNSEEN } from "../../../model/index.ts";

/** Elements that begin and end a paragraph. */
const BLOCKS: ReadonlySet<string> = new Set(
  "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead ul".split(
    " ",
  ),
);
/** Elements whose words nobody reads. */
const UNREAD: ReadonlySet<string> = new Set(
  "audio button canvas head iframe input math nav noscript object option script select style svg template textarea video".split(
    " ",
  ),
);

/** A longer cell is no figure or name of a table: the page is laid out by it. */
const MAX_CELL = 200;

const ELEMENT = 1;
const TEXT = 3;

/**
 * The words of an element as a person reads them: a paragraph a block, an empty line between paragraphs; a row of a table is
 * one, with a bar between its cells.
 */
export function blockText(element: Node): string {
  const paragraphs: string[] = [];
  let current = "";
  const end = () => {
    const text = current
      .replace(/[^\S\n]+/g, " ")
      .replace(/ ?\n ?/g, "\n")
      .trim();
    if (text !== "") paragraphs.push(text);
    current = "";
  };
  // Where the cells of the rows that are open begin, the innermost row last.
  const rows: number[][] = [];
  const endRow = () => {
    end();
    const cells = rows.pop() ?? [];
    const row = joinCells(cells.map((from, i) => paragraphs.slice(from, cells[i + 1])));
    if (row !== undefined) paragraphs.splice(cells[0] ?? 0, Infinity, row);
  };
  // By hand and not by recursion: a page may be nested deeper than the stack is.
  const open: (Node | typeof end)[] = [element];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === "function") {
      next();
      continue;
    }
    const { nodeType } = next;
    if (nodeType === TEXT) {
      current += (next.nodeValue ?? "").replace(UNSEEN, "").replace(/\s+/g, " ");
    }
    const name = next.nodeName.toLowerCase();
    if (nodeType === ELEMENT && UNREAD.has(name)) continue;
    if (name === "br") current += "\n";
    if (name === "tr") {
      end();
      rows.push([]);
      open.push(endRow);
    } else if (name === "td" || name === "th") {
      end();
      rows.at(-1)?.push(paragraphs.length);
      open.push(end);
    } else if (BLOCKS.has(name)) {
      end();
      open.push(end);
    }
    open.push(...[...next.childNodes].reverse());
  }
  end();
  return paragraphs.join("\n\n");
}

/** "Ana Ruiz | mayor | Lima"; undefined where a cell holds more than a table's does, or but one holds anything. */
function joinCells(cells: readonly (readonly string[])[]): string | undefined {
  const filled = cells.filter(({ length }) => length > 0);
  const isTable = filled.every(
    ([text = "", ...more]) => more.length === 0 && text.length <= MAX_CELL,
  );
  if (filled.length < 2 || !isTable) return undefined;
  return filled.flatMap((cell) => cell.map((text) => text.replaceAll("\n", " "))).join(" | ");
}
