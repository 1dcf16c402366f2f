import type { Alerts } from "../alerts/alerts.ts";
import type { JobQueue } from "../jobs/job-queue.ts";
import { type Endpoint, endpoint } from "./endpoint.ts";
import { EventsAnswer } from "./events.schema.ts";
import { JobsQuery } from "./jobs.schema.ts";
import { streamChanges } from "./stream-changes.ts";

/** One stream for all that a page keeps up with: a browser has few connections to one server. */
export function eventRoutes(queue: JobQueue, alerts: Alerts): readonly Endpoint[] {
  return [
    endpoint({
      method: "get",
      path: "/api/events",
      summary:
        'Server-sent events named "jobs" (JobsAnswer) and "alerts" (AlertsAnswer), now and whenever something of them has changed.',
      query: JobsQuery,
      answer: EventsAnswer,
      async handle({ query }, { response }) {
        const jobs = {
          event: "jobs",
          now: () => queue.list(query),
          watch: (listener: () => void) => queue.watch(listener),
        };
        const found = {
          event: "alerts",
          now: async () => ({ alerts: await alerts.list() }),
          watch: (listener: () => void) => alerts.watch(listener),
        };
        await streamChanges(response, [jobs, found], queue.ending);
        return undefined;
      },
    }),
  ];
}
