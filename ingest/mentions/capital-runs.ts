import { gather, type Tree, type Word } from "../language/index.ts";
import { isCity } from "./cities.ts";
import { isOfTwoFields } from "./conjoined-runs.ts";
import { countryOf } from "./countries.ts";
import type { NameRun } from "./name-run.ts";
import { isCalendarWord, typeByHead } from "./name-words.ts";
import { isTitleWord } from "./role-nouns.ts";

/** Names of bodies and laws that their capitals tell, where the analyser labels a part of them or nothing. */
export function capitalRuns(tree: Tree): NameRun[] {
  if (isHeading(tree)) return [];
  return gather(tree.words, (head) => {
    const type = isCapital(head) ? typeOfHead(head) : undefined;
    if (!type) return [];
    const first = startOf(tree, head);
    const last = endOfFields(tree, head) ?? (type === "Law" ? endOfLaw(tree, head) : undefined);
    if (last !== undefined) return [{ first, last }];
    return isOfUnlabelled(tree, first, head) ? [{ first, last: head.index }] : [];
  });
}

/** Sees of bishops, which are often of two towns. */
const SEES = /^(?:Diocese|Archdiocese|Eparchy|Metropolis|Bishopric|Metropolitanate)$/;

const typeOfHead = ({ form, tag }: Word): "Organization" | "Law" | undefined => {
  const type = /^NN/.test(tag) ? typeByHead(form) : undefined;
  if (SEES.test(form) || (form === "Community" && /^NN/.test(tag))) return "Organization";
  return type === "Organization" || type === "Law" ? type : undefined;
};

const isCapital = (word: Word | undefined): word is Word =>
  word !== undefined && /^\p{Lu}[\p{L}-]+$/u.test(word.form) && !isCalendarWord(word.form);

const isHeading = ({ words }: Tree): boolean =>
  words.filter(({ form }) => /^\p{Ll}{4,}/u.test(form)).length <= 1;

/** "Montana" of "Montana Highway Patrol", "Religious" of "the Religious and Charitable Endowments Department". */
function startOf({ words }: Tree, head: Word): number {
  const first = startOfPart(words, head.index);
  if (words[first - 1]?.form !== "and" || first === head.index) return first;
  const other = startOfPart(words, first - 1);
  const isOfTwo =
    isOfTwoFields(head.form) &&
    words.slice(other, first - 1).every(isField) &&
    /^(?:DT|POS)$/.test(words[other - 1]?.tag ?? "");
  return other < first - 1 && isOfTwo ? other : first;
}

function startOfPart(words: readonly Word[], end: number): number {
  let first = end;
  while (isPartInFront(words[first - 1])) first--;
  // "the Pan-African Fund"
  return words[first - 1]?.form === "-" ? end : first;
}

const isPartInFront = (word: Word | undefined): boolean =>
  isCapital(word) &&
  word.index > 0 &&
  /^(?:NN|JJ|VBG)/.test(word.tag) &&
  !word.name.endsWith("PER") &&
  // "Foreign Investment Review Board"
  (!isTitleWord(word.form) || word.form === "Foreign") &&
  countryOf(word.form) === undefined;

/** "Montana Highway Patrol", "Homeland Security Investigations": two words or more in front, of which some bear no label. */
function isOfUnlabelled({ words }: Tree, first: number, head: Word): boolean {
  const inside = words.slice(first, head.index + 1);
  return (
    inside.length > 2 &&
    head.index > first &&
    // "Fair Work" + "Ombudsman"
    (inside.some(({ name }) => name === "O") || head.name.startsWith("B-")) &&
    !isCapital(words[head.index + 1]) &&
    // "Fifth Circuit Court of Appeals", which the analyser has whole
    !words[head.index + 1]?.name.startsWith("I-")
  );
}

/** "Bureau of Alcohol, Tobacco, Firearms and Explosives", "Diocese of Prespa and Struga": where a list of fields ends. */
function endOfFields({ words }: Tree, head: Word): number | undefined {
  const isPart = SEES.test(head.form) ? isCapital : isField;
  if (!/^(?:of|for|on|against)$/.test(words[head.index + 1]?.form ?? "")) return undefined;
  let last = endOfItem(words, head.index + 2, isPart);
  if (last === undefined) return undefined;
  if (isUnlabelled(words, head.index + 2, last)) return last;
  for (let hasAnd = false; !hasAnd; ) {
    const [link, second] = words.slice(last + 1, last + 3);
    hasAnd = link?.form === "and" || (link?.form === "," && second?.form === "and");
    if (!hasAnd && link?.form !== ",") return undefined;
    const end = endOfItem(words, last + (second?.form === "and" ? 3 : 2), isPart);
    if (end === undefined) return undefined;
    last = end;
  }
  return last;
}

/** "the Poor" of "Army of the Poor": capitals that could be no other name, and no list. */
const isUnlabelled = (words: readonly Word[], first: number, last: number): boolean =>
  !/^(?:and|,)$/.test(words[last + 1]?.form ?? "") &&
  words[last]?.name === "O" &&
  words.slice(first, last).every(({ name }) => !name.startsWith("B-") || first + 1 < last);

/** "Protection of Industrial Technology" of a list. */
function endOfItem(
  words: readonly Word[],
  start: number,
  isPart: (word: Word | undefined) => boolean,
): number | undefined {
  let last = words[start]?.form === "the" ? start : start - 1;
  if (!isPart(words[last + 1])) return undefined;
  while (isPart(words[last + 1])) last++;
  if (words[last + 1]?.form !== "of") return last;
  return endOfItem(words, last + 2, isPart) ?? last;
}

/** What a body may be for: no person, no place, no body. */
const isField = (word: Word | undefined): boolean =>
  isCapital(word) &&
  !/(?:PER|LOC)$/.test(word.name) &&
  !(/^(?:person|place)$/.test(word.kind) && word.tag.startsWith("NNP")) &&
  typeByHead(word.form) === undefined &&
  !isCity(word.form) &&
  countryOf(word.form)?.isDemonym !== false;

/** "Law 117", "Law 117 on the Protection of Antiquities", "Act on Genetic Data": where a law's name ends. */
function endOfLaw({ words }: Tree, head: Word): number | undefined {
  const number = /^\d[\d/-]*$/.test(words[head.index + 1]?.form ?? "") ? head.index + 1 : undefined;
  const link = words[(number ?? head.index) + 1];
  const end =
    link && /^(?:on|for|against)$/.test(link.form)
      ? endOfItem(words, link.index + 1, isField)
      : undefined;
  return end ?? number;
}
