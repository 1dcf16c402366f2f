/** A number with what it counts: "$3.5 billion", "12 people". */
export interface Quantity {
  readonly text: string;
  readonly value: number;
  /** What it counts, in the singular: "$", "%", "people", "year". */
  readonly unit: string;
  /** Said to be near it, or a bound of it. */
  readonly isRough: boolean;
}

const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  m: 1e6,
  bn: 1e9,
};
/** What news style spells out, and a dozen. "One" is more often a pronoun. */
const SPELLED: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  dozen: 12,
};
const ROUGH =
  /(?:about|around|approximately|roughly|some|nearly|almost|over|under|up to|at (?:least|most)|(?:more|less|fewer) than|as many as)\s+(?:an?\s+)?$/i;

/** Words that a sentence begins with and that are part of no name. */
const BEFORE_NUMBERS =
  /^(?:The|These|Those|All|Some|About|Around|Nearly|Almost|Only|In|For|After|Over|With|Of|Another)$/;

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|${Object.keys(SPELLED).join("|")}`;
const QUANTITY = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?<currency>(?:US|A|C)?\$|€|£|¥)?\s?(?<number>${NUMBER})(?:[ -]?(?<scale>${Object.keys(SCALES).join("|")})\b)?` +
    String.raw`(?:\s?(?<percent>%|percent\b|per cent\b)|[ -](?<counted>\p{Ll}{2,}))?`,
  "giu",
);

/**
 * The numbers of a sentence that say how much or how many, in their order. Years, days of a month and what counts nothing
 * that the sentence names are left out.
 */
export function quantitiesIn(sentence: string): readonly Quantity[] {
  return [...sentence.matchAll(QUANTITY)].flatMap((match) => {
    const { currency, number = "", scale, percent, counted } = match.groups ?? {};
    const unit = currency ?? (percent ? "%" : counted && unitOf(counted));
    if (!unit || isLabel(sentence, match.index, match[0])) return [];
    const digits = SPELLED[number.toLowerCase()] ?? Number(number.replaceAll(",", ""));
    const value = digits * (SCALES[scale?.toLowerCase() ?? ""] ?? 1);
    const text = currency && counted ? match[0].slice(0, -counted.length - 1) : match[0];
    const isRough = ROUGH.test(sentence.slice(0, match.index));
    return [{ text: text.trim(), value, unit, isRough }];
  });
}

/** "Nov. 6", "Flight 12" and "2019" count nothing. */
function isLabel(sentence: string, at: number, match: string): boolean {
  if (/^(?:19|20)\d\d\b/.test(match)) return true;
  const before = /\p{Lu}\S*(?=\s*$)/u.exec(sentence.slice(0, at));
  return before !== null && !(before.index === 0 && BEFORE_NUMBERS.test(before[0]));
}

/** "people", "years" and "year" of "12-year": what can be counted. */
function unitOf(word: string): string | undefined {
  if (word === "people") return word;
  if (/^(?:year|month|day)$/.test(word)) return word;
  return /[^s]s$/.test(word) ? word.replace(/s$/, "").replace(/ie$/, "y") : undefined;
}

/** How far apart two numbers are that are told of one thing, where they differ in earnest; by what they count. */
export function differingQuantities(
  sentence: string,
  other: string,
): readonly (readonly [Quantity, Quantity])[] {
  const [these, those] = [byUnit(sentence), byUnit(other)];
  return [...these].flatMap(([unit, quantity]) => {
    const found = those.get(unit);
    return found && differ(quantity, found) ? [[quantity, found] as const] : [];
  });
}

/** What a sentence counts once: of several numbers of one thing nobody knows which is meant. */
function byUnit(sentence: string): ReadonlyMap<string, Quantity> {
  const found = quantitiesIn(sentence);
  return new Map(
    found
      .filter(({ unit }) => found.filter((one) => one.unit === unit).length === 1)
      .map((quantity) => [quantity.unit, quantity]),
  );
}

/** Numbers that round to one another are the same; what is said to be rough may be further off. */
const ROUNDED = 0.05;
const FAR = 0.5;

function differ(a: Quantity, b: Quantity): boolean {
  const apart = Math.abs(a.value - b.value) / Math.max(a.value, b.value, 1e-9);
  return apart > (a.isRough || b.isRough ? FAR : ROUNDED);
}
