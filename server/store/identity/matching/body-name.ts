import { normalName } from "../../normal-name.ts";

/** Forms that a company's law gives it, and what bodies are called by the way: after the usual registers. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  (
    "inc incorporated corp corporation co company companies ltd limited llc llp lp plc ag sa sas srl spa gmbh kg oy ab as asa " +
    "nv bv pty kk group holding holdings cie sarl oyj"
  ).split(" "),
);
const SMALL_WORDS: ReadonlySet<string> = new Set("of the and for de la on in at".split(" "));
const COUNTRY_WORDS: ReadonlySet<string> = new Set("us uk".split(" "));
/** Words that alone do not say which body is meant: every country has a foreign ministry. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    "ministry department foreign affairs defence defense justice interior finance health education agriculture labor labour " +
    "supreme high court constitutional appeals district county city national state federal central bank police army navy " +
    "government parliament senate congress assembly cabinet council attorney general prosecutor prosecutors office electoral " +
    "election commission committee party democratic republican conservative labour socialist treasury public security service " +
    "intelligence agency authority university hospital school board union workers"
  ).split(" "),
);

/** The words of a body's name that tell it from others, sorted: "Department of Justice" is "Justice Department". */
export function bodyWords(name: string): readonly string[] {
  const words = normalName(name).split(" ");
  const telling = words.filter((word) => !LEGAL_FORMS.has(word) && !SMALL_WORDS.has(word));
  const kept = telling.length > 0 ? telling : words;
  const bare = kept.filter((word, at) => !(at === 0 && kept.length > 1 && COUNTRY_WORDS.has(word)));
  return [...new Set(bare)].sort();
}

export function isCommonBody(name: string): boolean {
  return bodyWords(name).every((word) => COMMON_WORDS.has(word));
}

/** "Drug Enforcement Administration" → "dea"; nothing for a name of one word. */
export function initialsOf(name: string): string | undefined {
  const words = normalName(name)
    .split(" ")
    .filter((word) => !SMALL_WORDS.has(word));
  return words.length > 2 ? words.map((word) => word[0]).join("") : undefined;
}

/** "DEA", "F.B.I.": the letters in lower case; nothing for another name. */
export function acronymOf(name: string): string | undefined {
  return /^(?:\p{Lu}\.?){3,6}$/u.test(name.trim()) ? normalName(name).replace(/ /g, "") : undefined;
}
