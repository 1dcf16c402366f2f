import { countryOf } from "../mentions/countries.ts";
import type { FoundMention } from "../mentions/found-mention.ts";
import { isPlaceName } from "../mentions/is-place-name.ts";
import { isDepartment, typeByHead } from "../mentions/name-words.ts";
import { initialsOf, isAcronymOf } from "./body-names.ts";
import type { EntityDraft } from "./entity-draft.ts";

/** Whether a name is the abbreviation of a body that is spelt out, as the article explains it or as its letters tell. */
export function isAbbreviationOf(draft: EntityDraft, short: FoundMention, text: string): boolean {
  const isExplained = draft.mentions.some(
    (full) => isInBracketsAfter(full, short, text) || isKnownAs(full, short, text),
  );
  return (
    isExplained ||
    (draft.type === short.type &&
      (isAcronymOf(short.name, draft.name) ||
        draft.mentions.some((full) => isAcronymWithCountry(short.name, full, text)) ||
        isForeignAcronym(draft, short, text)))
  );
}

/** "Air Force", "Labour Party": two words of which the last says that it is a body by itself. */
export const isWholeName = (name: string): boolean =>
  isDepartment(name) ||
  (name.includes(" ") && typeByHead(name.split(" ").at(-1) ?? "") === "Organization");

/** "Drug Enforcement Administration (DEA)": an abbreviation explained. */
function isInBracketsAfter(full: FoundMention, short: FoundMention, text: string): boolean {
  return (
    text.charAt(short.end) === ")" &&
    short.name.length < full.name.length &&
    /^ ?\($/.test(text.slice(full.end, short.start))
  );
}

/** "ACCC" of "the Australian Competition and Consumer Commission". */
function isAcronymWithCountry(acronym: string, full: FoundMention, text: string): boolean {
  if (!/^\p{Lu}{3,7}$/u.test(acronym)) return false;
  const before = /(\p{Lu}\p{L}+) $/u.exec(
    text.slice(Math.max(0, full.start - 30), full.start),
  )?.[1];
  return (
    before !== undefined &&
    countryOf(before) !== undefined &&
    acronym === `${before.charAt(0)}${initialsOf(full.name)}`
  );
}

/** "the Corruption Prevention Bureau, known as KNAB,": whatever its letters stand for. */
const isKnownAs = (full: FoundMention, short: FoundMention, text: string): boolean =>
  full.type === "Organization" &&
  full.end < short.start &&
  // "UOKiK"
  /^\p{Lu}[\p{L}\p{N}]{1,6}\p{Lu}$/u.test(short.name) &&
  /^,? (?:also |better |widely )?known (?:as|by (?:its|the) [\p{L} ]{0,30}(?:acronym|initials|abbreviation),?) (?:the )?["“]?$/u.test(
    text.slice(full.end, short.start),
  );

/** "Halcyon" after "Halcyon Care": part of the name of the only body that is called so, once that has been named in full. */
export function introducedAs(
  bodies: readonly EntityDraft[],
  { name, start }: FoundMention,
): EntityDraft | undefined {
  if (!/^\p{Lu}[\p{L}-]*\p{Ll}/u.test(name) || isPlaceName(name)) return undefined;
  // "the Air Force" is not the Air Force Academy
  if (isWholeName(name)) return undefined;
  // "Cantábrica" of "Real Cantábrica", "Atlantic Claw" of "Atlantic Claw Fisheries"
  const isShort = (full: string) =>
    full.startsWith(`${name} `) ||
    (full.split(" ").length === name.split(" ").length + 1 && full.endsWith(` ${name}`));
  const startingSo = bodies.filter(
    (draft) => draft.isNamed && isShort(draft.name) && !/ [Oo]f | for /.test(draft.name),
  );
  const [body, ...others] = startingSo;
  const isBefore = body?.mentions.some(
    (full) => full.name === body.name && (full.start < start || full.sentence <= 1),
  );
  return isBefore && others.length === 0 ? body : undefined;
}

/** "the Kivu Liberation Front, known by its French acronym FLK": the same letters in the order of another language. */
function isForeignAcronym(
  draft: EntityDraft,
  { name, start }: FoundMention,
  text: string,
): boolean {
  const isExplained =
    /\b(?:(?:acronym|initials|abbreviation)s?,?|known as(?: the)?) ["“]?$/.test(
      text.slice(Math.max(0, start - 30), start),
    ) || text.charAt(start - 1) === "(";
  return (
    isExplained &&
    draft.mentions.some((mention) => mention.start < start) &&
    areInitialsOf(name, draft.name)
  );
}

/** "FLK" of "Kivu Liberation Front", in whatever order. */
export const areInitialsOf = (acronym: string, name: string): boolean =>
  /^\p{Lu}{3,6}$/u.test(acronym) &&
  name.includes(" ") &&
  sorted(initialsOf(name)) === sorted(acronym);

const sorted = (letters: string): string => [...letters].sort().join("");
