import type { Passage } from "../../state/selection.ts";

/** The stretch of an article's text that is selected on the page, or undefined; segments carry where they start. */
export function passageOfSelection(root: HTMLElement): Passage | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer)) return undefined;
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start !== undefined && end !== undefined && end > start ? { start, end } : undefined;
}

/** Where a point of the page lies in the article's text; a point in an element stands before its child of that number. */
function offsetOf(node: Node, offset: number): number | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const segment = element?.closest<HTMLElement>("[data-start]");
  const start = Number(segment?.dataset.start);
  if (!segment || Number.isNaN(start)) return undefined;
  const before =
    node instanceof Element
      ? [...node.childNodes].slice(0, offset).map(({ textContent }) => textContent?.length ?? 0)
      : [offset];
  return before.reduce((sum, length) => sum + length, start);
}
