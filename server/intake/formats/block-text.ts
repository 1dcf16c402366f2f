import { UNSEEN } from "../../../model/index.ts";

/** Elements that begin and end a paragraph. */
const BLOCKS: ReadonlySet<string> = new Set(
  "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul".split(
    " ",
  ),
);
/** Elements whose words nobody reads. */
const UNREAD: ReadonlySet<string> = new Set(
  "audio button canvas head iframe input math nav noscript object option script select style svg template textarea video".split(
    " ",
  ),
);

const ELEMENT = 1;
const TEXT = 3;

/** The words of an element as a person reads them: a paragraph a block, an empty line between paragraphs. */
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
    if (name === "td" || name === "th") current += " ";
    if (BLOCKS.has(name)) {
      end();
      open.push(end);
    }
    open.push(...[...next.childNodes].reverse());
  }
  end();
  return paragraphs.join("\n\n");
}
