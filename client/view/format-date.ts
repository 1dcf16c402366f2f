import type { EdgeView } from "../../server/routes/entities.schema.ts";

const day = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeZone: "UTC" });
const weekday = new Intl.DateTimeFormat("en", { weekday: "long", timeZone: "UTC" });
const month = new Intl.DateTimeFormat("en", { month: "short", year: "numeric", timeZone: "UTC" });
const year = new Intl.DateTimeFormat("en", { year: "numeric", timeZone: "UTC" });

/** "2020-11-17" as "Nov 17, 2020"; what is no date stays as it is. */
export function formatDate(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : day.format(date);
}

/** A stretch of days, both included, by its first and last: "Jan 1 – Dec 31, 2012", "Tuesday, Nov 17, 2020". */
export function formatDays(from: string, to: string): string {
  const [start, end] = [new Date(from), new Date(to)];
  return from === to
    ? `${weekday.format(start)}, ${day.format(start)}`
    : day.formatRange(start, end);
}

/**
 * A stretch of days, both included, in the largest units that it is whole ones of: "2019", "2012 – 2018", "Oct 2020",
 * "Mar – May 2020", "Nov 17, 2020", "Nov 1 – 10, 2020".
 */
export function formatPeriod(from: string, to: string): string {
  const [start, end] = [new Date(from), new Date(to)];
  const areDates = !Number.isNaN(start.getTime()) && !Number.isNaN(end.getTime()) && start <= end;
  if (!areDates) return from === to ? from : `${from} – ${to}`;
  return unitOf(start, end).formatRange(start, end);
}

function unitOf(start: Date, end: Date): Intl.DateTimeFormat {
  const next = new Date(end.getTime() + 86_400_000);
  if (start.getUTCDate() !== 1 || next.getUTCDate() !== 1) return day;
  return start.getUTCMonth() === 0 && next.getUTCMonth() === 0 ? year : month;
}

/** The times at which something happened, in their order: "2012 – 2018; Nov 17, 2020"; of many, how many and in which stretch. */
export function formatTimes(times: EdgeView["happened"]): string {
  if (times.length <= 3) return times.map(({ from, to }) => formatPeriod(from, to)).join("; ");
  const from = times.map((time) => time.from).toSorted()[0] ?? "";
  const to =
    times
      .map((time) => time.to)
      .toSorted()
      .at(-1) ?? "";
  return `${times.length} times, ${formatPeriod(from, to)}`;
}
