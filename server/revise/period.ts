import { z } from "zod";
import { type Period, readPeriod } from "../../model/index.ts";

/** When something happened, as registers and people write it: "2019", "2019-05", "17 May 2019", "2012 to 2018". */
export const PeriodText = z
  .string()
  .max(200)
  .transform((text, context): Period => {
    const read = readPeriod(text);
    if ("period" in read) return read.period;
    context.addIssue({ code: "custom", message: read.problem });
    return z.NEVER;
  });

/** When something happened, told by one time or by two; the words for it beside it. */
export const EventText = z
  .object({
    from: PeriodText,
    to: PeriodText.optional(),
    text: z.string().max(500).default(""),
  })
  .transform(({ from, to = from, text }) => ({ from: from.from, to: to.to, text }));
