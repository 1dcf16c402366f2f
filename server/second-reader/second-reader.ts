import type { Logger } from "pino";
import { type Ask, readAgain } from "../../ingest/second-reader/read-again.ts";
import type { Extraction } from "../../model/index.ts";
import { type ChatPatience, chatClient } from "./chat-client.ts";
import type { SecondReaderSettings } from "./settings.ts";
import { addUp, costOf, describeTally, emptyTally, type Tally } from "./tally.ts";

/** Has articles read a second time. */
export interface SecondReader {
  /**
   * Reads an article that the rules have read. Gives that reading back, with a note, where the second reader fails. Rejects with
   * the signal's reason where that is aborted before a question.
   */
  readonly read: (extraction: Extraction, signal?: AbortSignal) => Promise<Extraction>;
  /** What it did so far and what that cost, in a line; undefined before it did anything. */
  readonly summary: () => string | undefined;
}

/** After a lasting failure, or so many others in a row, it is left alone for a while, and articles are read by the rules alone. */
const MAX_FAILURES = 3;
const PAUSE_MS = 60_000;

/**
 * The second reader of these settings. `logger` gets a line an article, with tokens and cost; `warn` gets what a person
 * should know and do.
 */
export function openSecondReader(
  settings: SecondReaderSettings,
  logger: Logger,
  warn: (message: string) => void,
  patience?: ChatPatience,
): SecondReader {
  const chat = chatClient(settings, patience);
  let total = emptyTally;
  let failures = 0;
  let pause: { readonly until: number; readonly why: string } | undefined;

  async function read(extraction: Extraction, signal?: AbortSignal): Promise<Extraction> {
    const began = Date.now();
    const reason = pause && began < pause.until ? pause.why : undefined;
    let tally: Tally = { ...emptyTally, articles: 1 };
    const ask: Ask = async (question) => {
      signal?.throwIfAborted();
      if (reason) return { failure: `Not asked, since it failed just now. ${reason}` };
      const reply = await chat(question);
      tally = addUp(tally, { ...emptyTally, questions: 1, ...reply.usage });
      if (!("failure" in reply)) {
        failures = 0;
        return reply;
      }
      const { message, isLasting } = reply.failure;
      failures += 1;
      if (isLasting || failures >= MAX_FAILURES) {
        pause = { until: Date.now() + PAUSE_MS, why: message };
      }
      return { failure: message };
    };
    const { extraction: both, failure, ...counts } = await readAgain(extraction, ask, settings);
    tally = addUp(tally, {
      ...emptyTally,
      ...counts,
      failed: failure ? 1 : 0,
    });
    total = addUp(total, tally);
    logger.info(
      {
        article: extraction.article.id,
        model: settings.model,
        ...tally,
        cost: costOf(tally, settings),
        ms: Date.now() - began,
      },
      "second reader",
    );
    if (failure) warn(`${failure} "${extraction.article.title}" is kept as the rules read it.`);
    return both;
  }

  return {
    read,
    summary: () => (total.articles > 0 ? describeTally(total, settings) : undefined),
  };
}
