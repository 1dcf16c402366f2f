/** As far as an ISO 8601 time says the day. */
const ISO = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/;

/** Days as people and RFC 2822 write them: "17 Nov 2020", "November 17th, 2020". */
const WRITTEN = [
  /\b(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-](?<month>[A-Z]{3})[a-z]*\.?,?[\s-](?<year>\d{4})\b/i,
  /\b(?<month>[A-Z]{3})[a-z]*\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s(?<year>\d{4})\b/i,
];
const MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

/**
 * The ISO 8601 date of a time as pages, feeds and mails write it: the day that it is where it was written. Undefined where
 * it is none, or a day that no calendar has: Date.parse takes the 30th of February for the 1st of March.
 */
export function isoDateOf(time: string): string | undefined {
  const written = ISO.exec(time.trim());
  if (written) return isDay(written.groups) ? written[0] : undefined;
  if (WRITTEN.some((pattern) => isImpossible(pattern.exec(time)?.groups))) return undefined;
  const at = Date.parse(time);
  if (Number.isNaN(at)) return undefined;
  // RFC 2822: "Tue, 17 Nov 2020 23:30:00 -0600" is the 17th, whatever it is in Greenwich.
  const [, sign, hours = "0", minutes = "0"] =
    /([+-])(\d{2}):?(\d{2})\s*(?:\(.*\))?$/.exec(time) ?? [];
  const offset = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  const date = new Date(sign ? at + offset : at);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}

type Parts = Readonly<Record<string, string>> | undefined;

function isImpossible(parts: Parts): boolean {
  if (!parts) return false;
  const month = MONTHS.indexOf(String(parts.month).toLowerCase()) / 3 + 1;
  return Number.isInteger(month) && !isDay({ ...parts, month: String(month) });
}

function isDay({ year, month, day }: NonNullable<Parts> = {}): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
}
