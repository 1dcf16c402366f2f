import { memoizedByText } from "../language/index.ts";
import { countryOf } from "../mentions/countries.ts";
import { internationalBody } from "../mentions/international-bodies.ts";
import { normalName } from "../mentions/normal-name.ts";

const LEGAL_FORM =
  /[ ,]+(?:inc|incorporated|corp|corporation|co|ltd|limited|llc|plc|ag|sa|gmbh|nv|holdings)$/;
const OFFICE = "department|ministry|bureau|office|agency|secretariat";
const OFFICE_OF = new RegExp(`^(${OFFICE}) (?:of|for) (?:the )?(.+)$`);
const OFFICE_LAST = new RegExp(`^(.+) (${OFFICE})$`);

/** Words for a criminal body, which articles use by turns of one. */
const GANG_OF = /^(?:cartel|gang|mafia|clan|syndicate) (?:of|de) (.+)$/;
const GANG_LAST = /^(.+) (?:cartel|gang|mafia|clan|syndicate)$/;

/** An organization's name for comparison: "U.S. Department of Justice" and "the Justice Department" are one, "MSF" is "Doctors Without Borders". */
export const bodyKey = memoizedByText((called): string => {
  const name = internationalBody(called.replace(/^the /i, "")) ?? called;
  const words = name.replace(/^the /i, "").split(" ");
  const [first = ""] = words;
  const two = words.slice(0, 2).join(" ");
  const country =
    words.length > 2 && countryOf(two) ? 2 : words.length > 1 && countryOf(first) ? 1 : 0;
  const rest = normalName(words.slice(country).join(" "));
  const local = OFFICE_OF.test(rest) || OFFICE_LAST.test(rest) ? rest : normalName(name);
  return local
    .replace(OFFICE_OF, "$2 $1")
    .replace(GANG_OF, "$1 gang")
    .replace(GANG_LAST, "$1 gang")
    .replace(LEGAL_FORM, "");
});

/** Whether an acronym's letters are the initials of a name's words: "DEA" of "Drug Enforcement Administration". */
export function isAcronymOf(acronym: string, name: string): boolean {
  const letters = acronym.replace(/\./g, "");
  if (!/^\p{Lu}[\p{Lu}\p{N}]{1,6}$/u.test(letters)) return false;
  const all = name.split(/[\s-]+/).filter(Boolean);
  const words = countryOf(all[0] ?? "") ? all.slice(1) : all;
  return words.length > 1 && [initials(words), initialsOf(words.join(" "))].includes(letters);
}

const initials = (words: readonly string[]) =>
  words.map((word) => word.charAt(0).toUpperCase()).join("");

/** "FRN" of "Front for National Renewal": without its small words. */
export const initialsOf = (name: string): string =>
  initials(
    name
      .split(/[\s-]+/)
      .filter((word) => word && !/^(?:of|the|and|for|on|in|de|del|la)$/i.test(word)),
  );
