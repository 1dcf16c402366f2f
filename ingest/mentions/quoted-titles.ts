import { gather, type Tree, type Word } from "../language/index.ts";
import { isQuote } from "./join-runs.ts";
import type { NameRun } from "./name-run.ts";

/** Small words that titles have in small letters. Our own list, of the languages that English news quotes. */
const SMALL =
  /^(?:a|an|the|of|and|or|in|on|at|for|to|from|with|by|de|del|la|las|le|les|el|los|y|e|et|du|des|der|die|das|und|von|di|da|do|dos|en|'s|’s|')$/;

/** '"What the Dùndún Knew"': quotation marks around words that all have capitals are a title, which the analyser cuts. */
export function quotedTitles(tree: Tree): NameRun[] {
  return gather(tree.words, (mark) => {
    if (!isQuote(mark) || !isOpening(tree, mark)) return [];
    const first = mark.index + 1;
    const close = tree.words.findIndex((word) => word.index > first && isQuote(word));
    if (close < 0) return [];
    const last = /^[,.;]$/.test(tree.words[close - 1]?.form ?? "") ? close - 2 : close - 1;
    const inside = tree.words.slice(first, last + 1);
    return isTitle(inside) ? [{ first, last }] : [];
  });
}

/** Whether a mark opens: an even number of marks stands in front of it. */
const isOpening = ({ words }: Tree, mark: Word): boolean =>
  words.slice(0, mark.index).filter(isQuote).length % 2 === 0;

function isTitle(words: readonly Word[]): boolean {
  const capitals = words.filter(({ form }) => /^\p{Lu}/u.test(form));
  return (
    words.length > 2 &&
    words.length < 11 &&
    capitals.length > 1 &&
    /^\p{Lu}/u.test(words[0]?.form ?? "") &&
    /^\p{Lu}/u.test(words.at(-1)?.form ?? "") &&
    words.every(({ form }) => /^\p{Lu}/u.test(form) || SMALL.test(form)) &&
    words.some(({ name, tag }) => name === "O" || /^(?:VB|W|MD|IN|DT)/.test(tag))
  );
}
