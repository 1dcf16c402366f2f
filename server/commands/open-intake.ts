import type { Logger } from "pino";
import type { Settings } from "../config.ts";
import { openDocumentReader } from "../intake/document-reader.ts";
import { articleFetcher } from "../intake/fetch/fetch-article.ts";
import { guardedFetch } from "../intake/fetch/guarded-fetch.ts";
import { JobQueue } from "../jobs/job-queue.ts";
import { jobReader } from "../jobs/read-job.ts";
import type { AddArticle } from "../revise/add-articles.ts";
import type { GraphStore } from "../store/graph-store.ts";

interface IntakeOptions {
  readonly store: GraphStore;
  readonly addArticle: AddArticle;
  readonly settings: Settings;
  readonly logger: Logger;
}

/** What gets reporting in while a server runs. */
interface Intake {
  readonly queue: JobQueue;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export function openIntake({ store, addArticle, settings, logger }: IntakeOptions): Intake {
  const documents = openDocumentReader();
  const fetchPage = guardedFetch({ allow: settings.fetchAllow });
  const fetchArticle = articleFetcher(fetchPage, documents);
  const queue = new JobQueue({
    store,
    documents,
    logger,
    readJob: jobReader(fetchArticle, addArticle),
  });
  return {
    queue,
    async start() {
      await queue.start();
    },
    async stop() {
      await queue.stop();
      await documents.close();
    },
  };
}
