import { at, type Tree, type Word } from "../language/index.ts";
import type { NameRun } from "./name-run.ts";

/** Words that are a name, before it is decided what it names. */
export interface Candidate {
  readonly tree: Tree;
  readonly first: number;
  readonly last: number;
  /** Where the titles in front of it start; `first` without any. */
  readonly titleFirst: number;
  readonly nickname?: NameRun["nickname"];
}

/** The name's own words, without a nickname, with single spaces. */
export function formOf({ tree, first, last, nickname }: Candidate): string {
  return tree.words
    .slice(first, last + 1)
    .filter(({ index }) => !nickname || index < nickname.first - 1 || index > nickname.last + 1)
    .map(({ form }) => form)
    .join(" ");
}

/** The word of a name that stands for it in the tree. */
export function headOf({ tree, first, last }: Candidate): Word {
  const words = tree.words.slice(first, last + 1);
  return words.find(({ head }) => head < first || head > last) ?? at(words, 0);
}
