/** First parts of words that keep their hyphen wherever a line ends: "well-known", "state-owned". Our own list. */
const KEEPS_HYPHEN: ReadonlySet<string> = new Set(
  "all best co cross ex far fast first full government half hard high home left little long low middle much near newly non old one pro right second self short six so state ten then third three two vice war well world year".split(
    " ",
  ),
);

/**
 * What stands for the hyphen where a line ends with `before`, the letters in front of it, and the next goes on with `after`: nothing in
 * "govern-/ment", a hyphen in "well-/known" and "Jean-/Claude".
 */
export function hyphenOfBrokenWord(before: string, after: string): "" | "-" {
  const isOneWord = /\p{Ll}$/u.test(before) && /^\p{Ll}/u.test(after);
  return isOneWord && !KEEPS_HYPHEN.has(before.toLowerCase()) ? "" : "-";
}
