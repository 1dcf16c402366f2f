import type { Logger } from "pino";
import { NotFoundError } from "../errors.ts";
import type { Feeds } from "./feeds.ts";

const LOOK_MS = 15_000;

/** Asks feeds as they fall due, one after the other. Returns a stop, which waits for the one under way. */
export function pollFeeds(
  feeds: Feeds,
  logger: Logger,
  lookEveryMs = LOOK_MS,
): () => Promise<void> {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let polling = Promise.resolve();

  async function pollDue(): Promise<void> {
    try {
      while (!isStopped && (await feeds.pollNext()));
    } catch (error) {
      // Removed while it was asked; else the store is away, and is tried again.
      if (!(error instanceof NotFoundError)) logger.error(error, "Feeds cannot be asked for now.");
    }
    if (!isStopped) timer = setTimeout(begin, lookEveryMs);
  }
  function begin(): void {
    polling = pollDue();
  }
  begin();
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await polling;
  };
}
