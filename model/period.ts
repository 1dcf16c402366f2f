/** A stretch of time, of whole days: ISO 8601 dates, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** What words for a time mean; or, for people, why they mean none. */
export type ReadPeriod = { readonly period: Period } | { readonly problem: string };

/** How a time may be written. */
export const PERIOD_FORMS = "2019, 2019-05 or 2019-05-17, May 2019, 17 May 2019, 2012 to 2018";

const MONTHS = [
  ...["january", "february", "march", "april", "may", "june", "july", "august"],
  ...["september", "october", "november", "december"],
];
const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** What stands between the two ends of a stretch: "2012 to 2018", "Mar – May 2020", "2012-03-05/2012-03-09". */
const BETWEEN = / ?(?:[-–—/]| (?:to|until|till|through) ) ?/g;

/** "17/05/2019", "5.3.12": whether the day or the month is first is not to be seen. */
const FIGURES = /^\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)$/;

/**
 * Reads when something happened as people write it: a year, a decade, a month, a day, or a stretch from one of these to
 * another ("Nov 1 – 10, 2020", "from 2012 to 2018", "between March and May 2020").
 */
export function readPeriod(text: string): ReadPeriod {
  const written = plain(text);
  const whole = daysOf(partsOf(written));
  if (whole) return { period: whole };
  const stretches = stretchesOf(written);
  const period = stretches.find(({ from, to }) => from <= to);
  if (period) return { period };
  if (stretches.length > 0) return { problem: "It ends before it begins." };
  return { problem: `"${text.trim()}" is no date: ${hintFor(written)}` };
}

function hintFor(written: string): string {
  return FIGURES.test(written)
    ? "write its month as a word, as in 17 May 2019, or 2019-05-17"
    : `write ${PERIOD_FORMS}`;
}

/** One kind of space, no signs that are not seen, and nothing around the time: "in 2012", "on May 17, 2019." */
function plain(text: string): string {
  return text
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:in|on|during) |[.,]$/gi, "");
}

/** As much of a date as words tell. */
interface Parts {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** "1990s": ten years from `year`. */
  readonly isDecade?: boolean;
}

/** Undefined where something else is told, or one part twice. */
function partsOf(text: string): Parts | undefined {
  const figures = /^(\d{4})([-/.])(\d\d?)(?:\2(\d\d?))?$/.exec(text);
  if (figures) {
    const [, year, , month, day] = figures;
    return { year: Number(year), month: Number(month), ...(day && { day: Number(day) }) };
  }
  const decade = /^(?:the )?(\d{3}0)['’]?s$/i.exec(text)?.[1];
  if (decade) return { year: Number(decade), isDecade: true };
  const parts: { year?: number; month?: number; day?: number } = {};
  for (const word of text.toLowerCase().split(/[ ,.]+/)) {
    if (word === "" || word === "of" || DAYS.includes(word)) continue;
    const part = partOf(word);
    if (!part || part.name in parts) return undefined;
    parts[part.name] = part.value;
  }
  return parts;
}

function partOf(word: string) {
  if (/^\d{4}$/.test(word)) return { name: "year", value: Number(word) } as const;
  const day = /^(\d\d?)(?:st|nd|rd|th)?$/.exec(word)?.[1];
  if (day) return { name: "day", value: Number(day) } as const;
  const month = word.length < 3 ? -1 : MONTHS.findIndex((name) => name.startsWith(word));
  return month < 0 ? undefined : ({ name: "month", value: month + 1 } as const);
}

/** The days of a date of which a year is told; undefined where it is in no calendar. */
function daysOf({ year, month, day, isDecade }: Parts = {}): Period | undefined {
  if (year === undefined || (day !== undefined && month === undefined)) return undefined;
  const first = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  const isThere =
    first.getUTCFullYear() === year &&
    first.getUTCMonth() === (month ?? 1) - 1 &&
    first.getUTCDate() === (day ?? 1);
  if (!isThere) return undefined;
  // the day before the next one begins
  const next = day
    ? Date.UTC(year, first.getUTCMonth(), day + 1)
    : month
      ? Date.UTC(year, month, 1)
      : Date.UTC(year + (isDecade ? 10 : 1), 0, 1);
  return { from: dayOf(first.getTime()), to: dayOf(next - 86_400_000) };
}

/** The shortest words that are read as these days: "2012", "2012-03", "2012 to 2018"; what are no dates stay as they are. */
export function writePeriod({ from, to }: Period): string {
  const isMonth = /-01$/.test(from) && daysOf(partsOf(to.slice(0, 7)))?.to === to;
  const isYear = isMonth && /-01-01$/.test(from) && /-12-31$/.test(to);
  const [first, last] = [from, to].map((day) => day.slice(0, isYear ? 4 : isMonth ? 7 : undefined));
  return first === last ? String(first) : `${first} to ${last}`;
}

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** What the text comes to as a stretch, divided wherever it can be. */
function stretchesOf(text: string): readonly Period[] {
  const between = /^between (.+) and (.+)$/i.exec(text);
  if (between) return stretch(between[1], between[2]);
  const bare = text.replace(/^from /i, "");
  return [...bare.matchAll(new RegExp(BETWEEN, "gi"))].flatMap(({ index, 0: sign }) =>
    stretch(bare.slice(0, index), bare.slice(index + sign.length)),
  );
}

/** From the first day of one to the last of the other: "Mar – May 2020", "Nov 1 – 10, 2020", "5 to 10 May 2012". */
function stretch(one = "", other = ""): readonly Period[] {
  const [first, last] = [partsOf(one), partsOf(other)];
  if (!first || !last || (one && other) === "") return [];
  const start = daysOf({
    ...first,
    year: first.year ?? last.year,
    month: first.month ?? (first.day ? last.month : undefined),
  });
  const end = daysOf({ ...last, month: last.month ?? (last.day ? first.month : undefined) });
  return start && end ? [{ from: start.from, to: end.to }] : [];
}
