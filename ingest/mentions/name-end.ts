import { at, type Tree } from "../language/index.ts";
import type { NameRun } from "./name-run.ts";

/** "Leeds United" of "Leeds United 2-0". */
export function beforeScore(tree: Tree, { first, last }: NameRun): number {
  const score = tree.words.findIndex(
    ({ form, index }) =>
      index > first &&
      index <= last &&
      (/^\d+[-–]\d+$/.test(form) ||
        (/^\d+$/.test(form) && /^[-–]$/.test(tree.words[index + 1]?.form ?? ""))),
  );
  return score > 0 ? score - 1 : last;
}

/** "Helena Marchbanks" of "Helena Marchbanks KC": letters that an office or a degree sets behind a name. */
export function beforeHonour(tree: Tree, first: number, last: number): number {
  const isHonour =
    /^(?:[KQ]C|MP|MEP|MSP|PhD|OBE|CBE|MBE|SAN|SC|TD|MLA|FRS|JP|QPM|CMG|DSO|Esq\.?)$/.test(
      at(tree.words, last).form,
    );
  const isOfPerson = at(tree.words, first).name.endsWith("PER");
  return isHonour && isOfPerson && last - first >= 2 ? last - 1 : last;
}
