import type { Logger } from "pino";
import { NotFoundError } from "../errors.ts";
import type { Alerts } from "./alerts.ts";

/** Webhooks that are told at the same time. */
const TOLD_AT_ONCE = 4;

interface PollerOptions {
  /** How often it is looked whether something came. What came is quiet once nothing has for so long. */
  readonly lookEveryMs?: number;
  /** While articles keep coming, alerts wait so long at most. */
  readonly patienceMs?: number;
}

/**
 * Looks for all alerts a moment after the last article of a burst, whichever process added it, and tells their webhooks.
 * Returns a stop, which waits for what is under way.
 */
export function pollAlerts(
  alerts: Alerts,
  logger: Logger,
  { lookEveryMs = 2_000, patienceMs = 60_000 }: PollerOptions = {},
): () => Promise<void> {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let polling = Promise.resolve();
  let last = -1;
  let busySince: number | undefined;

  /** Whether nothing came since the last look, or it has gone on for long. */
  async function isQuiet(): Promise<boolean> {
    const seq = await alerts.seq();
    const isSame = seq === last;
    last = seq;
    busySince ??= Date.now();
    if (!isSame && Date.now() - busySince <= patienceMs) return false;
    busySince = undefined;
    return true;
  }
  /** Several at once: a webhook that does not answer is to hold up no other. */
  async function deliverAll(): Promise<void> {
    const deliver = async () => {
      while (!isStopped && (await alerts.deliverNext()));
    };
    const ended = await Promise.allSettled(Array.from({ length: TOLD_AT_ONCE }, deliver));
    const failed = ended.find((one) => one.status === "rejected");
    if (failed) throw failed.reason;
  }
  async function look(): Promise<void> {
    try {
      if (await isQuiet()) while (!isStopped && (await alerts.checkNext()));
      await deliverAll();
    } catch (error) {
      // Removed while it was looked at; else the store is away, and is tried again.
      if (!(error instanceof NotFoundError))
        logger.error(error, "Alerts cannot be looked at for now.");
    }
    if (!isStopped) timer = setTimeout(begin, lookEveryMs);
  }
  function begin(): void {
    polling = look();
  }
  begin();
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await polling;
  };
}
