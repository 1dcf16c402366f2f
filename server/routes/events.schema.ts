import { z } from "zod";
import { AlertsAnswer } from "./alerts.schema.ts";
import { JobsAnswer } from "./jobs.schema.ts";

/** GET /api/events: the data of an event, by its name. */
export const EventsAnswer = z.object({
  jobs: JobsAnswer,
  alerts: AlertsAnswer,
  /** `seq`: the place in the log of the article or judgement that came last. */
  graph: z.object({ seq: z.number().int() }),
});
export type EventsAnswer = z.infer<typeof EventsAnswer>;
