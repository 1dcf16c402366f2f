import { Tree, type Word } from "../../language/index.ts";

/** A word's new place in the tree. */
export interface Mend {
  readonly index: number;
  readonly head: number;
  readonly relation: string;
  /** Its part of speech and its lemma, where they are mended too. */
  readonly tag?: string;
  readonly lemma?: string;
}

/** The tree with some words hung elsewhere, one after the other; a mend that would close a circle is left out. */
export function mend(tree: Tree, mends: readonly Mend[]): Tree {
  if (mends.length === 0) return tree;
  const words = [...tree.words];
  // the root of the new tree comes first: others go below it
  const rootsFirst = [...mends].sort((a, b) => Number(a.head >= 0) - Number(b.head >= 0));
  for (const one of rootsFirst) {
    const word = words[one.index];
    if (word && !isAbove(words, one.index, one.head)) words[one.index] = { ...word, ...one };
  }
  return new Tree({ ...tree.sentence, words }, tree.index);
}

/** Whether a word is another or governs it. */
function isAbove(words: readonly Word[], index: number, other: number): boolean {
  for (let up = other; up >= 0; up = words[up]?.head ?? -1) if (up === index) return true;
  return false;
}
