import type { Logger } from "pino";
import type { ArticleSource } from "../../model/index.ts";
import { UnreadableFileError } from "../errors.ts";
import type { DocumentReader } from "../intake/document-reader.ts";
import type { DocumentInput } from "../intake/formats/document-input.ts";
import type { JobOrigin, JobState, JobsAnswer, JobView } from "../routes/jobs.schema.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { addJobs, hasJob } from "./add-jobs.ts";
import { cancelJob, retryJob } from "./decide-job.ts";
import type { JobDraft } from "./job.ts";
import { JobRunner } from "./job-runner.ts";
import { findJob, listJobs } from "./list-jobs.ts";
import type { ReadJob } from "./read-job.ts";

interface QueueOptions {
  readonly store: GraphStore;
  readonly readJob: ReadJob;
  readonly documents: DocumentReader;
  readonly logger: Logger;
  readonly leaseMs?: number;
  readonly lookEveryMs?: number;
  readonly retryAfterMs?: number;
}

/** The articles that are to be read: they wait in the store, so that they outlive this process. */
export class JobQueue {
  readonly #store: GraphStore;
  readonly #documents: DocumentReader;
  readonly #runner: JobRunner;
  readonly #listeners = new Set<() => void>();
  readonly #ending = new AbortController();

  constructor({ documents, ...options }: QueueOptions) {
    this.#store = options.store;
    this.#documents = documents;
    this.#runner = new JobRunner({ ...options, onChange: () => this.#tell() });
  }

  start(): Promise<void> {
    return this.#runner.start();
  }

  stop(): Promise<void> {
    this.#ending.abort();
    return this.#runner.stop();
  }

  /** Aborted when the queue stops: who listens to it ends. */
  get ending(): AbortSignal {
    return this.#ending.signal;
  }

  /** Adds jobs; those that are there already, by their keys, are not added again. Gives the ids of the others. */
  async add(drafts: readonly JobDraft[]): Promise<readonly string[]> {
    const ids = await addJobs(this.#store, drafts);
    this.#runner.wake();
    this.#tell();
    return ids;
  }

  /** Whether there is a job with this key, which would not be added again. */
  has(key: string): Promise<boolean> {
    return hasJob(this.#store, key);
  }

  /** Adds an article whose text is there. */
  addSource(
    source: ArticleSource,
    origin: JobOrigin,
    name = nameOf(source),
  ): Promise<readonly string[]> {
    return this.add([{ origin, name, input: { kind: "article", source } }]);
  }

  /** Reads a document and adds its article; one that cannot be read becomes a job that failed. */
  async addDocument(
    document: DocumentInput,
    origin: JobOrigin,
    key?: string,
  ): Promise<readonly string[]> {
    const { name } = document;
    const of = { origin, name, ...(key && { key }) };
    try {
      const source = await this.#documents.read(document);
      return await this.add([{ ...of, input: { kind: "article", source } }]);
    } catch (error) {
      if (!(error instanceof UnreadableFileError)) throw error;
      const { code, message: reason } = error;
      return this.add([{ ...of, failure: { code, reason } }]);
    }
  }

  list(asked: {
    readonly state?: JobState | undefined;
    readonly limit: number;
  }): Promise<JobsAnswer> {
    return listJobs(this.#store, asked);
  }

  /** Throws NotFoundError. */
  find(id: string): Promise<JobView> {
    return findJob(this.#store, id);
  }

  /** One that is being read is given up at once. Throws NotFoundError, JobStateError. */
  async cancel(id: string): Promise<JobView> {
    const job = await cancelJob(this.#store, id);
    this.#runner.leave(id);
    this.#tell();
    return job;
  }

  /** Throws NotFoundError, JobStateError. */
  async retry(id: string): Promise<JobView> {
    const job = await retryJob(this.#store, id);
    this.#runner.wake();
    this.#tell();
    return job;
  }

  /** Calls `listener` when jobs have changed in this process. Returns a stop. */
  watch(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** What people know a text by before it is read. */
function nameOf({ title, url, text }: ArticleSource): string {
  const [first = ""] = text.trim().split("\n");
  return title ?? url ?? first.slice(0, 100);
}
