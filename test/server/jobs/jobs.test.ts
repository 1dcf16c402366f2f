import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Express } from "express";
import { pino } from "pino";
import supertest from "supertest";
import { readEvents } from "../../../client/api/read-events.ts";
import { createApp } from "../../../server/app.ts";
import { UnreadableFileError } from "../../../server/errors.ts";
import { listArticles } from "../../../server/explore/articles.ts";
import { openDocumentReader } from "../../../server/intake/document-reader.ts";
import { articleFetcher } from "../../../server/intake/fetch/fetch-article.ts";
import { guardedFetch } from "../../../server/intake/fetch/guarded-fetch.ts";
import { addJobs } from "../../../server/jobs/add-jobs.ts";
import { JobQueue } from "../../../server/jobs/job-queue.ts";
import { jobReader } from "../../../server/jobs/read-job.ts";
import { takeJob } from "../../../server/jobs/take-job.ts";
import { articleAdder, type Extract } from "../../../server/revise/add-articles.ts";
import { ArticleAdded, LinesAnswer } from "../../../server/routes/articles.schema.ts";
import { JobsAnswer, JobView } from "../../../server/routes/jobs.schema.ts";
import { Problem } from "../../../server/routes/status.schema.ts";
import { SavedQueries } from "../../../server/saved-queries/saved-queries.ts";
import type { GraphStore } from "../../../server/store/graph-store.ts";
import { openStore } from "../../../server/store/open-store.ts";
import { anExtraction } from "../../builders.ts";
import { describeOnNeo4j } from "../../neo4j/describe-on-neo4j.ts";
import { playSite, send } from "../intake/play-site.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const SPANISH =
  "El fiscal general se reunió el martes con el canciller y los dos hablaron largo tiempo de las acusaciones contra un general retirado.";

describe("The queue on the embedded store", () => {
  describeQueue(() =>
    openStore({ engine: "embedded", folder: mkdtempSync(join(folder, "graph-")) }),
  );
});
describeOnNeo4j("The queue on Neo4j", ({ openEmpty }) => describeQueue(openEmpty));

function describeQueue(open: () => Promise<GraphStore>): void {
  const documents = openDocumentReader();
  let store: GraphStore;
  let queues: JobQueue[] = [];
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
  const readByBar: Extract = async ({ text, title }, onStep) => {
    read.push(text);
    onStep("language");
    await gate;
    onStep("claims");
    const [subject = "", object] = text.split("\n").at(-1)?.split(" | ") ?? [];
    if (!object) throw new UnreadableFileError("the article", "there is no bar in it");
    return anExtraction({ claims: [{ subject, object }], ...(title && { title }) });
  };
  function openQueue(parts: { readonly leaseMs?: number } = {}): JobQueue {
    const add = articleAdder(store, readByBar);
    const queue = new JobQueue({
      store,
      documents,
      readJob: jobReader(articleFetcher(guardedFetch({ allow: [site.host] }), documents), add),
      logger: pino({ level: "silent" }),
      lookEveryMs: 50,
      retryAfterMs: 20,
      ...parts,
    });
    queues.push(queue);
    return queue;
  }
  async function startQueue(parts: { readonly leaseMs?: number } = {}): Promise<JobQueue> {
    const queue = openQueue(parts);
    await queue.start();
    return queue;
  }
  const ended = async (queue: JobQueue, [id = ""]: readonly string[]): Promise<JobView> => {
    for (;;) {
      const job = await queue.find(id);
      if (job.state !== "waiting" && job.state !== "running") return job;
      await wait(20);
    }
  };
  const until = async (isSo: () => boolean) => {
    while (!isSo()) await wait(10);
  };
  const titles = async () => (await listArticles(store)).map(({ title }) => title).sort();

  it("reads an article that is handed in, and says what came of it", async () => {
    const queue = await startQueue();

    const job = await ended(queue, await queue.addSource({ text: "Ann Lee | Bo Ray" }, "text"));

    const { state, outcome, entities, claims, progress, attempts, name } = job;
    assert.deepEqual(
      { state, outcome, entities, claims, progress, attempts, name },
      {
        state: "done",
        outcome: "added",
        entities: 2,
        claims: 1,
        progress: 100,
        attempts: 1,
        name: "An article",
      },
    );
    assert.equal((await listArticles(store))[0]?.id, job.articleId);
  });

  it("shows why one failed, and loses nothing of the others", async () => {
    const queue = await startQueue();

    const bad = await ended(queue, await queue.addSource({ text: "no bar" }, "text"));
    const foreign = await ended(queue, await queue.addSource({ text: SPANISH }, "text"));
    const good = await ended(queue, await queue.addSource({ text: "Ann Lee | Bo Ray" }, "text"));

    assert.deepEqual(
      [bad.state, bad.code, bad.reason, bad.canRetry],
      ["failed", "UNREADABLE_FILE", '"the article" cannot be read: there is no bar in it.', true],
    );
    assert.deepEqual(
      [foreign.code, foreign.reason],
      [
        "NOT_ENGLISH",
        "The article is in Spanish, and newsgraph reads English only. Nothing was added.",
      ],
    );
    assert.equal(good.state, "done");
    assert.deepEqual(await titles(), ["An article"]);
  });

  it("shows a file that cannot be read as a job that failed", async () => {
    const queue = await startQueue();

    const job = await ended(
      queue,
      await queue.addDocument({ name: "a.pdf", bytes: Buffer.from("%PDF-1.4 junk") }, "file"),
    );

    assert.deepEqual([job.state, job.origin, job.canRetry], ["failed", "file", false]);
    assert.match(job.reason ?? "", /"a\.pdf" cannot be read: it is damaged/);
    await assert.rejects(queue.retry(job.id), /hand it in anew/);
  });

  it("fetches an address, and tries again what may work later", async () => {
    const queue = await startQueue();
    const add = (path: string) =>
      queue.add([{ origin: "url", name: path, input: { kind: "url", url: `${site.url}${path}` } }]);

    const once = await ended(queue, await add("/talks"));
    const twice = await ended(queue, await add("/busy-once"));
    const never = await ended(queue, await add("/busy"));
    const missing = await ended(queue, await add("/none"));

    assert.deepEqual(
      [once, twice, never, missing].map(({ state, attempts }) => [state, attempts]),
      [
        ["done", 1],
        ["done", 2],
        ["failed", 3],
        ["failed", 1],
      ],
    );
    assert.match(never.reason ?? "", /answers with 503/);
    assert.deepEqual([missing.code, missing.canRetry], ["URL_NOT_FETCHED", true]);
  });

  it("has one done again that failed, when it is told to", async () => {
    const queue = await startQueue();
    const [id = ""] = await queue.add([
      { origin: "url", name: "busy", input: { kind: "url", url: `${site.url}/busy` } },
    ]);
    await ended(queue, [id]);

    await queue.retry(id);

    const { state, attempts } = await ended(queue, [id]);
    assert.deepEqual([state, attempts], ["failed", 3]);
  });

  it("puts one away that failed, and keeps why it did", async () => {
    const queue = await startQueue();
    const ids = await queue.addSource({ text: "no bar" }, "text");
    await ended(queue, ids);

    const { state, reason } = await queue.cancel(ids[0] ?? "");

    assert.equal(state, "cancelled");
    assert.match(reason ?? "", /there is no bar/);
  });

  it("cancels one that waits", async () => {
    const queue = openQueue();
    const [id = ""] = await queue.addSource({ text: "Ann Lee | Bo Ray" }, "text");

    const job = await queue.cancel(id);

    await queue.start();
    await ended(queue, await queue.addSource({ text: "Ann Lee | Cy Fox" }, "text"));
    assert.deepEqual([job.state, read], ["cancelled", ["Ann Lee | Cy Fox"]]);
  });

  it("cancels one that is being read, and adds nothing of it", async () => {
    let openGate = () => {};
    gate = new Promise((resolve) => {
      openGate = resolve;
    });
    const queue = await startQueue({ leaseMs: 150 });
    const [id = ""] = await queue.addSource({ text: "Ann Lee | Bo Ray" }, "text");
    await until(() => read.length === 1);

    await queue.cancel(id);
    await wait(200);
    openGate();
    await ended(queue, await queue.addSource({ text: "Ann Lee | Cy Fox" }, "text"));

    assert.equal((await queue.find(id)).state, "cancelled");
    assert.equal((await listArticles(store)).length, 1);
  });

  it("takes up what a process left that was killed", async () => {
    await addJobs(store, [
      {
        origin: "text",
        name: "left",
        input: { kind: "article", source: { text: "Ann Lee | Bo Ray" } },
      },
    ]);
    const left = await takeJob(store, "a process that is gone", 300);
    const queue = await startQueue();

    const job = await ended(queue, [left?.id ?? ""]);

    assert.deepEqual([job.state, job.attempts, read.length], ["done", 2, 1]);
  });

  it("gives up one that the server stopped at again and again", async () => {
    const [id = ""] = await addJobs(store, [
      { origin: "text", name: "poison", input: { kind: "article", source: { text: "A | B" } } },
    ]);
    for (let time = 0; time < 5; time += 1) await takeJob(store, `process ${time}`, -1);

    const sixth = await takeJob(store, "process 6", 1_000);

    const { state, code } = await openQueue().find(id);
    assert.deepEqual([sixth, state, code], [undefined, "failed", "GIVEN_UP"]);
  });

  it("does each job once when two servers work on one graph", async () => {
    const [one, two] = [openQueue(), openQueue()];
    const texts = Array.from({ length: 20 }, (_, index) => `Person ${index} | Bo Ray`);
    const ids = await one.add(
      texts.map((text) => ({
        origin: "text",
        name: text,
        input: { kind: "article", source: { text } },
      })),
    );

    // The embedded store belongs to one server, which releases at its start what runs.
    await one.start();
    if (store.engine === "neo4j") await two.start();

    for (const id of ids) await ended(one, [id]);
    assert.deepEqual(read.toSorted(), texts.toSorted());
  });

  it("puts back what is under way when it stops, and another goes on with it", async () => {
    let openGate = () => {};
    gate = new Promise((resolve) => {
      openGate = resolve;
    });
    const queue = await startQueue();
    const ids = await queue.addSource({ text: "Ann Lee | Bo Ray" }, "text");
    await until(() => read.length === 1);

    const stopping = queue.stop();
    openGate();
    await stopping;
    const put = await queue.find(ids[0] ?? "");
    const next = await startQueue();
    const job = await ended(next, ids);

    assert.deepEqual([put.state, put.attempts, job.state, job.attempts], ["waiting", 0, "done", 1]);
  });

  it("adds what is there already once, by its key", async () => {
    const queue = openQueue();
    const draft = {
      origin: "feed",
      name: "Talks",
      key: "feed:1",
      input: { kind: "url", url: `${site.url}/talks` },
    } as const;

    const first = await queue.add([draft, draft]);
    const again = await queue.add([draft]);

    assert.deepEqual([first.length, again.length], [1, 0]);
  });

  it("is no change of the graph, and no part of an export", async () => {
    const revision = () => store.read((run) => run("graph-revision"));
    const before = await revision();
    const queue = openQueue();

    const [id = ""] = await queue.addSource({ text: "Ann Lee | Bo Ray" }, "text");
    await queue.cancel(id);
    await queue.retry(id);

    assert.deepEqual(await revision(), before);
  });

  describe("by HTTP", () => {
    let queue: JobQueue;
    let app: Express;
    beforeEach(async () => {
      queue = await startQueue();
      app = createApp({
        store,
        addArticle: articleAdder(store, readByBar),
        explain: async () => [],
        queries: new SavedQueries(join(folder, "queries")),
        queue,
        version: "1.2.3",
        logger: pino({ level: "silent" }),
        clientFolder: join(folder, "no-client"),
      });
    });
    const lines = (path: string, body: string) =>
      supertest(app).post(path).set("Content-Type", "application/x-ndjson").send(body);

    it("queues a text, an address and a file, and lists them", async () => {
      const text = await supertest(app).post("/api/jobs").send({ text: "Ann Lee | Bo Ray" });
      const url = await supertest(app)
        .post("/api/jobs")
        .send({ url: `${site.url}/talks` });
      const file = await supertest(app)
        .post("/api/jobs/file?name=a.md")
        .set("Content-Type", "application/octet-stream")
        .send(Buffer.from("Ann Lee | **Di Orr**"));
      const ids = [text, url, file].map(({ body }) => JobView.parse(body).id);
      for (const id of ids) await ended(queue, [id]);

      const { body } = await supertest(app).get("/api/jobs").expect(200);

      const { jobs, counts } = JobsAnswer.parse(body);
      assert.deepEqual(
        jobs.map(({ id, state }) => [id, state]),
        ids.toReversed().map((id) => [id, "done"]),
      );
      assert.equal(counts.done, 3);
    });

    it("lists those of one state", async () => {
      await ended(queue, await queue.addSource({ text: "no bar" }, "text"));
      await ended(queue, await queue.addSource({ text: "Ann Lee | Bo Ray" }, "text"));

      const { body } = await supertest(app).get("/api/jobs?state=failed&limit=5").expect(200);

      assert.deepEqual(
        JobsAnswer.parse(body).jobs.map(({ state }) => state),
        ["failed"],
      );
    });

    for (const [what, body, words] of [
      ["nothing", {}, /^Give the text of an article, or its address/],
      ["an address that is none", { url: "file:///etc/passwd" }, /^url: It begins with http/],
      ["an empty text", { text: " " }, /^text: Paste the article/],
    ] as const) {
      it(`refuses ${what}`, async () => {
        const { body: answer } = await supertest(app).post("/api/jobs").send(body).expect(400);

        const { code, message } = Problem.parse(answer);
        assert.equal(code, "INVALID_REQUEST");
        assert.match(message, words);
      });
    }

    it("says which job it does not know, and which is not in the state for it", async () => {
      const [id] = await queue.addSource({ text: "Ann Lee | Bo Ray" }, "text");
      await ended(queue, [id ?? ""]);

      const unknown = await supertest(app).get("/api/jobs/job:none").expect(404);
      const retried = await supertest(app).post(`/api/jobs/${id}/retry`).expect(409);
      const cancelled = await supertest(app).post(`/api/jobs/${id}/cancel`).expect(409);

      assert.deepEqual(
        [unknown, retried, cancelled].map(({ body }) => Problem.parse(body).code),
        ["JOB_NOT_FOUND", "JOB_STATE", "JOB_STATE"],
      );
    });

    it("adds JSON Lines, tells bad ones by their numbers, and goes on", async () => {
      const body = [
        '{"text": "Ann Lee | Bo Ray"}',
        "",
        "{oops",
        '{"text": ""}',
        '{"text": "no bar"}',
        JSON.stringify({ text: SPANISH }),
        '{"text": "Ann Lee | Cy Fox", "publishedAt": "yesterday"}',
        '{"text": "Ann Lee | Di Orr"}',
      ].join("\n");

      const { body: answer } = await lines("/api/articles", body).expect(200);

      const { problems, ...counts } = LinesAnswer.parse(answer);
      assert.deepEqual(counts, { lines: 7, taken: 2, failed: 5 });
      assert.deepEqual(
        problems.map(({ line, problem }) => [line, problem.code]),
        [
          [3, "INVALID_REQUEST"],
          [4, "INVALID_REQUEST"],
          [5, "UNREADABLE_FILE"],
          [6, "NOT_ENGLISH"],
          [7, "INVALID_REQUEST"],
        ],
      );
      assert.equal((await listArticles(store)).length, 2);
    });

    it("tells of each line as it goes, to who wants events", async () => {
      const { text } = await lines("/api/articles", '{"text": "Ann Lee | Bo Ray"}\n{oops\n')
        .set("Accept", "text/event-stream")
        .expect(200);

      const events = [];
      for await (const event of readEvents(new Blob([text]).stream())) events.push(event);
      assert.deepEqual(
        events.map(({ name }) => name),
        ["line", "problem", "done"],
      );
      assert.equal(ArticleAdded.parse(events[0]?.data).outcome, "added");
    });

    it("queues JSON Lines", async () => {
      const { body } = await lines(
        "/api/jobs",
        '{"text": "Ann Lee | Bo Ray"}\n{"text": "Ann Lee | Cy Fox"}\n[]\n',
      ).expect(200);

      const { taken, failed } = LinesAnswer.parse(body);
      assert.deepEqual([taken, failed], [2, 1]);
      await until(() => read.length === 2);
    });

    it("passes over a line that is too long", async () => {
      const { body } = await lines(
        "/api/articles",
        `{"text": "${"x".repeat(5_000_001)}"}\n{"text": "Ann Lee | Bo Ray"}\n`,
      ).expect(200);

      const { taken, problems } = LinesAnswer.parse(body);
      assert.equal(taken, 1);
      assert.match(problems[0]?.problem.message ?? "", /longer than 5 MB/);
    });

    it("refuses a file that is too large", async () => {
      const { body } = await supertest(app)
        .post("/api/jobs/file?name=a.pdf")
        .set("Content-Type", "application/octet-stream")
        .send(Buffer.alloc(25_000_001))
        .expect(400);

      assert.match(Problem.parse(body).message, /larger than 25 MB/);
    });

    it("tells who listens of every change", async () => {
      const server = createServer(app).listen(0, "127.0.0.1");
      await once(server, "listening");
      const address = server.address();
      const port = address && typeof address === "object" ? address.port : 0;
      const listening = new AbortController();
      const { body } = await fetch(`http://127.0.0.1:${port}/api/jobs`, {
        headers: { Accept: "text/event-stream" },
        signal: listening.signal,
      });
      assert.ok(body);
      const states: (string | undefined)[] = [];

      await queue.addSource({ text: "Ann Lee | Bo Ray" }, "text");
      for await (const { data } of readEvents(body)) {
        states.push(JobsAnswer.parse(data).jobs[0]?.state);
        if (states.at(-1) === "done") break;
      }

      listening.abort();
      server.closeAllConnections();
      server.close();
      assert.equal(states.at(-1), "done");
    });
  });
}
