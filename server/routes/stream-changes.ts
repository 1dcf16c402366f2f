import { setTimeout as wait } from "node:timers/promises";
import type { Response } from "express";
import { openEventStream } from "./event-stream.ts";

/** Something that is told of anew whenever it has changed. */
export interface Changing {
  /** The name of its events. */
  readonly event: string;
  readonly now: () => Promise<unknown>;
  /** Calls a listener when it may have changed in this process. Returns a stop. */
  readonly watch: (listener: () => void) => () => void;
}

/** Changes come in bursts: one event tells those of so long a time. */
const PAUSE_MS = 250;
/** How often it is looked for what other servers did. */
const LOOK_MS = 3_000;

/** Tells of each now, and whenever something of it has changed, until nobody listens or the server ends. */
export async function streamChanges(
  response: Response,
  sources: readonly Changing[],
  ending: AbortSignal,
): Promise<void> {
  const send = openEventStream(response);
  const closed = new AbortController();
  response.once("close", () => closed.abort());
  const ended = AbortSignal.any([closed.signal, ending]);
  let wake = () => {};
  const unwatch = sources.map(({ watch }) => watch(() => wake()));
  const told = new Map<string, string>();
  try {
    while (!ended.aborted) {
      const changed = new Promise<void>((resolve) => {
        wake = resolve;
      });
      for (const { event, now } of sources) {
        const answer = await now();
        const text = JSON.stringify(answer);
        if (text !== told.get(event)) send(event, answer);
        told.set(event, text);
      }
      await Promise.race([changed, wait(LOOK_MS, undefined, { signal: ended })]);
      await wait(PAUSE_MS, undefined, { signal: ended });
    }
  } catch (error) {
    if (!ended.aborted) throw error;
  } finally {
    for (const stop of unwatch) stop();
    response.end();
  }
}
