import type { EntityType } from "../../model/index.ts";
import { at, type Tree, type Word } from "../language/index.ts";
import { countriesOf, countryActingIn } from "./acting-capital.ts";
import { countryOf, isCountryAnOrganization } from "./countries.ts";
import { countryman, isCountryman } from "./countryman.ts";
import { findMedicines } from "./find-medicines.ts";
import type { FoundMention } from "./found-mention.ts";
import { isHeadlineWord } from "./headline-words.ts";
import { withKnown } from "./known-names.ts";
import { isLanguageName } from "./languages.ts";
import { type Candidate, formOf, headOf } from "./name-candidate.ts";
import { beforeHonour, beforeScore } from "./name-end.ts";
import type { NameRun } from "./name-run.ts";
import { nameRuns } from "./name-runs.ts";
import { decideTypes, type NameTypes } from "./name-types.ts";
import {
  isBodyOfTrade,
  isCalendarWord,
  isDepartment,
  isNameParticle,
  typeByHead,
} from "./name-words.ts";
import { namesNobody } from "./names-nobody.ts";
import { findNamesakes } from "./namesakes.ts";
import { normalName } from "./normal-name.ts";
import { isGivenName } from "./person-like.ts";
import { genderOf, isKinNoun, isTitleWord } from "./role-nouns.ts";
import { sharedSurnames } from "./shared-surnames.ts";
import { titleStart } from "./title-start.ts";

/** All names of an article. What a name is, is decided over all its occurrences, not a sentence at a time. */
export function findNames(trees: readonly Tree[], text: string): FoundMention[] {
  const commonNouns = new Set(
    trees.flatMap(({ words }) =>
      words
        .filter(({ tag, form }) => /^NNS?$/.test(tag) && /^\p{Ll}/u.test(form))
        .flatMap(({ form, lemma }) => [form, lemma]),
    ),
  );
  const isCommonNoun = ({ tree, first, last }: Candidate) =>
    first === 0 &&
    last === 0 &&
    [at(tree.words, 0).form, at(tree.words, 0).lemma].some((word) =>
      commonNouns.has(word.toLowerCase()),
    );
  const medicines = findMedicines(trees);
  const isMedicine = ({ tree, first, last }: Candidate) =>
    medicines.some(
      ({ sentence, head }) => sentence === tree.index && first <= head && head <= last,
    );
  const all = trees
    .flatMap((tree) => nameRuns(tree).flatMap((run) => withoutTitle(tree, run) ?? []))
    .filter((candidate) => !isCommonNoun(candidate) && !isMedicine(candidate));
  const inside = new Set(all.filter(({ first }) => first > 0).map(formOf));
  const inBody = new Set(all.filter(({ first, tree }) => first > 0 && tree.index > 0).map(formOf));
  // "Mutinous soldiers", "Looters": a capital at the start of a sentence makes no name
  const labelled = all.filter(
    (candidate) =>
      (!isMereStart(candidate) || inside.has(formOf(candidate))) &&
      !isHeadlineWord(candidate, inBody),
  );
  const whole = withKnown(labelled);
  const surnames = occurrences(trees, whole, new Set(titleSurnames(whole)));
  const candidates = [...whole, ...surnames].sort(
    (a, b) => a.tree.index - b.tree.index || a.first - b.first,
  );
  const types = decideTypes(candidates);
  const countries = countriesOf(candidates);
  const found = [...candidates, ...occurrences(trees, candidates, new Set(candidates.map(formOf)))];
  const namesakes = findNamesakes(found, types);
  const fullNames = sharedSurnames(candidates);
  const sharing = new Set([...fullNames.keys()].map(formOf));
  const others = found.flatMap((candidate) => {
    const seat = countryActingIn(candidate, countries);
    const read = mentionOf(candidate, types, namesakes.get(candidate), text);
    const full = fullNames.get(candidate);
    const mention =
      read && sharing.has(formOf(candidate))
        ? { ...read, type: "Person" as const, ...(full && { name: full, nickname: read.name }) }
        : read;
    return mention?.type === "Location" && seat
      ? {
          ...mention,
          name: seat,
          country: seat,
          type: isCountryAnOrganization(seat) ? ("Organization" as const) : mention.type,
        }
      : (mention ?? []);
  });
  return [...others, ...medicines];
}

function isMereStart({ tree, first, last }: Candidate): boolean {
  const word = at(tree.words, first);
  // "Looters ransacked": people by what they do, which the tagger takes for a name
  const isAgent =
    word.tag === "NNPS" && word.kind === "person" && /(?:[eo]rs|ists)$/.test(word.form);
  const isCommon = (!word.tag.startsWith("NNP") && !isDepartment(word.form)) || isAgent;
  return first === 0 && last === 0 && isCommon && countryOf(word.form) === undefined;
}

/** The run less the titles and articles that start it; nothing where only those remain. */
function withoutTitle(tree: Tree, run: NameRun): Candidate | undefined {
  let { first } = run;
  const { nickname } = run;
  const last = beforeHonour(tree, first, beforeScore(tree, run));
  const wordAt = (index: number) => at(tree.words, index);
  while (
    first < last &&
    (isTitleWord(wordAt(first).form) || isArticle(tree, first)) &&
    canLoseTitle(tree, first, last)
  )
    first++;
  // "Don Edgar": a courtesy, in front of a given name alone
  if (
    last === first + 1 &&
    /^(?:Don|Doña|Dona|T[ií][oa])$/.test(wordAt(first).form) &&
    isGivenName(wordAt(last).form)
  )
    first++;
  // "In May Ferrin's children": when, and whose
  const isWhen =
    first < last &&
    isCalendarWord(wordAt(first).form) &&
    !/day$/i.test(wordAt(first).form) &&
    /^(?:in|since|until|last|early|late)$/i.test(tree.words[first - 1]?.form ?? "");
  if (isWhen) first++;
  // "Green MEP Hanno Detmers": the party and the seat are no part of the name
  const seat = tree.words
    .slice(first, last)
    .findLastIndex(({ form }) => /^(?:MEP|MP|MSP|MLA|TD|CEO|CFO|COO)$/.test(form));
  if (seat > 0 && wordAt(last).name.endsWith("PER")) first += seat + 1;
  // "Chipmaker Veltron": the trade at the start of a headline is no part of the name
  if (first === 0 && first < last && isBodyOfTrade(wordAt(first).form.toLowerCase())) first++;
  // "bidder Hanover Capital": a lower-case word in front is no part of the name
  while (
    first < last &&
    /^\p{Ll}+$/u.test(wordAt(first).form) &&
    !isNameParticle(wordAt(first).form)
  )
    first++;
  const words = tree.words.slice(first, last + 1);
  if (
    words.every(
      ({ form }) =>
        isTitleWord(form) || isCalendarWord(form) || /^\P{L}*$/u.test(form) || /[$€£]$/.test(form),
    )
  )
    return undefined;
  // "Jan Petersen", "April Ryan": people
  const isOfPerson = first < last && words.every(({ name }) => name.endsWith("PER"));
  const isDate = isCalendarWord(wordAt(first).form) && !isOfPerson;
  if (!words.some(({ form }) => /\p{Lu}/u.test(form)) || isDate) return undefined;
  if (namesNobody(tree, first, last)) return undefined;
  const titleFirst = titleStart(tree, first);
  return { tree, first, last, titleFirst, ...(nickname && { nickname }) };
}

/** "the"; but not the initial of "A. S. Byatt" and "A S Kalkat". */
function isArticle(tree: Tree, index: number): boolean {
  const word = at(tree.words, index);
  // "The Hague"
  if (word.form === "The" && tree.words[index + 1]?.form === "Hague") return false;
  const isInitial =
    word.form === "A" &&
    word.name.endsWith("PER") &&
    /^\p{Lu}\.?$/u.test(tree.words[index + 1]?.form ?? "");
  return /^(?:the|a|an)$/i.test(word.form) && !isInitial;
}

/** "President Barr" loses its title, "Justice Department" and "State Street" do not. */
function canLoseTitle(tree: Tree, first: number, last: number): boolean {
  const next = tree.words[first + 1];
  // "Prime Minister's Daughter"
  const end = tree.words.find(({ form, index }) => index > first && !isTitleWord(form));
  if (end?.tag === "POS" && end.index < last) return false;
  // "Undersheriff Marcy Old Elk", which the analyser takes for a body
  const isCalled = last - first > 1 && isGivenName(next?.form ?? "");
  const isOther = /(?:ORG|MISC|LOC)$/.test(next?.name ?? "") && !isCalled;
  return (
    !isOther &&
    typeByHead(at(tree.words, last).form) === undefined &&
    !/^of$/i.test(next?.form ?? "")
  );
}

/** Where names stand that the analyser left out here and labelled elsewhere. */
function occurrences(
  trees: readonly Tree[],
  known: readonly Candidate[],
  names: ReadonlySet<string>,
): Candidate[] {
  const longest = Math.max(1, ...[...names].map((name) => name.split(" ").length));
  const taken = new Set<Word>();
  for (const { tree, first, last } of known)
    for (const word of tree.words.slice(first, last + 1)) taken.add(word);
  return trees.flatMap((tree) => {
    const found: Candidate[] = [];
    for (let first = 0; first < tree.words.length; first++) {
      if (!/^\p{Lu}/u.test(at(tree.words, first).form)) continue;
      for (let last = Math.min(first + longest, tree.words.length) - 1; last >= first; last--) {
        const words = tree.words.slice(first, last + 1);
        if (words.some((word) => taken.has(word))) continue;
        if (isTitleHere(tree, first, last) || !names.has(words.map(({ form }) => form).join(" ")))
          continue;
        found.push({ tree, first, last, titleFirst: first });
        first = last;
        break;
      }
    }
    return found;
  });
}

/** "King" of "Stephen King", "Judge" of "Mike Judge": surnames that are titles elsewhere. */
const titleSurnames = (known: readonly Candidate[]): string[] =>
  known
    .filter(({ tree, first, last }) => last > first && at(tree.words, first).name.endsWith("PER"))
    .map(({ tree, last }) => at(tree.words, last).form)
    .filter((word) => isTitleWord(word));

/** "King Charles", "the King": a title, even where Stephen King is in the news. */
function isTitleHere({ words }: Tree, first: number, last: number): boolean {
  const word = at(words, first);
  const next = words[first + 1];
  const isArticle = /^(?:the|a|an|his|her|their)$/i.test(words[first - 1]?.form ?? "");
  return first === last && isTitleWord(word.form) && (isArticle || /^NNP/.test(next?.tag ?? ""));
}

/** "Belmari", where the article also names Belmar: as "Mexican" is to Mexico. */
function demonymOf(form: string, types: NameTypes): ReturnType<typeof countryOf> {
  const place = types.placeOf(form);
  return place === undefined ? undefined : { name: place, isDemonym: true };
}

/** "spoke German", "a letter in French": a language, and no place. */
function isLanguage(candidate: Candidate): boolean {
  const { tree } = candidate;
  const head = headOf(candidate);
  const above = tree.head(head);
  if (tree.child(head, "det", "nmod:poss") || /S$/.test(head.tag)) return false;
  const isSpoken =
    head.relation === "obj" &&
    /^(?:speak|learn|teach|study|understand|read)$/.test(above?.lemma ?? "");
  const isIn =
    /^(?:obl|nmod)/.test(head.relation) && /^(?:in|into)$/.test(tree.preposition(head) ?? "");
  return isSpoken || isIn;
}

/** "Rhoda Mtambalika, the speaker's wife", "his wife, Rhoda": of the gender that the noun has. */
function genderBeside(tree: Tree, head: Word): FoundMention["gender"] {
  const above = head.relation === "appos" ? tree.head(head) : undefined;
  return [...tree.children(head, "appos"), ...(above ? [above] : [])]
    .filter(({ tag, lemma }) => tag === "NN" && isKinNoun(lemma))
    .map(({ form }) => genderOf(form))
    .find(Boolean);
}

/** "the Emirates": the country, and not its airline. */
const isEmirates = ({ tree, first, last }: Candidate): boolean =>
  first === last &&
  at(tree.words, first).form === "Emirates" &&
  /^the$/i.test(tree.words[first - 1]?.form ?? "");

/** "Mexican" and "MEXICO" give the country no other name, "Britain" does. */
const isSameName = ({ name, isDemonym }: { name: string; isDemonym: boolean }, said: string) =>
  isDemonym || normalName(name) === normalName(said);

function mentionOf(
  candidate: Candidate,
  types: NameTypes,
  namesake: EntityType | undefined,
  text: string,
): FoundMention | undefined {
  const { tree, first, last, titleFirst, nickname } = candidate;
  // "the younger Montilla": of two of that name the one who is not called so
  if (first === last && /^(?:younger|elder|older)$/.test(tree.words[titleFirst - 1]?.form ?? ""))
    return undefined;
  const words = tree.words.slice(first, last + 1);
  const start = at(words, 0).start;
  const end = at(words, words.length - 1).end;
  const slice = (from: number, to: number) =>
    text.slice(at(tree.words, from).start, at(tree.words, to).end);
  const name = nickname
    ? `${slice(first, nickname.first - 2)} ${slice(nickname.last + 2, last)}`
    : text.slice(start, end).replace(/\s+/g, " ");
  const country = isEmirates(candidate)
    ? countryOf("UAE")
    : (countryOf(formOf(candidate)) ?? demonymOf(formOf(candidate), types));
  const type = country
    ? isCountryAnOrganization(country.name)
      ? "Organization"
      : "Location"
    : (namesake ?? types.typeOf(formOf(candidate)));
  const isSpoken = isLanguageName(formOf(candidate)) && isLanguage(candidate);
  if (!type || isSpoken || (country?.isDemonym && isLanguage(candidate))) return undefined;
  if (country?.isDemonym && isCountryman(candidate)) return countryman(candidate, text);
  const titles = tree.words.slice(titleFirst, first);
  const gender =
    titles.map(({ form }) => genderOf(form)).find(Boolean) ?? genderBeside(tree, headOf(candidate));
  return {
    sentence: tree.index,
    first: titleFirst < first && type === "Person" ? titleFirst : first,
    last,
    head: headOf(candidate).index,
    start,
    end,
    form: "name",
    type,
    name: country && isSameName(country, name) ? country.name : name,
    ...(nickname && { nickname: slice(nickname.first, nickname.last) }),
    ...(titles.length > 0 && type === "Person" && { title: slice(titleFirst, first - 1) }),
    ...(gender && type === "Person" && { gender }),
    ...(country && { country: country.name }),
    ...(country?.isDemonym && { isDemonym: true as const }),
    ...(country?.isDemonym &&
      /S$/.test(at(words, words.length - 1).tag) && { isPlural: true as const }),
  };
}
