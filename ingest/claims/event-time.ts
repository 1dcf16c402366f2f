import { en } from "chrono-node";
import type { EventTime } from "../../model/index.ts";
import type { Tree, Word } from "../language/index.ts";
import { isoDate } from "../read/calendar-date.ts";
import { type Days, isAround, MONTH, sinceThen, stretchAt, YEAR } from "./event-stretch.ts";

const TIME =
  /\b(?:today|yesterday|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:day|week|month|year|decade)s?|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.|(?:1[89]|20)\d\d|morning|evening|spring|summer|autumn|fall|winter)\b/i;
const RANGE_UNIT = /\b(?:this|last|past|next|coming) (week|month|year)\b/i;
const AGO =
  /\b(?:(\d+)|(a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve)) (day|week|month|year|decade)s? (?:ago|earlier)\b/i;
const NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const DECADE = /\b(?:the )?((?:1[89]|20)\d)0s\b/i;
const PART_OF_MONTH: Readonly<Record<string, readonly [number, number]>> = {
  early: [1, 10],
  mid: [11, 20],
  late: [21, 31],
};

/**
 * When an event happened, as its clause says: "on Wednesday", "in early November", "last year", resolved by chrono-node
 * against the article's date to an interval of days. Undefined where the clause names no time, or none that can be resolved.
 */
export function eventTimeOf(
  tree: Tree,
  predicate: Word,
  text: string,
  saidAt: string | undefined,
): EventTime | undefined {
  const phrases = [predicate, ...tree.children(predicate, "obj")]
    .flatMap((word) => tree.children(word, "obl", "advmod", "nmod"))
    .filter((phrase) => !isOfSaying(tree, predicate, phrase) && !isOfSource(tree, phrase));
  for (const phrase of phrases) {
    const words = wholeDate(
      tree,
      tree.subtree(phrase).filter(({ tag }) => tag !== ","),
    );
    const [first] = words;
    const last = words.at(-1);
    if (!first || !last || words.length > 8) continue;
    const expression = text.slice(first.start, last.end);
    const isPast = isToldAsPast(tree, predicate);
    const stretch = stretchAt(text.slice(first.start, tree.sentence.end), (date) =>
      resolve(date, saidAt, isPast),
    );
    if (stretch) return stretch;
    // "jailed for 20 months" tells how long
    const isTime = TIME.test(expression) || DECADE.test(expression);
    if (!isTime || /^for\b/i.test(expression) || isAround(expression)) continue;
    const isSince = /^since\b/i.test(expression);
    const days = resolve(expression, saidAt, isPast || isSince);
    if (days) return { ...(isSince ? sinceThen(days, saidAt) : days), text: expression };
  }
  return undefined;
}

/** "led", "has led", "was the head": what lies before the article. */
const isToldAsPast = (tree: Tree, predicate: Word): boolean =>
  [predicate, ...tree.children(predicate, "cop")].some(({ tag }) => /^VB[DN]$/.test(tag));

const IS_MONTH = new RegExp(`^${MONTH}$`, "i");
const IS_YEAR = new RegExp(`^${YEAR}$`);

/** "in June" and "2022", "June 3" and ", 2022": a date, whatever the parser hangs its year on. */
function wholeDate(tree: Tree, words: readonly Word[]): readonly Word[] {
  const last = words.at(-1);
  const day =
    last && /^\d{1,2}(?:st|nd|rd|th)?$/.test(last.form) ? tree.words[last.index - 1] : last;
  if (last && IS_MONTH.test(day?.form ?? "")) {
    const [next, second] = tree.words.slice(last.index + 1);
    const year = next?.form === "," ? second : next;
    return year && IS_YEAR.test(year.form) ? [...words, year] : words;
  }
  const [first] = words;
  const month =
    first && words.length === 1 && IS_YEAR.test(first.form) && tree.words[first.index - 1];
  return month && IS_MONTH.test(month.form) ? [month, ...words] : words;
}

/** "said on Monday it would buy": Monday is when it was said, whatever the parser hangs it on. */
function isOfSaying(tree: Tree, predicate: Word, phrase: Word): boolean {
  const saying = predicate.relation === "ccomp" ? tree.head(predicate) : undefined;
  const subject = tree.child(predicate, "nsubj");
  return (
    saying !== undefined &&
    subject !== undefined &&
    saying.index < phrase.index &&
    phrase.index < subject.index
  );
}

/** "according to papers filed on Friday": that is when they were filed. */
const isOfSource = (tree: Tree, phrase: Word): boolean =>
  /^(?:according|per\b)/i.test(tree.preposition(phrase) ?? phrase.form);

function resolve(
  expression: string,
  saidAt: string | undefined,
  isPast: boolean,
): Days | undefined {
  const reference = new Date(`${saidAt ?? "2000-01-01"}T12:00:00Z`);
  if (Number.isNaN(reference.getTime())) return undefined;
  const decade = DECADE.exec(expression)?.[1];
  if (decade) return { from: `${decade}0-01-01`, to: `${decade}9-12-31` };
  const ago = AGO.exec(expression);
  if (ago) return saidAt === undefined ? undefined : agoFrom(ago, reference);
  const unit = RANGE_UNIT.exec(expression)?.[1]?.toLowerCase();
  if (unit) return saidAt === undefined ? undefined : unitAround(expression, unit, reference);
  const [result] = en.parse(
    expression,
    { instant: reference, timezone: 0 },
    { forwardDate: false },
  );
  if (!result) return bareYear(expression);
  const { start } = result;
  const isAbsolute = start.isCertain("year") && start.isCertain("month");
  if (saidAt === undefined && !isAbsolute) return bareYear(expression);
  const day = start.get("day") ?? 1;
  const month = start.get("month") ?? 1;
  let date = Date.UTC(start.get("year") ?? 2000, month - 1, day, 12);
  // An event told in the past tense lies before the article: "on Wednesday" is the last one, "in October" too.
  if (isPast && date > reference.getTime() && !start.isCertain("year")) {
    date = start.isCertain("month")
      ? Date.UTC((start.get("year") ?? 2000) - 1, month - 1, day, 12)
      : date - 7 * DAY;
  }
  if (
    start.isCertain("day") ||
    start.isCertain("weekday") ||
    /\b(?:today|yesterday|tomorrow|tonight)\b/i.test(expression)
  )
    return { from: iso(date), to: iso(date) };
  return monthOf(new Date(date), expression);
}

const DAY = 86_400_000;

function monthOf(date: Date, expression: string) {
  const part = /\b(early|mid|late)\b/i.exec(expression)?.[1]?.toLowerCase() ?? "";
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const [from, to] = PART_OF_MONTH[part] ?? [1, lastDay];
  return {
    from: isoDate(year, month + 1, from),
    to: isoDate(year, month + 1, Math.min(to, lastDay)),
  };
}

function bareYear(expression: string) {
  const year = /\b(?:1[89]|20)\d\d\b/.exec(expression)?.[0];
  return year ? { from: `${year}-01-01`, to: `${year}-12-31` } : undefined;
}

/** "this week", "last year": the calendar's unit around the reference, or beside it. Weeks begin on Monday. */
function unitAround(expression: string, unit: string, reference: Date) {
  const step = /\b(?:last|past)\b/i.test(expression)
    ? -1
    : /\b(?:next|coming)\b/i.test(expression)
      ? 1
      : 0;
  const year = reference.getUTCFullYear();
  const month = reference.getUTCMonth();
  if (unit === "year")
    return { from: isoDate(year + step, 1, 1), to: isoDate(year + step, 12, 31) };
  if (unit === "month")
    return {
      from: iso(Date.UTC(year, month + step, 1)),
      to: iso(Date.UTC(year, month + step + 1, 0)),
    };
  const monday = reference.getTime() - ((reference.getUTCDay() + 6) % 7) * DAY + step * 7 * DAY;
  return { from: iso(monday), to: iso(monday + 6 * DAY) };
}

/** "two years ago": the whole calendar unit that lies so far back. */
function agoFrom([, digits, word, unit]: RegExpExecArray, reference: Date) {
  const number = digits ? Number(digits) : Math.max(1, NUMBERS.indexOf((word ?? "").toLowerCase()));
  const year = reference.getUTCFullYear();
  const month = reference.getUTCMonth();
  switch (unit?.toLowerCase()) {
    case "decade":
      return {
        from: isoDate(year - 10 * number - 1, 1, 1),
        to: isoDate(year - 10 * number + 1, 12, 31),
      };
    case "year":
      return { from: isoDate(year - number, 1, 1), to: isoDate(year - number, 12, 31) };
    case "month":
      return {
        from: iso(Date.UTC(year, month - number, 1)),
        to: iso(Date.UTC(year, month - number + 1, 0)),
      };
    case "week": {
      const monday =
        reference.getTime() - ((reference.getUTCDay() + 6) % 7) * DAY - number * 7 * DAY;
      return { from: iso(monday), to: iso(monday + 6 * DAY) };
    }
    default: {
      const day = reference.getTime() - number * DAY;
      return { from: iso(day), to: iso(day) };
    }
  }
}

function iso(time: number): string {
  const date = new Date(time);
  return isoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
