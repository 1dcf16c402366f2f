import { gather, type Tree, type Word } from "../language/index.ts";
import { isCity } from "./cities.ts";
import { countryOf } from "./countries.ts";
import type { NameRun } from "./name-run.ts";
import { isCalendarWord, typeByHead } from "./name-words.ts";

/** Names with an "and" inside. */
export const conjoinedRuns = (tree: Tree): NameRun[] => [
  ...ofOneOffice(tree),
  ...ofOneBody(tree),
  ...ofDate(tree),
  ...ofField(tree),
];

/** "the Thirtieth of August Front": a body that is called after a day. */
function ofDate({ words }: Tree): NameRun[] {
  return words.flatMap(({ form, index }) => {
    if (words[index + 1]?.form !== "of") return [];
    const [month, body] = words.slice(index + 2, index + 4);
    const isDay = /^(?:\d{1,2}(?:st|nd|rd|th)?|\p{Lu}\p{Ll}+(?:st|nd|rd|th)|Twenty-\p{Ll}+)$/u.test(
      form,
    );
    const isBody =
      body !== undefined && typeByHead(body.form) === "Organization" && /^\p{Lu}/u.test(body.form);
    return isDay && isCalendarWord(month?.form ?? "") && isBody
      ? [{ first: index, last: index + 3 }]
      : [];
  });
}

/** "the Committee on Foreign Investment in the United States": a body, and what it is for. */
function ofField({ words }: Tree): NameRun[] {
  const isCapital = (word: Word | undefined) => /^\p{Lu}[\p{L}-]+$/u.test(word?.form ?? "");
  return words.flatMap(({ form, index, tag }) => {
    const [the, on, first] = [words[index - 1], words[index + 1], words[index + 2]];
    const isBody = OF_FIELDS.test(form) && /^NN/.test(tag) && /^the$/i.test(the?.form ?? "");
    if (!isBody || on?.form !== "on" || !isCapital(first)) return [];
    let last = index + 2;
    while (isCapital(words[last + 1])) last++;
    // "in the United States"
    const [preposition, article] = words.slice(last + 1, last + 3);
    const isFurther = /^(?:in|of)$/.test(preposition?.form ?? "") && article?.form === "the";
    let end = last + 2;
    while (isFurther && isCapital(words[end + 1])) end++;
    return [{ first: index, last: isFurther && end > last + 2 ? end : last }];
  });
}

/** "Foreign", "Counter-terrorism". */
const CAPITALISED = /^\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)?$/u;

const OF_FIELDS = /^(?:Committee|Commission|Council|Conference|Subcommittee)$/;

/** "the Food and Drug Administration": two fields of one office, where the tree hangs the first on the office. */
function ofOneOffice(tree: Tree): NameRun[] {
  const isCapital = (word: Word) => CAPITALISED.test(word.form);
  return gather(tree.words, (word) => {
    const office = word.relation === "compound" ? tree.head(word) : undefined;
    const and = tree.words[word.index + 1];
    if (!office || and?.form !== "and" || office.index < word.index + 3) return [];
    const inside = tree.words.slice(word.index + 2, office.index + 1);
    const isOffice =
      isCapital(word) &&
      !OF_ITSELF.test(word.form) &&
      inside.every(isCapital) &&
      typeByHead(office.form);
    // "the U.S. Food and Drug Administration"
    const before = tree.words[word.index - 1];
    const isCountrys = before !== undefined && countryOf(before.form) !== undefined;
    return isOffice && (/^(?:DT|POS)$/.test(before?.tag ?? "") || isCountrys)
      ? [{ first: word.index, last: office.index }]
      : [];
  });
}

/** Last words of bodies that are called after two things. */
const OF_TWO =
  /^(?:Party|Department|Ministry|Service|Council|Committee|Society|Administration|Commission|Authority|Bureau|Trust|Association|Federation|Institute|Agency|Board|Alliance)$/;

/** "Department", which may be of two things. */
export const isOfTwoFields = (noun: string): boolean => OF_TWO.test(noun);

/** Bodies of one word, whose name no list of last words tells. */
const OF_ITSELF =
  /^(?:Treasury|Pentagon|Kremlin|Fed|Duma|Knesset|Bundestag|Bundesbank|Vatican|Interpol|Europol|Nato|Congress|Labour)$/i;

/** "the rural Field and Polder Party": two things that one body is called after, where the tree makes two of them. */
function ofOneBody(tree: Tree): NameRun[] {
  return gather(tree.words, (end) => {
    const start = end.relation === "conj" ? tree.head(end) : undefined;
    const and = start && tree.words[start.index + 1];
    if (!start || and?.form !== "and" || !OF_TWO.test(end.form)) return [];
    const second = tree.words.slice(and.index + 1, end.index);
    // "Britain's Competition and Markets Authority"
    const isThe =
      tree.child(start, "det")?.form.toLowerCase() === "the" ||
      tree.words[start.index - 1]?.tag === "POS";
    const isOne = second.length === 1 && [start, ...second].every(isField);
    return isThe && isOne && !tree.words[end.index + 1]?.tag.startsWith("NNP")
      ? [{ first: start.index, last: end.index }]
      : [];
  });
}

/** What a body may be for: a capitalised noun that is no body, person or place itself. */
const isField = ({ form, name, kind }: Word): boolean =>
  CAPITALISED.test(form) &&
  !/(?:PER|LOC)$/.test(name) &&
  !/^(?:person|place)$/.test(kind ?? "") &&
  typeByHead(form) === undefined &&
  !OF_ITSELF.test(form) &&
  !isCity(form) &&
  countryOf(form) === undefined;
