import { at, type Tree, type Word } from "../language/index.ts";
import { isCity } from "./cities.ts";
import { countryOf } from "./countries.ts";
import type { NameRun } from "./name-run.ts";
import { isRegion, typeByHead } from "./name-words.ts";
import { isPersonNoun } from "./person-nouns.ts";
import { isLeft } from "./trim-run.ts";

/** Makes one of runs that are one name. */
export function joinRuns(tree: Tree, runs: readonly NameRun[]): NameRun[] {
  const hyphenated = joinHyphens(tree, joinNeighbours(tree, runs.map(toOffice(tree))));
  const neighbours = joinPrepositions(tree, joinNational(tree, hyphenated));
  const whole = joinAmpersands(tree, joinOf(tree, neighbours)).flatMap((run) =>
    withoutSecondFirm(tree, run),
  );
  return joinNicknames(tree, joinPossessives(tree, whole));
}

export const isQuote = (word: Word | undefined): boolean =>
  word !== undefined && /^["'`]+$/.test(word.form);
export const isProper = (word: Word | undefined): boolean =>
  word !== undefined && /^NNPS?$/.test(word.tag);

/** "Serious" of "the Serious Fraud Office": a body's name ends with the body. */
const toOffice =
  (tree: Tree) =>
  (run: NameRun): NameRun => {
    const { head, name } = tree.word(run.first);
    const rest = tree.words.slice(run.last + 1, head + 1);
    const isBody =
      run.first === run.last &&
      name === "B-ORG" &&
      rest.length > 1 &&
      rest.length < 4 &&
      rest.every(({ form }) => /^\p{Lu}/u.test(form)) &&
      /^(?:Office|Agency|Commission|Bureau|Authority|Service|Board)$/.test(rest.at(-1)?.form ?? "");
    return isBody ? { ...run, last: head } : run;
  };

/** "Jalisco" + "New Generation": one name in two labels, where the tree ties them and neither is a country. */
function joinNeighbours(tree: Tree, runs: readonly NameRun[]): NameRun[] {
  const joined: NameRun[] = [];
  for (const run of runs) {
    const previous = joined.at(-1);
    if (previous && run.first === previous.last + 1 && areOneName(tree, previous, run)) {
      joined[joined.length - 1] = { first: previous.first, last: run.last };
    } else {
      joined.push(run);
    }
  }
  return joined;
}

/** Bodies that a country has one of, or has abroad. */
const NATIONAL =
  /^(?:Embassy|Consulate|Parliament|Academy|Federation|Association|Institute|Foundation|League|Chamber)$/;

/** Whoever's they are: "the U.S. Embassy". */
const ABROAD = /^(?:Embassy|Consulate)$/;

/** "the French Embassy": whose it is belongs to its name. */
function joinNational(tree: Tree, runs: readonly NameRun[]): NameRun[] {
  const joined: NameRun[] = [];
  for (const run of runs) {
    const previous = joined.at(-1);
    const isNational =
      previous &&
      run.first === previous.last + 1 &&
      run.first === run.last &&
      NATIONAL.test(at(tree.words, run.first).form) &&
      (countryOf(at(tree.words, previous.last).form)?.isDemonym ||
        (ABROAD.test(at(tree.words, run.first).form) &&
          countryOf(at(tree.words, previous.last).form)));
    if (isNational) joined[joined.length - 1] = { first: previous.first, last: run.last };
    else joined.push(run);
  }
  return joined;
}

/** Places that are called after a people which does not live there, or not there alone. From the list of ISO 3166 and common maps. */
const AFTER_A_PEOPLE =
  /^(?:British (?:Columbia|Virgin Islands|Antarctic Territory)|French (?:Guiana|Polynesia|Riviera)|American Samoa|(?:English|Bristol) Channel|Irish Sea|(?:Swiss|French|Italian|Austrian) Alps|Spanish Town|Danish Straits|Norwegian Sea|Indian Ocean)$/;

function areOneName(tree: Tree, a: NameRun, b: NameRun): boolean {
  const form = (run: NameRun) =>
    tree.words
      .slice(run.first, run.last + 1)
      .map((word) => word.form)
      .join(" ");
  // "European" + "Commission", where the analyser has both for names
  const isUnions =
    form(a) === "European" && typeByHead(at(tree.words, b.last).form) === "Organization";
  if (AFTER_A_PEOPLE.test(`${form(a)} ${form(b)}`)) return true;
  // "St." + "Menas"
  if (/^(?:St\.?|Saint)$/.test(form(a))) return true;
  if (countryOf(form(a)) && !isUnions) return false;
  // "Serious" + "Fraud Office"
  const [end] = tree.words.slice(b.last, b.last + 1);
  const isField =
    a.first === a.last &&
    tree.word(a.first).name === "B-ORG" &&
    end !== undefined &&
    (typeByHead(end.form) === "Organization" || end.form === "Office") &&
    tree.word(a.first).head === end.index;
  if (isField) return true;
  const inside = (run: NameRun, index: number) => run.first <= index && index <= run.last;
  return tree.words.some(
    (word) =>
      /^(?:flat|compound|goeswith|amod)/.test(word.relation) &&
      ((inside(a, word.index) && inside(b, word.head)) ||
        (inside(b, word.index) && inside(a, word.head))),
  );
}

/** "Veldhoen" + "-" + "Arkis": a double name. Not "the Russia-Ukraine war", nor "the Barr-Ebrard talks". */
function joinHyphens(tree: Tree, runs: readonly NameRun[]): NameRun[] {
  const isWord = (run: NameRun) =>
    run.first === run.last && countryOf(at(tree.words, run.first).form) === undefined;
  return joinPairs(runs, (previous, run) => {
    const hyphen = tree.words[previous.last + 1];
    const isDouble =
      hyphen?.form === "-" &&
      run.first === previous.last + 2 &&
      hyphen.start === tree.words[previous.last]?.end &&
      hyphen.end === tree.words[run.first]?.start;
    const next = tree.words[run.last + 1];
    const isModifier = next !== undefined && /^(?:NN|HYPH|JJ)/.test(next.tag);
    return (
      isDouble &&
      ((isWord(previous) && isWord(run) && !isModifier) ||
        isDoubleSurname(tree, previous, run) ||
        (!isModifier && isDoubleOfTwo(tree, previous, run)))
    );
  });
}

/** "Marta Lindqvist" + "-" + "Berger": a surname of two, also where "said" follows. */
function isDoubleSurname(tree: Tree, previous: NameRun, run: NameRun): boolean {
  const words = tree.words.slice(previous.first, previous.last + 1);
  const second = at(tree.words, run.last);
  return (
    run.first === run.last &&
    words.length > 1 &&
    [...words, second].every(({ name }) => name.endsWith("PER")) &&
    /^\p{Lu}/u.test(second.form)
  );
}

/** "Abosede Olanrewaju" + "-" + "Pyne": two words that are no place, whatever the analyser takes them for. */
function isDoubleOfTwo({ words }: Tree, previous: NameRun, run: NameRun): boolean {
  const [given, surname] = words.slice(previous.first, previous.last + 1).map(({ form }) => form);
  const isPair = previous.last === previous.first + 1 && run.first === run.last;
  const place = `${given} ${surname}`;
  return (
    isPair &&
    !isRegion(place) &&
    !/^(?:New|San|Santa|São|Saint|St\.?|Port|Fort|Los|Las|El|La|South|North|East|West)$/.test(
      given ?? "",
    ) &&
    typeByHead(surname ?? "") === undefined &&
    [given, surname, place, words[run.first]?.form].every(
      (form) => form === undefined || (!isCity(form) && countryOf(form) === undefined),
    )
  );
}

/** "Doctors" + "Without" + "Borders": a preposition with a capital belongs to a name. */
function joinPrepositions(tree: Tree, runs: readonly NameRun[]): NameRun[] {
  const isHeading = tree.words.filter(({ form }) => /^\p{Ll}{4,}/u.test(form)).length <= 1;
  return joinPairs(runs, (previous, run) => {
    const link = tree.words[previous.last + 1];
    const isLink = run.first === previous.last + 2 && link?.tag === "IN";
    return !isHeading && isLink && /^\p{Lu}\p{Ll}+$/u.test(link.form);
  });
}

/** "Bank" + "England", "Front" + "Renewal" + "North", "Council" + "Foreign Relations": what "of", "for" and "on" tie to an organization's first word is one name. */
function joinOf(tree: Tree, runs: readonly NameRun[]): NameRun[] {
  const isOfBody = (run: NameRun) =>
    typeByHead(at(tree.words, run.first).form) === "Organization" && run.first === run.last;
  const linkOf = (previous: NameRun, run: NameRun) =>
    tree.words
      .slice(previous.last + 1, run.first)
      .map(({ form }) => form)
      .join(" ");
  const isOf = (previous: NameRun, run: NameRun) => {
    const isPerson = at(tree.words, run.first).name.endsWith("PER");
    const link = linkOf(previous, run);
    // "left Harborline Bank for Kestrel Foods"
    if (link === "for" && isLeft(tree, previous.first)) return false;
    // "two terms in Congress for the Patriotic Renewal party"
    if (/^for/.test(link) && at(tree.words, run.last).form === "party") return false;
    return /^of(?: the)?$/.test(link) || (/^(?:for|on)(?: the)?$/.test(link) && !isPerson);
  };
  // "Front for the Renewal of the North", but not "Bank of England of …"
  const isForBody = (run: NameRun) =>
    typeByHead(at(tree.words, run.first).form) === "Organization" &&
    tree.words[run.first + 1]?.form === "for";
  return joinPairs(
    runs,
    (previous, run) =>
      isOf(previous, run) &&
      (isOfBody(previous) || (isForBody(previous) && /^of/.test(linkOf(previous, run)))),
  );
}

/** The runs, with those made one that the test says are one name. */
function joinPairs(
  runs: readonly NameRun[],
  areOne: (previous: NameRun, run: NameRun) => boolean,
): NameRun[] {
  const joined: NameRun[] = [];
  for (const run of runs) {
    const previous = joined.at(-1);
    if (previous && areOne(previous, run)) {
      joined[joined.length - 1] = { first: previous.first, last: run.last };
    } else {
      joined.push(run);
    }
  }
  return joined;
}

/** "the Workers' Front", "the People's Party": a body named after whose it is. */
function joinPossessives(tree: Tree, runs: readonly NameRun[]): NameRun[] {
  const joined: NameRun[] = [];
  for (const run of runs) {
    const previous = joined.at(-1);
    const owner = previous && tree.words[previous.last];
    const isOfPeople =
      previous?.first === previous?.last &&
      /^(?:People|Women|Men|Children|\p{Lu}\p{Ll}+s)$/u.test(owner?.form ?? "");
    // "the European Public Prosecutor's Office"
    const isOfOffice =
      /^\p{Lu}/u.test(owner?.form ?? "") && isPersonNoun(owner?.form.toLowerCase() ?? "");
    const isBody =
      previous &&
      owner &&
      run.first === previous.last + 2 &&
      tree.words[run.first - 1]?.tag === "POS" &&
      (isOfPeople || isOfOffice) &&
      typeByHead(at(tree.words, run.last).form) === "Organization" &&
      countryOf(owner.form) === undefined;
    if (isBody) joined[joined.length - 1] = { first: previous.first, last: run.last };
    else joined.push(run);
  }
  return joined;
}

/** "Barker & Stone": a firm. */
function joinAmpersands(tree: Tree, runs: readonly NameRun[]): NameRun[] {
  const joined: NameRun[] = [];
  for (const run of runs) {
    const previous = joined.at(-1);
    const isFirm =
      previous && run.first === previous.last + 2 && tree.words[run.first - 1]?.form === "&";
    if (isFirm) joined[joined.length - 1] = { first: previous.first, last: run.last };
    else joined.push(run);
  }
  return joined;
}

/** "Pfizer and Johnson & Johnson": two firms. */
function withoutSecondFirm({ words }: Tree, { first, last }: NameRun): NameRun[] {
  const inside = words.slice(first, last + 1);
  const and = inside.find(({ form }) => form === "and")?.index;
  const isTwo = and !== undefined && inside.some(({ form, index }) => form === "&" && index > and);
  return isTwo
    ? [
        { first, last: and - 1 },
        { first: and + 1, last },
      ]
    : [{ first, last }];
}

/** 'Joaquin "El Chapo" Guzman', "Joaquin (El Chapo) Guzman". */
function joinNicknames(tree: Tree, runs: readonly NameRun[]): NameRun[] {
  const joined: NameRun[] = [];
  for (let i = 0; i < runs.length; i++) {
    const before = at(runs, i);
    const opening = tree.words[before.last + 1];
    const closing = tree.words.findIndex(
      (word, index) =>
        index > before.last + 2 && index <= before.last + 6 && (isQuote(word) || word.form === ")"),
    );
    const isOpened = isQuote(opening) || opening?.form === "(";
    const after = runs.find((run) => run.first === closing + 1);
    if (
      isOpened &&
      closing > 0 &&
      after &&
      isProper(tree.words[before.first]) &&
      isProper(tree.words[after.first])
    ) {
      joined.push({
        first: before.first,
        last: after.last,
        nickname: { first: before.last + 2, last: closing - 1 },
      });
      while (i + 1 < runs.length && at(runs, i + 1).first <= after.last) i++;
    } else {
      joined.push(before);
    }
  }
  return joined;
}
