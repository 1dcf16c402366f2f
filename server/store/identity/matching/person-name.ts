import { GIVEN_NAME_GROUPS } from "../../../../model/index.ts";
import { normalName } from "../../normal-name.ts";

const TITLES: ReadonlySet<string> = new Set(
  (
    "mr mrs ms miss dr prof professor sir dame lord lady gen general col colonel capt captain lt sgt sen senator rep gov " +
    "president minister judge justice king queen prince princess pope rev father sheikh mayor"
  ).split(" "),
);
const SUFFIXES: ReadonlySet<string> = new Set("jr sr ii iii iv".split(" "));
/** Parts of a surname that stand before it: "Ursula von der Leyen". */
const PARTICLES: ReadonlySet<string> = new Set(
  "de da di do dos du del della la le van von der den bin al el ibn abu ben y e".split(" "),
);

/** A person's name in its parts, as they are compared. */
export interface PersonName {
  readonly given: string;
  readonly middle: readonly string[];
  /** Empty for a name of one word. */
  readonly surname: string;
  readonly suffix?: string | undefined;
  readonly words: readonly string[];
}

/** "Sen. Joseph R. Biden Jr." → joseph, r, biden, jr */
export function readPersonName(name: string): PersonName {
  const all = normalName(name).split(" ").filter(Boolean);
  const bare = all.filter((word, at) => !(at === 0 && all.length > 2 && TITLES.has(word)));
  const suffix = bare.length > 2 ? bare.find((word) => SUFFIXES.has(word)) : undefined;
  const words = bare.filter((word) => word !== suffix);
  const [given = "", ...others] = words;
  return {
    given,
    middle: others.slice(0, -1).filter((word) => !PARTICLES.has(word)),
    surname: others.at(-1) ?? "",
    suffix,
    words,
  };
}

const byGivenName = new Map<string, Set<string>>();
for (const group of GIVEN_NAME_GROUPS) {
  for (const name of group) {
    const known = byGivenName.get(name) ?? new Set<string>();
    for (const other of group) known.add(other);
    byGivenName.set(name, known);
  }
}

/** The given names that somebody called so may go by, this one first. */
export function givenNamesLike(given: string): readonly string[] {
  return [...new Set([given, ...(byGivenName.get(given) ?? [])])];
}

/** What is left of a word in most spellings of it: "zelenskiy", "zelensky" → "zlnsk". */
export function skeleton(word: string): string {
  const [first = "", ...rest] = word;
  return (
    first +
    rest
      .join("")
      .replace(/[aeiouyhw]/g, "")
      .replace(/(.)\1+/g, "$1")
  );
}
