import { availableParallelism, freemem } from "node:os";
import type { ArticleSource, Extraction } from "../../model/index.ts";
import { WrongUseError } from "../errors.ts";
import { extractArticle } from "./extract-article.ts";
import { openWorkerPool } from "./open-worker-pool.ts";
import type { NamedSource } from "./read-files.ts";

/** Memory that a worker with the language model takes, with room for long articles. */
const WORKER_BYTES = 600 * 2 ** 20;

/** Fewer than these are read sooner than another worker starts. */
const ARTICLES_PER_WORKER = 20;

/** Reads many articles, with as many processes as there are cores. An article reads the same however many there are. */
export interface ArticleReaders {
  read(source: ArticleSource): Promise<Extraction>;
  close(): Promise<void>;
}

/**
 * Readers for so many articles. One article, or one worker, is read in this process.
 *
 * `workers` is what --workers says; without it NEWSGRAPH_WORKERS does, else the cores and the free memory.
 */
export function openReaders(articles: number, workers: string | undefined): ArticleReaders {
  const said = workers ?? process.env.NEWSGRAPH_WORKERS;
  const count = Math.min(articles, said ? workerCount(said) : fittingWorkers(articles));
  if (count <= 1)
    return {
      read: (source) => extractArticle(source, () => undefined),
      close: async () => undefined,
    };
  const pool = openWorkerPool(count);
  return { read: (source) => pool.run(source), close: () => pool.destroy() };
}

function workerCount(said: string): number {
  if (!/^[1-9]\d{0,2}$/.test(said))
    throw new WrongUseError(
      `The number of workers is a whole number from 1 to 999, not "${said}".`,
    );
  return Number(said);
}

/** One a core, as far as memory and articles go. */
function fittingWorkers(articles: number): number {
  const byMemory = Math.floor(freemem() / WORKER_BYTES);
  return Math.min(availableParallelism(), byMemory, Math.ceil(articles / ARTICLES_PER_WORKER));
}

/** An article that is being read, and where it comes from. */
export interface SourceBeingRead extends NamedSource {
  readonly extraction: Promise<Extraction>;
}

/**
 * Sources in their order, some of them being read ahead, so that no worker waits and memory holds no more than a few.
 * What cannot be read rejects the source's own promise.
 */
export function* readAhead(
  sources: readonly NamedSource[],
  read: (source: NamedSource) => Promise<Extraction>,
  ahead = 2 * availableParallelism(),
): Generator<SourceBeingRead> {
  const started: SourceBeingRead[] = [];
  let next = 0;
  for (const _ of sources) {
    for (const source of sources.slice(next, next + ahead + 1 - started.length)) {
      next++;
      const extraction = read(source);
      // it is awaited later, and must not count as unhandled till then
      extraction.catch(() => undefined);
      started.push({ ...source, extraction });
    }
    const first = started.shift();
    if (first) yield first;
  }
}
