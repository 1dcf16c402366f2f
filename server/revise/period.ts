import { z } from "zod";

/** A stretch of time, of whole days: ISO 8601 dates, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const FORMS = "write 2019, 2019-05 or 2019-05-17";
const DATE = z.iso.date();

/** A year, a month or a day, as registers and people write when something happened: "2019", "2019-05", "2019-05-17". */
export const PeriodText = z.string().transform((text, context): Period => {
  const period = periodOf(text.trim());
  if (period) return period;
  context.addIssue({ code: "custom", message: `"${text}" is no date: ${FORMS}` });
  return z.NEVER;
});

function periodOf(text: string): Period | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text) ?? [];
  if (!year) return undefined;
  const from = `${year}-${month ?? "01"}-${day ?? "01"}`;
  if (!DATE.safeParse(from).success) return undefined;
  if (day) return { from, to: from };
  // the day before the next one begins
  const next = new Date(
    Date.UTC(Number(year) + (month ? 0 : 1), month ? Number(month) : 0, 1) - 86_400_000,
  );
  return { from, to: next.toISOString().slice(0, 10) };
}
