import type { EventsAnswer } from "../../server/routes/events.schema.ts";
import { readEvents } from "./read-events.ts";
import { request } from "./request.ts";

/** Jobs that are shown at most; their counts are of all. */
const SHOWN = 100;

/** The jobs, the alerts and the graph's place in its log now, and again whenever something of them has changed, until it is aborted. */
export async function* listenToEvents(signal: AbortSignal): AsyncGenerator<Partial<EventsAnswer>> {
  const { body } = await request(`/api/events?limit=${SHOWN}`, { signal });
  if (!body) return;
  for await (const { name, data } of readEvents(body)) {
    // The route's schema is the check: both sides are built from it.
    yield { [name]: data } as Partial<EventsAnswer>;
  }
}
