import { z } from "zod";
import { AlertsAnswer } from "./alerts.schema.ts";
import { JobsAnswer } from "./jobs.schema.ts";

/** GET /api/events: the data of an event, by its name. */
export const EventsAnswer = z.object({ jobs: JobsAnswer, alerts: AlertsAnswer });
export type EventsAnswer = z.infer<typeof EventsAnswer>;
