import { randomUUID } from "node:crypto";
import type { Logger } from "pino";
import { ExplorerError, PageNotFetchedError, StoreUnavailableError } from "../errors.ts";
import type { GraphStore } from "../store/graph-store.ts";
import type { JobFailure } from "./job.ts";
import type { JobProgress, ReadJob } from "./read-job.ts";
import { failJob, finishJob, postponeJob, renewJob } from "./running-job.ts";
import { type TakenJob, takeJob } from "./take-job.ts";
import { forgetJobs, releaseJobs } from "./tidy-jobs.ts";

interface RunnerOptions {
  readonly store: GraphStore;
  readonly readJob: ReadJob;
  readonly logger: Logger;
  /** Called when jobs have changed: some are taken, done, further. */
  readonly onChange: () => void;
  /** How long a job is one server's after it last said how far it is. */
  readonly leaseMs?: number;
  /** How often it is looked for jobs that others added, or that are due again. */
  readonly lookEveryMs?: number;
  /** How long a job waits after it failed for the first time, for a reason that passes; then three times as long. */
  readonly retryAfterMs?: number;
}

/** Jobs at a time: while one waits for a web site, another is read. */
const AT_ONCE = 2;
/** How often something is tried that may well work later. */
const MAX_ATTEMPTS = 3;
const KEPT_MS = 30 * 24 * 3_600_000;
/** How long the end waits for a job under way. */
const PATIENCE_MS = 10_000;

/** Takes jobs from the queue and does them, until it is stopped. */
export class JobRunner {
  readonly #options: Required<RunnerOptions>;
  readonly #worker = randomUUID();
  #isStopped = false;
  #running: readonly Promise<void>[] = [];
  readonly #sleepers = new Set<() => void>();
  /** What stops the jobs under way, by their ids. */
  readonly #leaving = new Map<string, AbortController>();

  constructor(options: RunnerOptions) {
    this.#options = { leaseMs: 60_000, lookEveryMs: 2_000, retryAfterMs: 30_000, ...options };
  }

  /** On a store that no other server has, takes up what was left running by a process that was killed. */
  async start(): Promise<void> {
    const { store } = this.#options;
    if (store.engine === "embedded") await releaseJobs(store);
    await forgetJobs(store, KEPT_MS);
    this.#running = Array.from({ length: AT_ONCE }, () => this.#work());
  }

  /** Looks for jobs at once. */
  wake(): void {
    for (const wake of [...this.#sleepers]) wake();
  }

  /** Stops a job if it is under way here: it is this server's no longer. */
  leave(id: string): void {
    this.#leaving.get(id)?.abort();
  }

  /** Takes no more jobs. Those under way are stopped and put back, unless their article is being stored. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    for (const id of this.#leaving.keys()) this.leave(id);
    this.wake();
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, PATIENCE_MS);
    });
    await Promise.race([Promise.all(this.#running), patience]);
    clearTimeout(timer);
  }

  async #work(): Promise<void> {
    const { store, leaseMs, lookEveryMs, logger, onChange } = this.#options;
    while (!this.#isStopped) {
      try {
        const job = await takeJob(store, this.#worker, leaseMs);
        if (!job) {
          await this.#sleep(lookEveryMs);
          continue;
        }
        onChange();
        await this.#run(job);
        onChange();
      } catch (error) {
        // The store is away, or something nobody foresaw: the job's lease ends, and it is taken again.
        logger.error(error, "The queue cannot go on for now.");
        await this.#sleep(lookEveryMs);
      }
    }
  }

  async #run(job: TakenJob): Promise<void> {
    const { store, readJob, leaseMs, onChange } = this.#options;
    let progress: JobProgress = { step: "read", done: 0 };
    const leaving = new AbortController();
    this.#leaving.set(job.id, leaving);
    const renew = async () => {
      if (!(await renewJob(store, job.id, this.#worker, leaseMs, progress))) leaving.abort();
    };
    const heart = setInterval(
      () => {
        renew().then(onChange, () => undefined);
      },
      Math.min(leaseMs / 3, 1_000),
    );
    try {
      const say = (now: JobProgress) => {
        progress = now;
      };
      const added = await readJob(job.input, say, leaving.signal);
      await finishJob(store, job.id, this.#worker, added);
    } catch (error) {
      if (leaving.signal.aborted) await this.#putBack(job);
      else await this.#endFailed(job, error);
    } finally {
      clearInterval(heart);
      this.#leaving.delete(job.id);
    }
  }

  /** Stopped by this server, it did not fail; cancelled, nothing of it is this server's. */
  async #putBack({ id, attempts }: TakenJob): Promise<void> {
    const { store } = this.#options;
    await postponeJob(store, id, this.#worker, { afterMs: 0, attempts: attempts - 1 });
  }

  async #endFailed({ id, attempts, name }: TakenJob, error: unknown): Promise<void> {
    const { store, logger, retryAfterMs } = this.#options;
    if (!(error instanceof ExplorerError)) logger.error(error, `"${name}" could not be read.`);
    const failure = failureOf(error);
    const afterMs = retryAfterMs * 3 ** (attempts - 1);
    if (isPassing(error) && attempts < MAX_ATTEMPTS)
      await postponeJob(store, id, this.#worker, { afterMs, attempts, failure });
    else await failJob(store, id, this.#worker, failure);
  }

  #sleep(ms: number): Promise<void> {
    if (this.#isStopped) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.#sleepers.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      this.#sleepers.add(wake);
    });
  }
}

function isPassing(error: unknown): boolean {
  return (
    error instanceof StoreUnavailableError ||
    (error instanceof PageNotFetchedError && error.isPassing)
  );
}

function failureOf(error: unknown): JobFailure {
  if (error instanceof ExplorerError) return { code: error.code, reason: error.message };
  return { code: "INTERNAL", reason: "Something went wrong here. The log says what." };
}
