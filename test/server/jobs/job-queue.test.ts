import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import { findArticle, listArticles } from "../../../server/explore/articles.ts";
import { addJobs } from "../../../server/jobs/add-jobs.ts";
import { takeJob } from "../../../server/jobs/take-job.ts";
import { describeQueues, type Queues, SPANISH } from "./describe-queues.ts";

describeQueues("The queue", describeQueue);

function describeQueue(queues: Queues): void {
  const { store, siteUrl, read, openQueue, startQueue, closeGate, ended, until } = queues;
  const titles = async () => (await listArticles(store())).map(({ title }) => title).sort();

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
    assert.equal((await listArticles(store()))[0]?.id, job.articleId);
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

  it("takes what a file holds later for the next version of it", async () => {
    const queue = await startQueue();
    const save = async (text: string) => {
      const document = { name: "talks.txt", bytes: Buffer.from(text), file: "desk/talks.txt" };
      return (await ended(queue, await queue.addDocument(document, "folder"))).articleId ?? "";
    };

    const first = await save("Ann Lee | Bo Ray");
    const second = await save("Ann Lee | Bo Ray and Cy Fox");

    assert.equal((await findArticle(store(), second)).supersedes, first);
  });

  it("fetches an address, and tries again what may work later", async () => {
    const queue = await startQueue();
    const add = (path: string) =>
      queue.add([
        { origin: "url", name: path, input: { kind: "url", url: `${siteUrl()}${path}` } },
      ]);

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
      { origin: "url", name: "busy", input: { kind: "url", url: `${siteUrl()}/busy` } },
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
    assert.deepEqual([job.state, read()], ["cancelled", ["Ann Lee | Cy Fox"]]);
  });

  it("cancels one that is being read, and adds nothing of it", async () => {
    const openGate = closeGate();
    const queue = await startQueue({ leaseMs: 150 });
    const [id = ""] = await queue.addSource({ text: "Ann Lee | Bo Ray" }, "text");
    await until(() => read().length === 1);

    await queue.cancel(id);
    await wait(200);
    openGate();
    await ended(queue, await queue.addSource({ text: "Ann Lee | Cy Fox" }, "text"));

    assert.equal((await queue.find(id)).state, "cancelled");
    assert.equal((await listArticles(store())).length, 1);
  });

  it("gives up at once one that is cancelled while it is read", async () => {
    closeGate();
    const queue = await startQueue({ leaseMs: 60_000 });
    const [id = ""] = await queue.addSource({ text: "Ann Lee | Bo Ray" }, "text");
    await until(() => read().length === 1);

    await queue.cancel(id);

    // nothing of it is waited for any more: another is read in its place
    const [next = ""] = await queue.addSource({ text: "Ann Lee | Cy Fox" }, "text");
    await until(() => read().length === 2);
    await queue.cancel(next);
    assert.deepEqual(await listArticles(store()), []);
  });

  it("takes up what a process left that was killed", async () => {
    await addJobs(store(), [
      {
        origin: "text",
        name: "left",
        input: { kind: "article", source: { text: "Ann Lee | Bo Ray" } },
      },
    ]);
    const left = await takeJob(store(), "a process that is gone", 300);
    const queue = await startQueue();

    const job = await ended(queue, [left?.id ?? ""]);

    assert.deepEqual([job.state, job.attempts, read().length], ["done", 2, 1]);
  });

  it("gives up one that the server stopped at again and again", async () => {
    const [id = ""] = await addJobs(store(), [
      { origin: "text", name: "poison", input: { kind: "article", source: { text: "A | B" } } },
    ]);
    for (let time = 0; time < 5; time += 1) await takeJob(store(), `process ${time}`, -1);

    const sixth = await takeJob(store(), "process 6", 1_000);

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
    if (store().engine === "neo4j") await two.start();

    for (const id of ids) await ended(one, [id]);
    assert.deepEqual(read().toSorted(), texts.toSorted());
  });

  it("puts back what is under way when it stops, and another goes on with it", async () => {
    const openGate = closeGate();
    const queue = await startQueue();
    const ids = await queue.addSource({ text: "Ann Lee | Bo Ray" }, "text");
    await until(() => read().length === 1);

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
      input: { kind: "url", url: `${siteUrl()}/talks` },
    } as const;

    const first = await queue.add([draft, draft]);
    const again = await queue.add([draft]);

    assert.deepEqual([first.length, again.length], [1, 0]);
  });

  it("is no change of the graph, and no part of an export", async () => {
    const revision = () => store().read((run) => run("graph-revision"));
    const before = await revision();
    const queue = openQueue();

    const [id = ""] = await queue.addSource({ text: "Ann Lee | Bo Ray" }, "text");
    await queue.cancel(id);
    await queue.retry(id);

    assert.deepEqual(await revision(), before);
  });
}
