import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pino } from "pino";
import supertest from "supertest";
import { createApp } from "../../../server/app.ts";
import { pollFeeds } from "../../../server/feeds/feed-poller.ts";
import { Feeds } from "../../../server/feeds/feeds.ts";
import { openDocumentReader } from "../../../server/intake/document-reader.ts";
import { guardedFetch } from "../../../server/intake/fetch/guarded-fetch.ts";
import { JobQueue } from "../../../server/jobs/job-queue.ts";
import { FeedsAnswer, FeedView } from "../../../server/routes/feeds.schema.ts";
import { Problem } from "../../../server/routes/status.schema.ts";
import { SavedQueries } from "../../../server/saved-queries/saved-queries.ts";
import type { GraphStore } from "../../../server/store/graph-store.ts";
import { openStore } from "../../../server/store/open-store.ts";
import { describeOnNeo4j } from "../../neo4j/describe-on-neo4j.ts";
import { playSite, send } from "../intake/play-site.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const rss = (...names: readonly string[]) =>
  `<rss version="2.0"><channel><title>Ledger</title>${names
    .map(
      (name) =>
        `<item><title>${name}</title><link>https://l.example/${name}</link><guid>${name}</guid></item>`,
    )
    .join("")}</channel></rss>`;

describe("Feeds on the embedded store", () => {
  describeFeeds(() =>
    openStore({ engine: "embedded", folder: mkdtempSync(join(folder, "graph-")) }),
  );
});
describeOnNeo4j("Feeds on Neo4j", ({ openEmpty }) => describeFeeds(openEmpty));

function describeFeeds(open: () => Promise<GraphStore>): void {
  const documents = openDocumentReader();
  let store: GraphStore;
  let queue: JobQueue;
  let site: Awaited<ReturnType<typeof playSite>>;
  /** What the feed holds now; undefined: its server fails. */
  let body: string | undefined;

  before(async () => {
    site = await playSite({
      "/rss": (response, request) => {
        if (body === undefined) return void response.writeHead(503).end();
        const etag = `"${body.length}"`;
        if (request.headers["if-none-match"] === etag) return void response.writeHead(304).end();
        send(body, "application/rss+xml", {
          ETag: etag,
          "Last-Modified": "Tue, 17 Nov 2020 00:00:00 GMT",
        })(response, request);
      },
      "/": send(
        '<!doctype html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head>',
      ),
      "/large": send("x".repeat(5_000_001), "text/xml"),
      "/text": send("no feed", "text/plain"),
    });
  });
  beforeEach(async () => {
    store = await open();
    body = rss("one", "two");
    queue = new JobQueue({
      store,
      documents,
      readJob: async () => assert.fail("the queue is not started"),
      logger: pino({ level: "silent" }),
    });
  });
  afterEach(() => store.close());
  after(async () => {
    await documents.close();
    await site.stop();
  });

  const openFeeds = (everyMs = 60_000) =>
    new Feeds({ store, queue, everyMs, fetchPage: guardedFetch({ allow: [site.host] }) });
  const url = (path = "/rss") => `${site.url}${path}`;
  const queued = async () =>
    (await queue.list({ limit: 100 })).jobs.map(({ name }) => name).toReversed();

  it("are added with the articles that are in them, oldest first", async () => {
    const { title, queued: count, failures, url: address } = await openFeeds().add(url());

    assert.deepEqual([title, count, failures, address], ["Ledger", 2, 0, url()]);
    assert.deepEqual(await queued(), ["two", "one"]);
  });

  it("are asked for what is new only, also after a restart, and it is queued once", async () => {
    const { id } = await openFeeds().add(url());
    const asked = site.requests.length;

    const same = await openFeeds().poll(id);
    body = rss("three", "one", "two");
    const more = await openFeeds().poll(url());

    const [first, second] = site.requests.slice(asked);
    assert.deepEqual(
      [first?.headers["if-none-match"], first?.headers["if-modified-since"], second?.url],
      ['"227"', "Tue, 17 Nov 2020 00:00:00 GMT", "/rss"],
    );
    assert.deepEqual([same.queued, more.queued], [2, 3]);
    assert.deepEqual(await queued(), ["two", "one", "three"]);
  });

  it("that hold the same article queue it once", async () => {
    const feeds = openFeeds();
    await feeds.add(url());

    const { queued: count } = await feeds.add(`${url()}?other`).catch(async () => {
      // the site knows one path only: the same feed under another name of this machine
      const other = new Feeds({
        store,
        queue,
        everyMs: 1,
        fetchPage: guardedFetch({ allow: ["localhost"] }),
      });
      return other.add(`http://localhost:${site.port}/rss`);
    });

    assert.equal(count, 0);
    assert.equal((await queued()).length, 2);
  });

  it("that fail are asked less and less, say why, and recover", async () => {
    const feeds = openFeeds(1_000);
    const { id } = await feeds.add(url());
    body = undefined;
    const waitOf = ({ dueAt, polledAt = "" }: FeedView) => Date.parse(dueAt) - Date.parse(polledAt);

    const first = await feeds.poll(id);
    const second = await feeds.poll(id);
    body = rss("four");
    const third = await feeds.poll(id);

    assert.deepEqual(
      [first, second, third].map(({ failures, code }) => [failures, code]),
      [
        [1, "URL_NOT_FETCHED"],
        [2, "URL_NOT_FETCHED"],
        [0, undefined],
      ],
    );
    assert.match(second.reason ?? "", /answers with 503/);
    assert.deepEqual(
      [first, second, third].map(waitOf).map((ms) => Math.round(ms / 1_000)),
      [2, 4, 1],
    );
  });

  it("are asked as they fall due, by one server", async () => {
    const feeds = openFeeds(1);
    await feeds.add(url());
    await wait(10);
    const asked = site.requests.length;

    const polled = await Promise.all([openFeeds().pollNext(), openFeeds().pollNext()]);

    assert.deepEqual([polled.filter(Boolean).length, site.requests.length - asked], [1, 1]);
    assert.equal(await openFeeds().pollNext(), undefined);
  });

  it("are asked again and again while a server runs", async () => {
    const feeds = openFeeds(10);
    await feeds.add(url());
    const stop = pollFeeds(feeds, pino({ level: "silent" }), 10);

    body = rss("five");
    while (!(await queued()).includes("five")) await wait(20);
    await stop();
    const asked = site.requests.length;
    await wait(50);

    assert.equal(site.requests.length, asked);
  });

  for (const [path, message] of [
    ["/", /web page and no feed: its feed is at http:\S+\/rss/],
    ["/text", /it is no feed/],
    ["/large", /larger than 5 MB/],
    ["/none", /404: there is no such page/],
  ] as const) {
    it(`refuse ${path}, and nothing is added`, async () => {
      await assert.rejects(openFeeds().add(url(path)), message);

      assert.deepEqual(await openFeeds().list(), []);
    });
  }

  it("inside this network are refused", async () => {
    const feeds = new Feeds({ store, queue, everyMs: 1, fetchPage: guardedFetch({ allow: [] }) });

    await assert.rejects(feeds.add(url()), { code: "URL_REFUSED" });
  });

  it("are added, listed, asked and removed by HTTP", async () => {
    const app = createApp({
      store,
      addArticle: async () => assert.fail("nothing is read here"),
      explain: async () => [],
      queries: new SavedQueries(join(folder, "queries")),
      queue,
      feeds: openFeeds(),
      version: "1.2.3",
      logger: pino({ level: "silent" }),
      clientFolder: join(folder, "no-client"),
    });
    const http = supertest(app);

    const { id } = FeedView.parse(
      (await http.post("/api/feeds").send({ url: url() }).expect(200)).body,
    );
    const again = await http.post("/api/feeds").send({ url: url() }).expect(409);
    const wrong = await http.post("/api/feeds").send({ url: "ftp://x.example" }).expect(400);
    const polled = FeedView.parse((await http.post(`/api/feeds/${id}/poll`).expect(200)).body);
    const { feeds } = FeedsAnswer.parse((await http.get("/api/feeds").expect(200)).body);
    await http.delete(`/api/feeds/${id}`).expect(200);
    const gone = await http.delete(`/api/feeds/${id}`).expect(404);

    assert.deepEqual(
      [again, wrong, gone].map(({ body: answer }) => Problem.parse(answer).code),
      ["FEED_KNOWN", "INVALID_REQUEST", "FEED_NOT_FOUND"],
    );
    assert.deepEqual(feeds, [polled]);
  });
}
