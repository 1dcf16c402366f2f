import type { Logger } from "pino";
import type { Settings } from "../config.ts";
import { pollFeeds } from "../feeds/feed-poller.ts";
import { Feeds } from "../feeds/feeds.ts";
import { openDocumentReader } from "../intake/document-reader.ts";
import { articleFetcher } from "../intake/fetch/fetch-article.ts";
import { guardedFetch } from "../intake/fetch/guarded-fetch.ts";
import { watchFolder } from "../intake/watch-folder.ts";
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
export interface Intake {
  readonly queue: JobQueue;
  readonly feeds: Feeds;
  /** Takes up the queue, asks feeds, and watches the folder that is to be watched. Throws WrongUseError. */
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
  const feeds = new Feeds({ store, queue, fetchPage, everyMs: settings.feedMinutes * 60_000 });
  const stops: (() => Promise<void>)[] = [];
  return {
    queue,
    feeds,
    async start() {
      if (settings.watch) stops.push(await watchFolder({ folder: settings.watch, queue, logger }));
      await queue.start();
      stops.push(pollFeeds(feeds, logger));
    },
    async stop() {
      await Promise.all(stops.map((stop) => stop()));
      await queue.stop();
      await documents.close();
    },
  };
}
