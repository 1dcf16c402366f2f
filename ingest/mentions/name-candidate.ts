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

const CALLED = /^(?:known|nicknamed|alias|aka|a\.k\.a\.|dubbed|called)$/i;

/** Whether a name is another that the one before it goes by: 'Duarte, known as "El Piloto"', "Guzman alias El Chapo". */
export function isAliasOf(alias: Candidate, name: Candidate): boolean {
  if (alias.tree !== name.tree || alias.first <= name.last) return false;
  const between = alias.tree.words
    .slice(name.last + 1, alias.first)
    .map(({ form }) => form)
    .filter((form) => !/^(?:[,"'`(]+|also|better|widely|commonly|locally|as|the)$/.test(form));
  return between.length === 1 && CALLED.test(between[0] ?? "");
}

/** The word of a name that stands for it in the tree. */
export function headOf({ tree, first, last }: Candidate): Word {
  const words = tree.words.slice(first, last + 1);
  return words.find(({ head }) => head < first || head > last) ?? at(words, 0);
}
