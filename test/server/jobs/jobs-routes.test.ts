import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Express } from "express";
import { pino } from "pino";
import supertest from "supertest";
import { readEvents } from "../../../client/api/read-events.ts";
import { createApp } from "../../../server/app.ts";
import { listArticles } from "../../../server/explore/articles.ts";
import type { JobQueue } from "../../../server/jobs/job-queue.ts";
import { ArticleAdded, LinesAnswer } from "../../../server/routes/articles.schema.ts";
import { JobsAnswer, JobView } from "../../../server/routes/jobs.schema.ts";
import { Problem } from "../../../server/routes/status.schema.ts";
import { SavedQueries } from "../../../server/saved-queries/saved-queries.ts";
import { describeQueues, type Queues, SPANISH } from "./describe-queues.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
after(() => rmSync(folder, { recursive: true, force: true }));

describeQueues("The queue by HTTP", describeRoutes);

function describeRoutes(queues: Queues): void {
  const { store, siteUrl, read, addArticle, startQueue, ended, until } = queues;
  let queue: JobQueue;
  let app: Express;
  beforeEach(async () => {
    queue = await startQueue();
    app = createApp({
      store: store(),
      addArticle: addArticle(),
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
      .send({ url: `${siteUrl()}/talks` });
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

  it("knows a file by its name, so that it can be saved again", async () => {
    const { body } = await supertest(app)
      .post("/api/jobs/file?name=talks.md")
      .set("Content-Type", "application/octet-stream")
      .send(Buffer.from("Ann Lee | **Di Orr**"));
    await ended(queue, [JobView.parse(body).id]);

    const { rows } = await store().query({
      statement: "MATCH (n:Reading) RETURN n.file",
      parameters: {},
      limit: 5,
      maxBytes: 1000,
      timeoutMs: 5000,
    });

    assert.deepEqual(rows, [["talks.md"]]);
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
    [
      "a text whose address is none of the web",
      { text: "Ann Lee | Bo Ray", url: "javascript:1" },
      /begins with http/,
    ],
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
      '{"text": "Ann Lee | Cy Fox", "url": "javascript:1"}',
      '{"text": "Ann Lee | Di Orr"}',
    ].join("\n");

    const { body: answer } = await lines("/api/articles", body).expect(200);

    const { problems, ...counts } = LinesAnswer.parse(answer);
    assert.deepEqual(counts, { lines: 8, taken: 2, failed: 6 });
    assert.deepEqual(
      problems.map(({ line, problem }) => [line, problem.code]),
      [
        [3, "INVALID_REQUEST"],
        [4, "INVALID_REQUEST"],
        [5, "UNREADABLE_FILE"],
        [6, "NOT_ENGLISH"],
        [7, "INVALID_REQUEST"],
        [8, "INVALID_REQUEST"],
      ],
    );
    assert.equal((await listArticles(store())).length, 2);
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
    await until(() => read().length === 2);
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
}
