import { at, type Tree, type Word } from "../language/index.ts";
import { isTitleWord } from "./role-nouns.ts";

/** The first word of the title in front of a name; the name's own first where it has none. */
export function titleStart(tree: Tree, first: number): number {
  let start = first;
  while (start > 0 && isTitlePart(tree, at(tree.words, start - 1))) start--;
  // "Then-president Ana Lopez"
  while (start < first && at(tree.words, start).form === "-") start++;
  return start;
}

function isTitlePart(tree: Tree, word: Word): boolean {
  // "Transport Minister": what a minister is for
  const next = tree.words[word.index + 1];
  const isField =
    word.name === "O" &&
    /^NNP?$/.test(word.tag) &&
    /^\p{Lu}\p{Ll}+$/u.test(word.form) &&
    /^(?:Minister|Secretary|minister|secretary)$/.test(next?.form ?? "") &&
    word.relation === "compound";
  if (isField && !/^(?:Office|Ministry|Department|Agency|Treasury|Cabinet)$/.test(word.form))
    return true;
  if (word.name !== "O" && !/^(?:PER|MISC)$/.test(word.name.slice(2))) return false;
  const isHyphenated = word.form === "-" && isTitleWord(tree.words[word.index + 1]?.form ?? "");
  return isHyphenated || isTitleWord(word.form);
}
