import type { Tree, Word } from "../language/index.ts";

/** "law" of "her brother-in-law", from "brother": who is no brother. */
export function lawOf(tree: Tree, kin: Word): Word | undefined {
  const next = tree.words.slice(kin.index + 1, kin.index + 5);
  return /^-in-law$/i.test(next.map(({ form }) => form).join("")) ? next.at(-1) : undefined;
}

/** "sister" of "Kolev's sister-in-law", from "law"; any other word is its own. */
export function withoutInLaw(tree: Tree, last: Word): Word {
  const kin = tree.words[last.index - 4];
  return kin && lawOf(tree, kin) === last ? kin : last;
}
