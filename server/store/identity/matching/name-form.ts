import type { EntityType } from "../../../../model/index.ts";
import { normalName } from "../../normal-name.ts";
import { acronymOf, bodyWords, initialsOf, isCommonBody } from "./body-name.ts";
import { givenNamesLike, type PersonName, readPersonName } from "./person-name.ts";
import { spelledAlike } from "./spelling.ts";

/** How two names may be names of one, the closest first. "clash": they cannot. */
export const NAME_FORMS = [
  "same",
  "common",
  "words",
  "fuller",
  "order",
  "nickname",
  "spelling",
  "initial",
  "acronym",
  "typo",
  "part",
  "clash",
] as const;
export type NameForm = (typeof NAME_FORMS)[number];

/** What is spelt this much alike may be one word: "Zelenskiy", "Zelensky". */
const ALIKE = 0.92;
/** Long given names beside one surname: "Alexander", "Aleksandr". */
const ALIKE_GIVEN = 0.88;
/** A slip of the pen in either part of a name, or in both: "Timothy McCarthy", "Timohty McCarrhy". */
const SLIP = 0.85;

/** The closest way in which one of these names is one of those. */
export function nameForm(
  type: EntityType,
  names: readonly string[],
  others: readonly string[],
): NameForm {
  const compare = type === "Person" ? comparePersons : compareBodies;
  const forms = names.flatMap((a) => others.map((b) => compare(a, b)));
  return NAME_FORMS.find((form) => forms.includes(form)) ?? "clash";
}

function comparePersons(name: string, other: string): NameForm {
  const [a, b] = [readPersonName(name), readPersonName(other)];
  if (a.suffix && b.suffix && a.suffix !== b.suffix) return "clash";
  // "Cher" is a name in full; "Guzman" may be any of them.
  if (a.words.join(" ") === b.words.join(" ")) {
    if (a.suffix !== b.suffix) return "part";
    return a.surname ? "same" : "common";
  }
  if (!a.surname || !b.surname) return "clash";
  // "Abdul Rahman Khan", "Abdulrahman Khan"
  if (a.words.join("") === b.words.join("")) return "spelling";
  if (a.surname === b.surname) {
    const form = compareGiven(a, b);
    return form === "clash" && isSlip(a, b) ? "typo" : form;
  }
  if (a.given === b.surname && b.given === a.surname) return "order";
  const isOneGiven = a.given === b.given || givenNamesLike(a.given).includes(b.given);
  if (isOneGiven && areSpelledAlike(a.surname, b.surname)) return "spelling";
  if (isPart(a, b) || isPart(b, a)) return "part";
  return isSlip(a, b) ? "typo" : "clash";
}

/** Whether given name and surname are each nearly the other's, in this order or turned. Short ones differ by a letter that counts. */
function isSlip(a: PersonName, b: PersonName): boolean {
  if (a.middle.length > 0 || b.middle.length > 0 || a.suffix !== b.suffix) return false;
  const isNear = (one: string, other: string) =>
    one === other || (Math.min(one.length, other.length) >= 4 && spelledAlike(one, other) >= SLIP);
  return (
    (isNear(a.surname, b.surname) && isNear(a.given, b.given)) ||
    (isNear(a.surname, b.given) && isNear(a.given, b.surname))
  );
}

function compareGiven(a: PersonName, b: PersonName): NameForm {
  const middle = compareMiddle(a.middle, b.middle);
  if (middle === "clash") return "clash";
  if (a.given === b.given) return middle;
  if (givenNamesLike(a.given).includes(b.given)) return "nickname";
  const isInitial = a.given.length === 1 || b.given.length === 1;
  if (isInitial) return a.given[0] === b.given[0] ? "initial" : "clash";
  const isLong = Math.min(a.given.length, b.given.length) >= 6;
  return spelledAlike(a.given, b.given) >= (isLong ? ALIKE_GIVEN : 1) ||
    areSpelledAlike(a.given, b.given)
    ? "spelling"
    : "clash";
}

/** "George W. Bush" is not "George H. W. Bush"; either may be "George Bush". */
function compareMiddle(a: readonly string[], b: readonly string[]): "fuller" | "clash" {
  if (a.length === 0 || b.length === 0) return "fuller";
  const isSame = (one: string, other: string) =>
    one === other || ((one.length === 1 || other.length === 1) && one[0] === other[0]);
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // "Andrés López Obrador" of "Andrés Manuel López Obrador".
  if (short.every((word) => word.length > 1 && long.includes(word))) return "fuller";
  const agrees = short.every((word, at) => isSame(word, long[at] ?? ""));
  return agrees && (short.length === long.length || short[0]?.length !== 1) ? "fuller" : "clash";
}

/** "Andrés López" of "Andrés Manuel López Obrador". */
function isPart(short: PersonName, long: PersonName): boolean {
  return (
    short.words.length >= 2 &&
    short.words.length < long.words.length &&
    short.given === long.given &&
    short.words.every((word) => long.words.includes(word))
  );
}

function areSpelledAlike(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 4 && spelledAlike(a, b) >= ALIKE;
}

function compareBodies(name: string, other: string): NameForm {
  if (normalName(name) === normalName(other)) return isCommonBody(name) ? "common" : "same";
  const [a, b] = [bodyWords(name), bodyWords(other)];
  if (a.join(" ") === b.join(" ")) return isCommonBody(name) ? "common" : "words";
  // "Astra Zeneca", "AstraZeneca"
  if (joined(name) === joined(other)) return "words";
  const [short, full] = [
    acronymOf(name) ?? acronymOf(other),
    initialsOf(acronymOf(name) ? other : name),
  ];
  if (short && full && short === full) return "acronym";
  if (a.length === b.length && areSpelledAlike(a.join(" "), b.join(" "))) return "spelling";
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.length > 0 && few.every((word) => many.includes(word)) ? "part" : "clash";
}

function joined(name: string): string {
  return normalName(name).replaceAll(" ", "");
}
