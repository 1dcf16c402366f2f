import type { Alerts } from "../alerts/alerts.ts";
import type { JobQueue } from "../jobs/job-queue.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { currentSeq } from "../store/next-seq.ts";
import { type Endpoint, endpoint } from "./endpoint.ts";
import { EventsAnswer } from "./events.schema.ts";
import { JobsQuery } from "./jobs.schema.ts";
import { streamChanges } from "./stream-changes.ts";

/** One stream for all that a page keeps up with: a browser has few connections to one server. */
export function eventRoutes(
  store: GraphStore,
  queue: JobQueue,
  alerts: Alerts,
): readonly Endpoint[] {
  return [
    endpoint({
      method: "get",
      path: "/api/events",
      summary:
        'Server-sent events named "jobs" (JobsAnswer), "alerts" (AlertsAnswer) and "graph" (the place in its log of what came ' +
        "last, an article or a judgement), now and whenever something of them has changed.",
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
        const graph = {
          event: "graph",
          now: async () => ({ seq: await store.read(currentSeq) }),
          // It is looked for, as what other servers did.
          watch: () => () => undefined,
        };
        await streamChanges(response, [jobs, found, graph], queue.ending);
        return undefined;
      },
    }),
  ];
}
