import type { Tinypool } from "tinypool";
import type { Extract } from "../revise/add-articles.ts";
import { extractArticle } from "./extract-article.ts";
import { openWorkerPool } from "./open-worker-pool.ts";

/** Characters from which an article is read in a process of its own: what follows the language model holds this one for seconds. */
const LONG = 50_000;
/** How long the process stays for the next long article. */
const IDLE_MS = 30_000;

interface LongArticleReader {
  /** Reads an article; of a long one it says that the words are being read, and then that all is. */
  readonly extract: Extract;
  readonly close: () => Promise<void>;
}

/** Reads articles in this process, and long ones in another, so that a server goes on answering meanwhile. */
export function openLongArticleReader(long = LONG): LongArticleReader {
  let pool: Tinypool | undefined;
  return {
    async extract(source, onStep, signal) {
      if (source.text.length < long) return extractArticle(source, onStep, signal);
      // one that ends while nobody waits for it is replaced by the next
      pool ??= openWorkerPool(1, IDLE_MS).on("error", () => undefined);
      onStep("language");
      // the process of one that is given up is ended: nothing else stops it
      const extraction = await pool.run(source, { signal: signal ?? null }).catch((error) => {
        signal?.throwIfAborted();
        throw error;
      });
      onStep("claims");
      return extraction;
    },
    close: async () => pool?.destroy(),
  };
}
