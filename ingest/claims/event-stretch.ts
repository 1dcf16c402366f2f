/** Days between which something happened, both included, in ISO 8601. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Resolves one date's words to days; undefined where it can't be resolved. */
type Resolve = (expression: string) => Days | undefined;

/** Patterns of a month and of a year, in whatever case. */
export const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)";
export const YEAR = "(?:1[89]|20)\\d\\d";
const DATE = `(?:(?:early|mid|late)[ -])?(?:${MONTH}(?: \\d{1,2})?(?:,? ${YEAR})?|${YEAR})`;

/** "from March to June 2018", "between 2010 and 2014" */
const FROM_TO = new RegExp(
  `^(?:from|between) (${DATE}) (?:to|until|till|through|and) (${DATE})(?![\\w'’])`,
  "i",
);
/** "in 2003–2007", "from 2003-07" */
const DASHED = new RegExp(`^(?:in |during |from )?(${YEAR}) ?[-–—] ?(${YEAR}|\\d\\d)\\b`, "i");
/** "in 2012 and 2013" */
const AND = new RegExp(`^in (${YEAR}) and (${YEAR})\\b`, "i");
const AROUND_DATE = new RegExp(`^(?:before|after|prior to) (?:the )?${DATE}$`, "i");
const HAS_YEAR = new RegExp(`\\b${YEAR}\\b`);

/**
 * The stretch that a phrase begins, told by its two ends: `rest` is the text from the phrase to the end of its sentence. Undefined
 * where it tells none, or its ends are not in their order.
 */
export function stretchAt(rest: string, resolve: Resolve): (Days & { text: string }) | undefined {
  const [first, last, text] = endsOf(rest);
  if (first === undefined || last === undefined || text === undefined) return undefined;
  // "from March to June 2018": the year is of both
  const year = HAS_YEAR.exec(last)?.[0];
  const start = resolve(year && !HAS_YEAR.test(first) ? `${first} ${year}` : first);
  const end = resolve(last);
  return start && end && start.from <= end.to ? { from: start.from, to: end.to, text } : undefined;
}

function endsOf(rest: string): readonly string[] {
  const told = FROM_TO.exec(rest);
  if (told) return [told[1] ?? "", told[2] ?? "", told[0]];
  const [text = "", first = "", last = ""] = DASHED.exec(rest) ?? [];
  // "2003–07": of the same century
  if (text) return [first, last.length === 2 ? `${first.slice(0, 2)}${last}` : last, text];
  const [both = "", one = "", other = ""] = AND.exec(rest) ?? [];
  return Number(other) === Number(one) + 1 ? [one, other, both] : [];
}

/** "before 2010", "after March": when it did not happen. */
export const isAround = (expression: string): boolean => AROUND_DATE.test(expression);

/** "since 2012": from then to the day on which it is said, where that is known. */
export function sinceThen(days: Days, saidAt: string | undefined): Days {
  const today = saidAt?.slice(0, 10);
  return today !== undefined && today > days.from ? { ...days, to: today } : days;
}
