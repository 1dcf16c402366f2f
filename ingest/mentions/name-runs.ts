import { at, gather, type Tree, type Word } from "../language/index.ts";
import { capitalRuns } from "./capital-runs.ts";
import { conjoinedRuns } from "./conjoined-runs.ts";
import { countryOf } from "./countries.ts";
import { internationalBody, SPELT_OUT } from "./international-bodies.ts";
import { isProper, isQuote, joinRuns } from "./join-runs.ts";
import type { NameRun } from "./name-run.ts";
import { isCalendarWord, isCalledByPlace, isDepartment, ORGANIZATION_NOUNS } from "./name-words.ts";
import { possessiveRuns } from "./possessive-runs.ts";
import { quotedTitles } from "./quoted-titles.ts";
import { roadRuns } from "./roads.ts";
import {
  withoutCommonNouns,
  withoutCountry,
  withoutNext,
  withoutOffice,
  withoutOfficer,
  withoutOpening,
  withoutOwner,
  withoutParty,
  withoutPeople,
  withoutTown,
  withoutWhatPlaceHas,
} from "./trim-run.ts";
import { wholeRun } from "./whole-run.ts";

const isNamed = (word: Word | undefined): boolean =>
  word !== undefined && word.name !== "O" && !isQuote(word);

/** The stretches of a sentence that are names: what the analyser labels, and runs of proper nouns that it knows a kind of. */
export function nameRuns(tree: Tree): NameRun[] {
  const parts = labelledRuns(tree)
    .flatMap((run) => withoutParty(tree, run))
    .flatMap((run) => withoutWhatPlaceHas(tree, run))
    .flatMap((run) => withoutPeople(tree, run))
    .flatMap((run) => withoutTown(tree, run))
    .flatMap((run) => withoutOwner(tree, run))
    .flatMap((run) => withoutNext(tree, run));
  const labelled = withBodies(
    tree,
    parts.map((run) => withoutOffice(tree, withoutCommonNouns(tree, run))),
  );
  const ands = [
    ...conjoinedRuns(tree),
    ...spelledBodies(tree),
    ...possessiveRuns(tree),
    ...contestRuns(tree),
    ...capitalRuns(tree),
    ...quotedTitles(tree),
    ...roadRuns(tree),
  ];
  const apart = labelled.filter((run) =>
    ands.every(({ first, last }) => run.last < first || last < run.first),
  );
  const parted = [...apart, ...ands];
  const known = [...parted, ...bodyRuns(tree, parted), ...departmentRuns(tree, parted)];
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
      .map((run) => withoutOfficer(tree, wholeRun(tree, withoutOfficer(tree, run))))
      .map((run) => withoutOpening(tree, run))
      .flatMap((run) => withoutCountry(tree, run))
      .flatMap((run) => withoutTown(tree, run)),
  );
}

/** "the Tour of Flanders", "the Treaty of Lisbon": a race, which is not to travel there. */
function contestRuns(tree: Tree): NameRun[] {
  return gather(tree.words, (word) => {
    if (!isCalledByPlace(word.form) || word.index === 0) return [];
    const [before, , of, place] = tree.words.slice(word.index - 1, word.index + 3);
    if (of?.form !== "of" || !/^the$/i.test(before?.form ?? "") || !isProper(place)) return [];
    let last = word.index + 2;
    while (isProper(tree.words[last + 1])) last++;
    return [{ first: word.index, last }];
  });
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
  return mark > 0 && (mark === last || !next || /^\p{Ll}/u.test(next.form)) ? mark - 1 : last;
}

/**
 * "Argentine Foreign Minister", "Sri Lankan President": countries and their people that the analyser left without a label, or
 * labelled in part.
 */
function countryRuns(tree: Tree, known: readonly NameRun[]): NameRun[] {
  const { words } = tree;
  const runs: NameRun[] = [];
  const isPart = words.map(({ tag }) => /^(?:NNPS?|JJ)$/.test(tag));
  for (let first = 0; first < words.length; first++) {
    if (!isPart[first]) continue;
    for (const length of [3, 2, 1]) {
      if (!isPart.slice(first, first + length).every(Boolean) || first + length > words.length)
        continue;
      const inside = words.slice(first, first + length);
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

/** "the Organization for Security and Co-operation in Europe", which the analyser cuts at its "and". */
function spelledBodies({ words }: Tree): NameRun[] {
  return words.flatMap(({ form, index }) => {
    const full = SPELT_OUT.get(form)?.find((parts) =>
      parts.every((part, i) => words[index + i]?.form === part),
    );
    return full ? [{ first: index, last: index + full.length - 1 }] : [];
  });
}

/** "Cabinet Office" of "Cabinet Office Minister Ana Reed", "Treasury" of "Treasury Minister Paul Fenn". */
function departmentRuns({ words }: Tree, known: readonly NameRun[]): NameRun[] {
  return words.flatMap(({ form, index, head, relation }) => {
    const before = words[index - 1];
    const isPair = isDepartment(`${before?.form} ${form}`);
    const isAlone = isDepartment(form) && relation === "compound" && head > index;
    const run = { first: isPair ? index - 1 : index, last: index };
    const isApart = known.every(({ first, last }) => last < run.first || run.last < first);
    return (isPair || isAlone) && isApart ? [run] : [];
  });
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

/** "the H-2 cartel", where the analyser sees no name: what stands in capitals and figures before such a noun is one. */
function withBodies(tree: Tree, runs: readonly NameRun[]): NameRun[] {
  const bodies = gather(tree.words, ({ form, index }) => {
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
