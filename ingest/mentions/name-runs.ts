import { at, type Tree, type Word } from "../language/index.ts";
import { countryOf } from "./countries.ts";
import { internationalBody } from "./international-bodies.ts";
import { isProper, isQuote, joinRuns } from "./join-runs.ts";
import type { NameRun } from "./name-run.ts";
import { isCalendarWord, ORGANIZATION_NOUNS, typeByClassNoun, typeByHead } from "./name-words.ts";
import { isTitleWord } from "./role-nouns.ts";

const isNamed = (word: Word | undefined): boolean =>
  word !== undefined && word.name !== "O" && !isQuote(word);

/** The stretches of a sentence that are names: what the analyser labels, and runs of proper nouns that it knows a kind of. */
export function nameRuns(tree: Tree): NameRun[] {
  const parts = labelledRuns(tree)
    .flatMap((run) => withoutParty(tree, run))
    .flatMap((run) => withoutPeople(tree, run));
  const labelled = withBodies(
    tree,
    parts.map((run) => withoutCommonNoun(tree, run)),
  );
  const known = [...labelled, ...bodyRuns(tree, labelled)];
  const proper = [...known, ...properNounRuns(tree, known)];
  const countries = countryRuns(tree, proper);
  const isPart = (run: NameRun) =>
    countries.some(({ first, last }) => first <= run.first && run.last <= last);
  const runs = [...proper.filter((run) => !isPart(run)), ...countries].sort(
    (a, b) => a.first - b.first,
  );
  return withoutParts(
    joinRuns(tree, runs)
      .flatMap((run) => withoutParty(tree, run))
      .map((run) => withClassBefore(tree, withOrganizationNoun(tree, wholeAfterClass(tree, run)))),
  );
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

/** "a Committee of" + "National Rescue", "the Front for" + "National Renewal": a capitalised class noun in front is part of the name. */
function withClassBefore(tree: Tree, run: NameRun): NameRun {
  const isThe = tree.words[run.first - 1]?.form === "the";
  const end = isThe ? run.first - 1 : run.first;
  const [noun, of] = tree.words.slice(Math.max(0, end - 2), end);
  const isClass =
    noun &&
    noun.index > 0 &&
    /^\p{Lu}\p{Ll}/u.test(noun.form) &&
    typeByHead(noun.form) === "Organization";
  const isPerson = at(tree.words, run.first).name.endsWith("PER");
  const isTied = of?.form === (isThe ? "for" : "of") || of?.form === "for";
  return isClass && isTied && !(of.form === "for" && isPerson)
    ? { ...run, first: noun.index }
    : run;
}

/** "the Briton Callum Reeve": where a person is from is no part of the name. */
function withoutPeople(tree: Tree, { first, last }: NameRun): NameRun[] {
  const [article, people] = tree.words.slice(Math.max(0, first - 1), first + 1);
  const isPeople =
    last - first >= 2 &&
    article !== undefined &&
    /^(?:the|an?|fellow)$/i.test(article.form) &&
    people !== undefined &&
    countryOf(people.form)?.isDemonym &&
    at(tree.words, last).name.endsWith("PER");
  return isPeople
    ? [
        { first, last: first },
        { first: first + 1, last },
      ]
    : [{ first, last }];
}

/** "Gulf" of "Gulf cargo", "Hollins Creek" of "the Hollins Creek school board": a noun in lower case that names nobody. */
function withoutCommonNoun(tree: Tree, run: NameRun): NameRun {
  const word = at(tree.words, run.last);
  const isCommon =
    /^\p{Ll}{2,}$/u.test(word.form) && /^NNS?$/.test(word.tag) && word.kind !== "substance";
  const isModifier = word.head > run.last && word.relation === "compound";
  const isBody = ORGANIZATION_NOUNS.has(word.form) || typeByHead(word.form) !== undefined;
  const hasCapital = /^\p{Lu}/u.test(tree.words[run.last - 1]?.form ?? "");
  return isCommon && run.first < run.last && hasCapital && (isModifier || !isBody)
    ? { ...run, last: run.last - 1 }
    : run;
}

/** "an Alabama Republican": where somebody is from is no part of the party's name. */
function withoutParty(tree: Tree, run: NameRun): NameRun[] {
  const isPartisan = /^(?:Republican|Democrat)s?$/.test(at(tree.words, run.last).form);
  return isPartisan && run.first < run.last
    ? [
        { first: run.first, last: run.last - 1 },
        { first: run.last, last: run.last },
      ]
    : [run];
}

/** Runs less those that stand within another. */
function withoutParts(runs: readonly NameRun[]): NameRun[] {
  return runs.filter(
    (run) =>
      !runs.some(
        (other) =>
          other !== run &&
          other.first <= run.first &&
          run.last <= other.last &&
          other.last - other.first > run.last - run.first,
      ),
  );
}

function labelledRuns(tree: Tree): NameRun[] {
  const { words } = tree;
  const runs: NameRun[] = [];
  for (let first = 0; first < words.length; first++) {
    if (!isNamed(words[first])) continue;
    let last = first;
    while (
      at(words, last).name !== "O" &&
      words[last + 1]?.name.startsWith("I-") &&
      isNamed(words[last + 1])
    )
      last++;
    runs.push({ first, last: withoutPossession(tree, first, last) });
    first = last;
  }
  return runs;
}

/** "Kok" of "Kok's party": a lower-case noun after the possessive is no part of the name. */
function withoutPossession({ words }: Tree, first: number, last: number): number {
  const mark = words.findIndex(({ tag }, index) => tag === "POS" && first < index && index <= last);
  const next = words[mark + 1];
  return mark > 0 && (!next || /^\p{Ll}/u.test(next.form)) ? mark - 1 : last;
}

/**
 * "Argentine Foreign Minister", "Sri Lankan President": countries and their people that the analyser left without a label, or
 * labelled in part.
 */
function countryRuns(tree: Tree, known: readonly NameRun[]): NameRun[] {
  const { words } = tree;
  const runs: NameRun[] = [];
  for (let first = 0; first < words.length; first++) {
    for (const length of [3, 2, 1]) {
      const inside = words.slice(first, first + length);
      if (inside.length < length || !inside.every(({ tag }) => /^(?:NNPS?|JJ)$/.test(tag)))
        continue;
      if (!countryOf(inside.map(({ form }) => form).join(" "))) continue;
      const last = first + length - 1;
      const isLarger = known.some((run) => run.first <= first && last <= run.last);
      const isApart = known.every(
        (run) => run.last < first || last < run.first || (first <= run.first && run.last <= last),
      );
      if (!isLarger && isApart) runs.push({ first, last });
      first = last;
      break;
    }
  }
  return runs;
}

/** "the WHO", which the analyser takes for a pronoun; "the AU". */
function bodyRuns(tree: Tree, known: readonly NameRun[]): NameRun[] {
  return tree.words
    .filter(
      ({ form, index }) =>
        internationalBody(form) !== undefined &&
        /^the$/i.test(tree.words[index - 1]?.form ?? "") &&
        !known.some(({ first, last }) => first <= index && index <= last),
    )
    .map(({ index }) => ({ first: index, last: index }));
}

function properNounRuns(tree: Tree, known: readonly NameRun[]): NameRun[] {
  const isTaken = (index: number) => known.some((run) => run.first <= index && index <= run.last);
  const runs: NameRun[] = [];
  const { words } = tree;
  for (let first = 0; first < words.length; first++) {
    if (!isProper(words[first]) || isTaken(first) || isCalendarWord(at(words, first).form))
      continue;
    let last = first;
    while (isProper(words[last + 1]) && !isTaken(last + 1)) last++;
    const inside = words.slice(first, last + 1);
    const hasKind = inside.some(({ kind }) => /person|organization|place|event/.test(kind));
    if (hasKind && inside.every(({ form }) => /^\p{Lu}/u.test(form))) runs.push({ first, last });
    first = last;
  }
  return runs;
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
  if (!/^(?:of|for|the|and|de)$/i.test(tree.words[last]?.form ?? "")) return last;
  let end = last;
  while (isProper(tree.words[end + 1])) end++;
  return end > last ? end : Math.max(first, last - 1);
}

/** "the H-2 cartel", where the analyser sees no name: what stands in capitals and figures before such a noun is one. */
function withBodies(tree: Tree, runs: readonly NameRun[]): NameRun[] {
  const bodies = tree.words.flatMap(({ form, index }) => {
    if (!ORGANIZATION_NOUNS.has(form)) return [];
    let first = index;
    while (isNamePart(tree.words[first - 1])) first--;
    const start = tree.words[first];
    const name = tree.words
      .slice(first, index)
      .map((word) => word.form)
      .join(" ");
    const isName =
      start &&
      first < index &&
      first > 0 &&
      /^\p{Lu}/u.test(start.form) &&
      !countryOf(name) &&
      !countryOf(start.form);
    return isName ? [{ first, last: index }] : [];
  });
  const isApart = (run: NameRun) =>
    bodies.every((body) => run.last < body.first || body.last < run.first);
  return [...runs.filter(isApart), ...bodies];
}

const isNamePart = (word: Word | undefined): boolean =>
  word !== undefined &&
  (/^\p{Lu}[\p{L}\p{N}-]*$/u.test(word.form) || /^[\d-]+$/.test(word.form)) &&
  !/^(?:DT|IN|PRP)/.test(word.tag);
