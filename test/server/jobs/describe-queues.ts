import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pino } from "pino";
import { UnreadableFileError } from "../../../server/errors.ts";
import { openDocumentReader } from "../../../server/intake/document-reader.ts";
import { articleFetcher } from "../../../server/intake/fetch/fetch-article.ts";
import { guardedFetch } from "../../../server/intake/fetch/guarded-fetch.ts";
import { JobQueue } from "../../../server/jobs/job-queue.ts";
import { jobReader } from "../../../server/jobs/read-job.ts";
import { articleAdder, type Extract } from "../../../server/revise/add-articles.ts";
import type { JobView } from "../../../server/routes/jobs.schema.ts";
import type { GraphStore } from "../../../server/store/graph-store.ts";
import { openStore } from "../../../server/store/open-store.ts";
import { anExtraction } from "../../builders.ts";
import { describeOnNeo4j } from "../../neo4j/describe-on-neo4j.ts";
import { playSite, send } from "../intake/play-site.ts";

export const SPANISH =
  "El fiscal general se reunió el martes con el canciller y los dos hablaron largo tiempo de las acusaciones contra un general retirado.";

/** Describes something of the queue on each engine, with queues of its own for each test. */
export function describeQueues(what: string, describeWith: (queues: Queues) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const openEmbedded = () =>
    openStore({ engine: "embedded", folder: mkdtempSync(join(folder, "graph-")) });
  describe(`${what} on the embedded store`, () => describeWith(queuesOn(openEmbedded)));
  describeOnNeo4j(`${what} on Neo4j`, ({ openEmpty }) => describeWith(queuesOn(openEmpty)));
}

export type Queues = ReturnType<typeof queuesOn>;

/** Queues of one store for each test, a site that they may fetch from, and a reader that knows only bars. */
function queuesOn(open: () => Promise<GraphStore>) {
  const documents = openDocumentReader();
  let store: GraphStore;
  let queues: JobQueue[] = [];
  /** The texts that were read, in order. */
  let read: string[] = [];
  /** What articles wait for before their claims are read. */
  let gate: Promise<void>;
  let site: Awaited<ReturnType<typeof playSite>>;
  let visits = 0;

  before(async () => {
    site = await playSite({
      "/talks": send("<article><h1>Talks</h1><p>Ann Lee | Bo Ray</p></article>"),
      "/busy-once": (response, request) => {
        visits += 1;
        if (visits === 1) response.writeHead(503).end();
        else send("<p>Ann Lee | Cy Fox</p>")(response, request);
      },
      "/busy": (response) => void response.writeHead(503).end(),
    });
  });
  beforeEach(async () => {
    store = await open();
    queues = [];
    read = [];
    visits = 0;
    gate = Promise.resolve();
  });
  afterEach(async () => {
    await Promise.all(queues.map((queue) => queue.stop()));
    await store.close();
  });
  after(async () => {
    await documents.close();
    await site.stop();
  });

  /** "A | B" is an article that says that A met B; the language model is not the point here. */
  const readByBar: Extract = async ({ text, title }, onStep, signal) => {
    read.push(text);
    onStep("language");
    await Promise.race(signal ? [gate, once(signal, "abort")] : [gate]);
    signal?.throwIfAborted();
    onStep("claims");
    const [subject = "", object] = text.split("\n").at(-1)?.split(" | ") ?? [];
    if (!object) throw new UnreadableFileError("the article", "there is no bar in it");
    return anExtraction({ claims: [{ subject, object }], ...(title && { title }) });
  };
  const addArticle = () => articleAdder(store, readByBar);

  function openQueue(parts: { readonly leaseMs?: number } = {}): JobQueue {
    const fetchArticle = articleFetcher(guardedFetch({ allow: [site.host] }), documents);
    const queue = new JobQueue({
      store,
      documents,
      readJob: jobReader(fetchArticle, addArticle()),
      logger: pino({ level: "silent" }),
      lookEveryMs: 50,
      retryAfterMs: 20,
      ...parts,
    });
    queues.push(queue);
    return queue;
  }

  return {
    store: () => store,
    siteUrl: () => site.url,
    read: () => read,
    addArticle,
    openQueue,
    async startQueue(parts: { readonly leaseMs?: number } = {}): Promise<JobQueue> {
      const queue = openQueue(parts);
      await queue.start();
      return queue;
    },
    /** Has all reading wait, until the gate is opened. */
    closeGate(): () => void {
      let openGate = () => {};
      gate = new Promise((resolve) => {
        openGate = resolve;
      });
      return openGate;
    },
    async ended(queue: JobQueue, [id = ""]: readonly string[]): Promise<JobView> {
      for (;;) {
        const job = await queue.find(id);
        if (job.state !== "waiting" && job.state !== "running") return job;
        await wait(20);
      }
    },
    async until(isSo: () => boolean): Promise<void> {
      while (!isSo()) await wait(10);
    },
  };
}
