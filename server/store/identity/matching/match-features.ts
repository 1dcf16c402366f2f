import { bodyWords } from "./body-name.ts";
import type { Described } from "./describe.ts";
import { type NameForm, nameForm } from "./name-form.ts";
import type { Profile } from "./profile.ts";

/** What speaks for two being one, and against it: each from 0 to about 2. */
export interface MatchFeatures {
  readonly form: NameForm;
  readonly sharedOrganization: number;
  readonly otherOrganizations: number;
  readonly sharedPlace: number;
  readonly otherPlaces: number;
  /** Others in the same articles. */
  readonly sharedCompany: number;
  readonly otherCompany: number;
  readonly sharedTitle: number;
  readonly otherTitles: number;
  /** Years that lie between what is told of them, in half centuries. */
  readonly yearsApart: number;
}

/** Of names that clash nothing else is asked. */
const NOTHING: Omit<MatchFeatures, "form"> = {
  sharedOrganization: 0,
  otherOrganizations: 0,
  sharedPlace: 0,
  otherPlaces: 0,
  sharedCompany: 0,
  otherCompany: 0,
  sharedTitle: 0,
  otherTitles: 0,
  yearsApart: 0,
};

const EMPTY_WORDS: ReadonlySet<string> = new Set(
  "a an the of for in and at to on former retired senior top chief then old new late us his her their its".split(
    " ",
  ),
);

export function matchFeatures(a: Described, b: Described): MatchFeatures {
  const form = nameForm(a.type, a.names, b.names);
  if (form === "clash") return { ...NOTHING, form };
  const organizations = overlap(a.organizations, b.organizations, areOneBody);
  const places = overlap(a.places, b.places, (one, other) => one === other);
  const company = overlap(a.company, b.company, (one, other) => one === other);
  const titles = overlap(a.titles, b.titles, shareWord);
  const knowsCompany = a.company.length > 2 && b.company.length > 2;
  return {
    form,
    sharedOrganization: Number(organizations > 0),
    otherOrganizations: Number(isApart(organizations, a.posts, b.posts)),
    sharedPlace: Number(places > 0),
    otherPlaces: Number(isApart(places, a.homes, b.homes)),
    sharedCompany: Math.min(company, 4) / 3,
    otherCompany: Number(company === 0 && knowsCompany),
    sharedTitle: Number(titles > 0),
    otherTitles: Number(isApart(titles, a.titles, b.titles)),
    yearsApart: Math.min(yearsBetween(a, b) / 50, 2),
  };
}

function overlap(
  these: readonly string[],
  those: readonly string[],
  isSame: (one: string, other: string) => boolean,
): number {
  return these.filter((one) => those.some((other) => isSame(one, other))).length;
}

function isApart(shared: number, a: readonly string[], b: readonly string[]): boolean {
  return shared === 0 && a.length > 0 && b.length > 0;
}

/** "US Justice Department" and "Department of Justice". */
function areOneBody(one: string, other: string): boolean {
  const [a, b] = [bodyWords(one), bodyWords(other)];
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.length > 0 && few.every((word) => many.includes(word));
}

function shareWord(one: string, other: string): boolean {
  const words = new Set(wordsOf(other));
  return wordsOf(one).some((word) => words.has(word));
}

function wordsOf(title: string): readonly string[] {
  return (title.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !EMPTY_WORDS.has(word));
}

function yearsBetween(a: Profile, b: Profile): number {
  if (!a.since || !a.until || !b.since || !b.until) return 0;
  return Math.max(0, a.since - b.until, b.since - a.until);
}
