import { memoizedByText } from "../language/index.ts";
import { normalName } from "../mentions/normal-name.ts";
import { areCompatibleGivenNames } from "./given-names.ts";

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** The words of a person's name for comparison: no case, accents or suffix. */
export const nameWords = memoizedByText((name): readonly string[] =>
  normalName(name)
    .replace(/,/g, " ")
    .split(" ")
    .filter((word) => word && !SUFFIX.test(word)),
);

/** Whether two full names, of two words or more each, may be one person's in one article. */
export function areOnePerson(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (isPartOf(shorter, longer)) return true;
  const [firstA = "", ...restA] = a;
  const [firstB = "", ...restB] = b;
  const [shortRest, longRest] = restA.length <= restB.length ? [restA, restB] : [restB, restA];
  return areCompatibleGivenNames(firstA, firstB) && isPartOf(shortRest, longRest);
}

/** Whether a short form is of this full name: "Lopez Obrador" and "Andres" of "Andres Manuel Lopez Obrador". */
export function isShortFormOf(
  short: readonly string[],
  full: readonly string[],
): "surname" | "given" | undefined {
  if (short.length >= full.length) return undefined;
  if (isPartOf(short, full.slice(1))) return "surname";
  const [given] = full;
  return short.length === 1 && given !== undefined && short[0] === given ? "given" : undefined;
}

/** Whether the words stand in the other list, in order and side by side. */
function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  if (part.length === 0) return false;
  return whole.some((_, i) => part.every((word, j) => whole[i + j] === word));
}
