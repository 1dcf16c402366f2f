const day = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeZone: "UTC" });

/** "2020-11-17" as "Nov 17, 2020"; what is no date stays as it is. */
export function formatDate(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : day.format(date);
}

/** A day, or a range of days: "Oct 1, 2020 – Oct 31, 2020". */
export function formatPeriod(from: string, to: string): string {
  if (from === to) return formatDate(from);
  const [start, end] = [new Date(from), new Date(to)];
  const areDates = !Number.isNaN(start.getTime()) && !Number.isNaN(end.getTime()) && start <= end;
  return areDates ? day.formatRange(start, end) : `${from} – ${to}`;
}
