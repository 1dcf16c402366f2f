/**
 * The ISO 8601 date of a time as pages, feeds and mails write it: the day that it is where it was written. Undefined where
 * it is none.
 */
export function isoDateOf(time: string): string | undefined {
  const [written] = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(time.trim()) ?? [];
  if (written && !Number.isNaN(Date.parse(written))) return written;
  const at = Date.parse(time);
  if (Number.isNaN(at)) return undefined;
  // RFC 2822: "Tue, 17 Nov 2020 23:30:00 -0600" is the 17th, whatever it is in Greenwich.
  const [, sign, hours = "0", minutes = "0"] =
    /([+-])(\d{2}):?(\d{2})\s*(?:\(.*\))?$/.exec(time) ?? [];
  const offset = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  const date = new Date(sign ? at + offset : at);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}
