import { en } from "chrono-node";

/** A fixed reference, so that a date without a year is never filled in from the clock. */
const REFERENCE = { instant: new Date(Date.UTC(2000, 0, 1)), timezone: 0 };

/** The ISO 8601 date that a line states in full (day, month and year), if it states one. */
export function calendarDate(text: string): string | undefined {
  // a year in full needs figures
  if (!/\d/.test(text)) return undefined;
  for (const { start } of en.parse(text, REFERENCE)) {
    if (!start.isCertain("day") || !start.isCertain("month") || !start.isCertain("year")) continue;
    return isoDate(start.get("year") ?? 0, start.get("month") ?? 1, start.get("day") ?? 1);
  }
  return undefined;
}

export function isoDate(year: number, month: number, day: number): string {
  const pad = (value: number, width: number) => String(value).padStart(width, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** A line that is a date and little else: "Published: November 18, 2020 at 3:14 PM". */
export function isDateLine(line: string): boolean {
  if (line.length > 80 || calendarDate(line) === undefined) return false;
  const rest = line
    .replace(
      /\b(?:published|updated|posted|last|modified|first|on|at|date|gmt|utc|est|edt|et|am|pm|a\.m|p\.m|min|read)\b/gi,
      "",
    )
    .replace(
      /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*\b/gi,
      "",
    )
    .replace(/[\d\s:,./|•·–—-]|(?<=\d)(?:st|nd|rd|th)/g, "");
  return rest.length <= 3;
}
