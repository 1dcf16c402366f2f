import { at, type Tree, type Word } from "../language/index.ts";
import { countryOf } from "./countries.ts";
import { isProper } from "./join-runs.ts";
import type { NameRun } from "./name-run.ts";
import { isDepartment, ORGANIZATION_NOUNS, typeByClassNoun, typeByHead } from "./name-words.ts";
import { isTitleWord } from "./role-nouns.ts";
import { isLeft } from "./trim-run.ts";

/** A name that the analyser labels in part, made whole by the words before and behind it. */
export function wholeRun(tree: Tree, run: NameRun): NameRun {
  return EXTENSIONS.reduce((whole, extend) => extend(tree, whole), run);
}

const EXTENSIONS: readonly ((tree: Tree, run: NameRun) => NameRun)[] = [
  withSecondSyllable,
  wholeAfterClass,
  withOrganizationNoun,
  withClassBefore,
  withEventBefore,
  withFieldBefore,
];

/** What English joins to a name with a hyphen, and is no part of it. */
const JOINED =
  /^(?:based|owned|led|run|born|style|era|wide|like|made|backed|area|type|class|bound|aged|old|trained|held|linked|funded|wing|hour|day|year)$/;

/** "Yang Byung" + "-chul": a given name of two syllables. */
function withSecondSyllable(tree: Tree, run: NameRun): NameRun {
  const [hyphen, syllable] = tree.words.slice(run.last + 1, run.last + 3);
  const end = at(tree.words, run.last);
  const isSyllable =
    run.last > run.first &&
    hyphen?.form === "-" &&
    hyphen.start === end.end &&
    syllable?.start === hyphen.end &&
    /^\p{Ll}{2,5}$/u.test(syllable.form) &&
    /^\p{Lu}\p{Ll}{1,4}$/u.test(end.form) &&
    !JOINED.test(syllable.form);
  return isSyllable ? { ...run, last: run.last + 2 } : run;
}

/** "the energy group Moravia Petrol": after a noun that says what it is, the capitalised words are one name. */
function wholeAfterClass(tree: Tree, run: NameRun): NameRun {
  const noun = tree.words[run.first - 1];
  if (noun?.tag !== "NN" || typeByClassNoun(noun.lemma) !== "Organization") return run;
  let { last } = run;
  while (isProper(tree.words[last + 1]) && /^\p{Lu}/u.test(tree.words[last + 1]?.form ?? ""))
    last++;
  return { ...run, last };
}

/** "the Sinaloa" + "cartel", "H" + "-2 cartel", "Drug Enforcement" + "Administration". */
function withOrganizationNoun(tree: Tree, run: NameRun): NameRun {
  const form = tree.words
    .slice(run.first, run.last + 1)
    .map((word) => word.form)
    .join(" ");
  if (countryOf(form)) return run;
  let { last } = run;
  while (isHyphenated(tree, last)) last++;
  last = throughOf(tree, run.first, last);
  const next = tree.words[last + 1];
  const isHead =
    next &&
    (ORGANIZATION_NOUNS.has(next.form) || (/^\p{Lu}/u.test(next.form) && typeByHead(next.form)));
  const isTied = tree.words.slice(run.first, last + 1).some((word) => word.head === next?.index);
  const isPart = isHead || (next && isUnlabelledHead(tree, next));
  return { ...run, last: isPart && isTied && /^NN/.test(next.tag) ? last + 1 : last };
}

/** "a Committee of" + "National Rescue", "the Front for" + "National Renewal": a capitalised class noun in front is part of the name. */
function withClassBefore(tree: Tree, run: NameRun): NameRun {
  const isThe = tree.words[run.first - 1]?.form === "the";
  const end = isThe ? run.first - 1 : run.first;
  const [noun, of] = tree.words.slice(Math.max(0, end - 2), end);
  const isClass =
    noun &&
    noun.index > 0 &&
    /^\p{Lu}\p{Ll}/u.test(noun.form) &&
    typeByHead(noun.form) === "Organization" &&
    // "left Kestrel Foods for Globex"
    (of?.form !== "for" ||
      (OF_PURPOSE.test(noun.form) &&
        !isLeft(tree, noun.index) &&
        typeByHead(at(tree.words, run.last).form) !== "Organization"));
  const isPerson = at(tree.words, run.first).name.endsWith("PER");
  const isTied = of?.form === (isThe ? "for" : "of") || of?.form === "for";
  return isClass && isTied && !(of.form === "for" && isPerson)
    ? { ...run, first: startOf(tree, noun) }
    : run;
}

/** Bodies whose names go on with what they are for. Our own list. */
const OF_PURPOSE =
  /^(?:Foundation|Institute|Institution|Center|Centre|Committee|Council|Front|Association|Society|Fund|Trust|Union|Organi[sz]ation|Office|Department|Ministry|Agency|Bureau|Campaign|Coalition|Alliance|Movement|Party|League|Network|Group|Federation|Commission|Authority|School|College|University|Court|Bank|Academy|Partnership|Congress|Assembly|Board|Museum|Hospital|Laboratory|Service|Services|Administration|Secretariat)$/;

/** "Andy Warhol" of "the Andy Warhol Foundation for the Visual Arts": the proper nouns in front belong to it. */
function startOf(tree: Tree, noun: Word): number {
  let first = noun.index;
  const isPart = (word: Word | undefined) =>
    word !== undefined && isProper(word) && /^(?:compound|flat|amod)/.test(word.relation);
  while (isPart(tree.words[first - 1])) first--;
  return first;
}

/** "Hurricane" + "Elena", "Operation" + "Condor": the name of a storm or a campaign, and no person. */
function withEventBefore(tree: Tree, run: NameRun): NameRun {
  const kind = tree.words[run.first - 1];
  // "St." + "Menas"
  const isEvent =
    kind !== undefined && /^(?:Hurricane|Typhoon|Cyclone|Storm|Operation|St\.?)$/.test(kind.form);
  // "The Hague"
  const isHague = kind?.form === "The" && tree.words[run.first]?.form === "Hague";
  return isEvent || isHague ? { ...run, first: kind.index } : run;
}

/** "Justice" + "Department", "Drug" + "Enforcement Administration": what a body is for, which the analyser left without a label. */
function withFieldBefore(tree: Tree, run: NameRun): NameRun {
  if (typeByHead(at(tree.words, run.last).form) !== "Organization" || isHeadline(tree)) return run;
  let { first } = run;
  while (isField(tree, tree.words[first - 1], run)) first--;
  return { ...run, first };
}

function isField({ words }: Tree, word: Word | undefined, { first, last }: NameRun): boolean {
  if (word?.name !== "O") return false;
  const isTied =
    /^(?:compound|amod)$/.test(word.relation) && first <= word.head && word.head <= last;
  // "Foreign Office", at the start of a sentence too
  if (first === last && isTied && isDepartment(`${word.form} ${words[first]?.form}`)) return true;
  if (word.index === 0 || !/^NNP?$/.test(word.tag)) return false;
  // "the Interior Ministry", "the General Court": what is an adjective to the parser, and a title elsewhere
  const isBareBody =
    first === last && /^(?:Ministry|Department|Court|Office)$/.test(words[first]?.form ?? "");
  if (isBareBody && isTied && word.tag === "NNP")
    return /^\p{Lu}\p{Ll}+$/u.test(word.form) && !countryOf(word.form);
  if (word.relation === "amod") return false;
  const isCapitalised = /^\p{Lu}\p{Ll}+$/u.test(word.form) && words[word.index - 1]?.form !== ".";
  return isTied && isCapitalised && !isTitleWord(word.form) && !countryOf(word.form);
}

/** "Halden Space" + "Telescope": the capitalised noun that a name modifies, which the analyser left without a label. */
function isUnlabelledHead(tree: Tree, word: Word): boolean {
  const isCapitalised = /^\p{Lu}\p{Ll}+$/u.test(word.form) && isProper(word);
  return (
    isCapitalised &&
    word.name === "O" &&
    !isTitleWord(word.form) &&
    !isProper(tree.words[word.index + 1]) &&
    !isHeadline(tree)
  );
}

/** Whether most words are capitalised, as in some headlines. */
const isHeadline = ({ words }: Tree): boolean =>
  words.filter(({ form }) => /^\p{Ll}{4,}/u.test(form)).length <= 1;

/** Whether the next word is joined to this one by a hyphen, without a space: "H-2". */
function isHyphenated(tree: Tree, index: number): boolean {
  const word = tree.words[index];
  const next = tree.words[index + 1];
  const after = tree.words[index + 2];
  if (!word || !next || next.start !== word.end) return false;
  return word.form.endsWith("-")
    ? /^[\p{L}\p{N}]/u.test(next.form)
    : next.form === "-" && after?.start === next.end && /^\d/.test(after.form);
}

/** A name does not end in "of": "University of" + "NSW". */
function throughOf(tree: Tree, first: number, last: number): number {
  const { form } = at(tree.words, last);
  if (!/^(?:of|for|the|and|de|on)$/i.test(form) && form !== "to") return last;
  let end = last;
  // "Council on" + "American-Islamic Relations"
  const isPart = (index: number): boolean => {
    const word = tree.words[index];
    const isHyphen = word?.form === "-" && /^\p{Lu}/u.test(tree.words[index + 1]?.form ?? "");
    const isAdjective = word?.tag === "JJ" && /^\p{Lu}/u.test(word.form);
    return isProper(word) || isAdjective || (isHyphen && end > last);
  };
  while (isPart(end + 1)) end++;
  return end > last ? end : Math.max(first, last - 1);
}
