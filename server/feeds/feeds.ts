import { ExplorerError, FeedKnownError } from "../errors.ts";
import type { GuardedFetch } from "../intake/fetch/guarded-fetch.ts";
import type { JobQueue } from "../jobs/job-queue.ts";
import { later } from "../jobs/later.ts";
import { writeJobs } from "../jobs/write-jobs.ts";
import type { FeedView } from "../routes/feeds.schema.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { type Feed, feedById, feedIdOf, feedsFrom, presentFeed } from "./feed.ts";
import { feedJobs } from "./feed-jobs.ts";
import { type FeedAnswer, fetchFeed } from "./fetch-feed.ts";

interface FeedsOptions {
  readonly store: GraphStore;
  readonly queue: Pick<JobQueue, "add">;
  readonly fetchPage: GuardedFetch;
  /** How often a feed is asked. */
  readonly everyMs: number;
}

/** How long a feed that is being asked is nobody else's. */
const LEASE_MS = 120_000;
/** A feed that fails is asked half as often each time, and yet once a day. */
const MAX_WAIT_MS = 24 * 3_600_000;

/** The feeds that articles come from. Their state is in the store, so that it outlives this process. */
export class Feeds {
  readonly #options: FeedsOptions;

  constructor(options: FeedsOptions) {
    this.#options = options;
  }

  list(): Promise<readonly FeedView[]> {
    return this.#options.store.read(async (run) =>
      (await feedsFrom(run, "feeds")).map(presentFeed),
    );
  }

  /**
   * Adds a feed and queues what is in it. Throws PageNotFetchedError and UnreadableFileError for one that cannot be read, and
   * FeedKnownError; nothing was added then.
   */
  async add(url: string): Promise<FeedView> {
    const { store, fetchPage } = this.#options;
    const address = URL.canParse(url) ? new URL(url).href : url;
    const id = feedIdOf(address);
    if ((await store.read((run) => feedsFrom(run, "feed-by-id", { id }))).length > 0)
      throw new FeedKnownError(address);
    const answer = await fetchFeed(fetchPage, { url: address });
    const now = later(0);
    const feed = { id, url: address, addedAt: now, dueAt: now, queued: 0, failures: 0 };
    await this.#put(id, feed);
    return this.#take(feed, answer);
  }

  /** Removes a feed, by its id or address; what it has queued stays. Throws NotFoundError. */
  remove(idOrUrl: string): Promise<string> {
    return writeJobs(this.#options.store, async (run) => {
      const { id } = await feedById(run, idOf(idOrUrl));
      await run("delete-feed", { id });
      return id;
    });
  }

  /** Asks a feed now. What goes wrong is told in its `reason`. Throws NotFoundError. */
  async poll(idOrUrl: string): Promise<FeedView> {
    return this.#poll(await this.#options.store.read((run) => feedById(run, idOf(idOrUrl))));
  }

  /** Asks the feed that has been due longest; undefined where none is. Of several servers one asks. */
  async pollNext(): Promise<FeedView | undefined> {
    const { store } = this.#options;
    const due = () => store.read((run) => feedsFrom(run, "next-feed", { now: later(0) }));
    if ((await due()).length === 0) return undefined;
    const taken = await writeJobs(store, async (run) => {
      const [feed] = await feedsFrom(run, "next-feed", { now: later(0) });
      if (feed) await run("put-feed", { id: feed.id, properties: { dueAt: later(LEASE_MS) } });
      return feed;
    });
    return taken && this.#poll(taken);
  }

  async #poll(feed: Feed): Promise<FeedView> {
    try {
      return await this.#take(feed, await fetchFeed(this.#options.fetchPage, feed));
    } catch (error) {
      if (!(error instanceof ExplorerError)) throw error;
      const failures = feed.failures + 1;
      const wait = Math.min(this.#options.everyMs * 2 ** Math.min(failures, 20), MAX_WAIT_MS);
      return this.#put(feed.id, {
        failures,
        code: error.code,
        reason: error.message,
        polledAt: later(0),
        dueAt: later(wait),
      });
    }
  }

  /** First the jobs, then what is known of the feed: cut off in between, the same are found again, and are there by key. */
  async #take(feed: Feed, { parsed, etag, lastModified }: FeedAnswer): Promise<FeedView> {
    const { queue, everyMs } = this.#options;
    const { drafts, seen } = parsed
      ? await feedJobs(parsed, feed.seen ?? [])
      : { drafts: [], seen: feed.seen ?? [] };
    const added = drafts.length > 0 ? await queue.add(drafts) : [];
    return this.#put(feed.id, {
      seen,
      queued: feed.queued + added.length,
      failures: 0,
      code: null,
      reason: null,
      etag: etag ?? null,
      lastModified: lastModified ?? null,
      polledAt: later(0),
      dueAt: later(everyMs),
      ...(parsed?.title && { title: parsed.title }),
    });
  }

  /** One that was removed in the meantime stays so. */
  #put(id: string, properties: Readonly<Record<string, unknown>>): Promise<FeedView> {
    return writeJobs(this.#options.store, async (run) => {
      if (!("url" in properties)) await feedById(run, id);
      await run("put-feed", { id, properties });
      return presentFeed(await feedById(run, id));
    });
  }
}

function idOf(idOrUrl: string): string {
  return URL.canParse(idOrUrl) && /^https?:/i.test(idOrUrl)
    ? feedIdOf(new URL(idOrUrl).href)
    : idOrUrl;
}
