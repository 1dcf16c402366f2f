/** Words that end the names of English-language news outlets, or follow "The": our own list. */
const OUTLET_WORDS: ReadonlySet<string> = new Set(
  "times post news journal tribune herald courier wire globe record press ledger gazette star observer chronicle mail standard telegraph guardian review reporter dispatch bulletin mirror monitor examiner inquirer register sentinel daily weekly".split(
    " ",
  ),
);
const MAX_WORDS = 6;

/** A line above the text that is an outlet's name and nothing else: "The Ledger", "CAPITAL COURIER". */
export function isMasthead(line: string): boolean {
  const words = line.trim().split(/\s+/);
  const last = words.at(-1)?.toLowerCase() ?? "";
  return (
    words.length > 1 &&
    words.length <= MAX_WORDS &&
    OUTLET_WORDS.has(last) &&
    words.every((word) => /^(?:\p{Lu}[\p{L}.'’&-]*|of|and|the|&)$/u.test(word))
  );
}
