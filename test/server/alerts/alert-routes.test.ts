import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import type { Express } from "express";
import { pino } from "pino";
import supertest from "supertest";
import { readEvents } from "../../../client/api/read-events.ts";
import type { Alerts } from "../../../server/alerts/alerts.ts";
import { createApp } from "../../../server/app.ts";
import { parseFeed } from "../../../server/feeds/parse-feed.ts";
import { openDocumentReader } from "../../../server/intake/document-reader.ts";
import { JobQueue } from "../../../server/jobs/job-queue.ts";
import {
  AlertRemoved,
  AlertsAnswer,
  AlertView,
  HitsAnswer,
} from "../../../server/routes/alerts.schema.ts";
import { Problem } from "../../../server/routes/status.schema.ts";
import { SavedQueries } from "../../../server/saved-queries/saved-queries.ts";
import { openStore } from "../../../server/store/open-store.ts";
import { judgeBy } from "../../judge-by.ts";
import { readXml } from "../../read-xml.ts";
import { alertTools } from "./describe-alerts.ts";

const TOKEN = "a-token-of-sixteen-or-more";

describe("Alerts by HTTP", () => {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
  const documents = openDocumentReader();
  after(async () => {
    await documents.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const tools = alertTools(() =>
    openStore({ engine: "embedded", folder: mkdtempSync(join(folder, "graph-")) }),
  );
  const { addArticle, addPattern, entityId, openAlerts, store } = tools;
  let alerts: Alerts;
  let app: Express;
  const log = new PassThrough();

  function open(token?: string): Express {
    alerts = openAlerts({}, token);
    return createApp({
      store: store(),
      addArticle: async () => assert.fail("nothing is read here"),
      explain: async () => [],
      queries: new SavedQueries(join(folder, "queries")),
      queue: new JobQueue({
        store: store(),
        documents,
        readJob: async () => assert.fail("the queue is not started"),
        logger: pino({ level: "silent" }),
      }),
      alerts,
      version: "1.2.3",
      logger: pino(log),
      clientFolder: join(folder, "no-client"),
      token,
    });
  }
  beforeEach(() => {
    app = open();
  });

  it("are added, listed, changed, looked at, read, removed and restored", async () => {
    const http = supertest(app);
    const search = { kind: "pattern", entity: await entityId("Ann Lee") };
    const added = AlertView.parse(
      (await http.post("/api/alerts").send({ search }).expect(200)).body,
    );
    const at = `/api/alerts/${added.id}`;
    const changed = await http.patch(at).send({ title: "Ann", isPaused: true }).expect(200);
    await addArticle({ subject: "Ann Lee", object: "Cy Fox" });
    const checked = await http.post(`${at}/check`).expect(200);
    const { hits } = HitsAnswer.parse((await http.get(`${at}/hits?limit=5`).expect(200)).body);
    const read = await http.post(`${at}/read`).expect(200);
    const removed = await http.delete(at).expect(200);
    const gone = await http.get(`${at}/hits`).expect(404);
    await http.post(`${at}/restore`).expect(200);
    const { alerts: listed } = AlertsAnswer.parse((await http.get("/api/alerts")).body);

    const view = AlertView.parse(changed.body);
    assert.deepEqual([view.title, view.isPaused], ["Ann", true]);
    assert.equal(AlertView.parse(checked.body).unread, 1);
    assert.deepEqual(
      hits.map(({ isRead, alert }) => [isRead, alert]),
      [[false, added.id]],
    );
    assert.equal(AlertView.parse(read.body).unread, 0);
    assert.equal(AlertRemoved.parse(removed.body).removed.id, added.id);
    assert.equal(Problem.parse(gone.body).code, "ALERT_NOT_FOUND");
    assert.deepEqual(
      listed.map(({ id, hits: count }) => [id, count]),
      [[added.id, 1]],
    );
  });

  it("name an alert on a statement after its first words, and keep where it was copied from", async () => {
    const { body } = await supertest(app)
      .post("/api/alerts")
      .send({
        search: {
          kind: "cypher",
          statement: "// Who met whom\nMATCH (n:Person) RETURN n",
          query: "met",
        },
      })
      .expect(200);

    const { title, search } = AlertView.parse(body);
    assert.deepEqual([title, search.kind === "cypher" && search.query], ["Who met whom", "met"]);
  });

  for (const [what, body, status, code] of [
    ["nothing", {}, 400, "INVALID_REQUEST"],
    ["no statement", { search: { kind: "cypher", statement: " " } }, 400, "INVALID_REQUEST"],
    [
      "an entity that is not there",
      { search: { kind: "pattern", entity: "entity:none" } },
      404,
      "ENTITY_NOT_FOUND",
    ],
    [
      "what writes",
      { search: { kind: "cypher", statement: "CREATE (n:X) RETURN n" } },
      403,
      "READ_ONLY",
    ],
    [
      "a webhook that is not listed",
      {
        search: { kind: "cypher", statement: "RETURN 1" },
        webhook: "https://hooks.example/x",
      },
      403,
      "WEBHOOK_REFUSED",
    ],
  ] as const) {
    it(`refuse ${what}`, async () => {
      const answer = await supertest(app).post("/api/alerts").send(body).expect(status);

      assert.equal(Problem.parse(answer.body).code, code);
      assert.deepEqual(await alerts.list(), []);
    });
  }

  it("are told of as events together with the jobs, whenever something has changed", async () => {
    const server = createServer(app).listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const port = address && typeof address === "object" ? address.port : 0;
    const listening = new AbortController();
    const { body } = await fetch(`http://127.0.0.1:${port}/api/events`, {
      signal: listening.signal,
    });
    assert.ok(body);
    const alert = await addPattern(alerts, "Ann Lee");
    const names = new Set<string>();

    for await (const { name, data } of readEvents(body)) {
      names.add(name);
      if (name !== "alerts") continue;
      const [first] = AlertsAnswer.parse(data).alerts;
      if (first?.hits) break;
      if (first) {
        await addArticle({ subject: "Ann Lee", object: "Cy Fox" });
        await alerts.check(alert.id);
      }
    }

    listening.abort();
    server.closeAllConnections();
    server.close();
    assert.deepEqual([...names].toSorted(), ["alerts", "graph", "jobs"]);
  });

  describe("as a feed", () => {
    const NASTY = `<b>"A & B"</b> ]]> <script>alert('x')</script> \u0000\u000b`;

    async function aFeed(token?: string) {
      app = open(token);
      const alert = await addPattern(alerts, "Ann Lee", {}, { title: `News <of> "Ann" & co` });
      const article = await addArticle(
        { subject: "Ann Lee", object: "Cy Fox", sentence: `Ann Lee met Cy Fox, ${NASTY}.` },
        { title: `A & B ${NASTY}`, publisher: "The <Post>" },
      );
      await alerts.check(alert.id);
      return { alert, article };
    }

    it("are Atom that readers take, with all that is theirs escaped", async () => {
      const { alert } = await aFeed();

      const { text, headers } = await supertest(app).get(alert.feed).buffer().expect(200);

      assert.match(headers["content-type"] ?? "", /^application\/atom\+xml; charset=utf-8$/);
      const elements = readXml(text);
      const words = (name: string) =>
        elements.filter((one) => one.name === name).map((one) => one.text);
      assert.equal(words("title")[0], `News <of> "Ann" & co`);
      assert.match(words("title")[1] ?? "", /^A & B <b>"A & B"<\/b>.*\(The <Post>\)$/);
      const [content = ""] = words("content");
      assert.match(content, /Ann Lee met with Cy Fox \(asserted\)/);
      assert.match(content, /&lt;script&gt;alert/);
      assert.doesNotMatch(content, /<script/);
      const { items } = parseFeed(text, "http://127.0.0.1/");
      assert.deepEqual(
        items.map(({ guid, title }) => [
          /^urn:uuid:[0-9a-f-]{36}$/.test(guid ?? ""),
          title?.slice(0, 5),
        ]),
        [[true, "A & B"]],
      );
    });

    it("have what Atom asks for: ids that stay, times, an author, and where they are", async () => {
      const { alert } = await aFeed();

      const first = await supertest(app).get(alert.feed).buffer();
      await addArticle({ subject: "Ann Lee", object: "Di Orr" });
      await alerts.check(alert.id);
      const second = await supertest(app).get(alert.feed).buffer();

      const idsOf = (text: string) =>
        readXml(text).flatMap((one) => (one.name === "id" ? [one.text] : []));
      const [feed, ...entries] = idsOf(second.text);
      assert.deepEqual(idsOf(first.text), [feed, entries[1]]);
      assert.equal(new Set([feed, ...entries]).size, 3);
      const elements = readXml(first.text);
      assert.equal(elements.filter(({ name }) => name === "updated").length, 2);
      assert.ok(elements.some(({ name, text }) => name === "name" && text === "newsgraph"));
      const self = elements.find(({ attributes }) => attributes.rel === "self");
      assert.match(
        self?.attributes.href ?? "",
        /^http:\/\/127\.0\.0\.1:\d+\/api\/alerts\/.*\/feed$/,
      );
    });

    it("tell of rows as a table, and of removed articles that they are removed", async () => {
      const { alert, article } = await aFeed();
      const rows = await tools.addStatement(alerts, "MATCH (p:Person) RETURN p.name AS name");
      await judgeBy(store(), { kind: "remove-article", article });
      await addArticle({ subject: "Ann Lee", object: "Di <Orr>" });
      await alerts.check(rows.id);

      const table = await supertest(app).get(rows.feed).buffer();
      const removed = await supertest(app).get(alert.feed).buffer();

      const contentOf = (text: string) =>
        readXml(text).find(({ name }) => name === "content")?.text ?? "";
      assert.match(contentOf(table.text), /<th>name<\/th>.*<td>Di &lt;Orr&gt;<\/td>/);
      assert.match(contentOf(removed.text), /^<p>The article was removed since\.<\/p>/);
    });

    it("answer who has it already that nothing is new, until something is", async () => {
      const { alert } = await aFeed();
      const ask = (etag: string) =>
        supertest(app).get(alert.feed).set("Host", "localhost").set("If-None-Match", etag);
      const { headers } = await ask("").expect(200);
      const etag = headers.etag ?? assert.fail("no ETag");

      const again = await ask(etag);
      await addArticle({ subject: "Ann Lee", object: "Di Orr" });
      await alerts.check(alert.id);
      const more = await ask(etag);

      assert.deepEqual([again.status, more.status], [304, 200]);
    });

    it("of a server with a token open with the feed's own key, and nothing else does", async () => {
      const { alert } = await aFeed(TOKEN);
      const other = await addPattern(alerts, "Bo Ray");
      const [path = "", key = ""] = alert.feed.split("?");
      const status = async (method: "get" | "post", address: string) =>
        (await supertest(app)[method](address)).status;

      assert.deepEqual(
        [
          await status("get", alert.feed),
          await status("get", path),
          await status("get", `${path}?key=wrong`),
          await status("get", `${other.feed.split("?")[0]}?${key}`),
          await status("get", `/api/alerts?${key}`),
          await status("get", `/api/alerts/${alert.id}/hits?${key}`),
          await status("post", `/api/alerts/${alert.id}/check?${key}`),
          await status("get", other.feed),
        ],
        [200, 401, 401, 401, 401, 401, 401, 200],
      );
      await supertest(app).get(path).set("Authorization", `Bearer ${TOKEN}`).expect(200);
    });

    it("are not named with their key in the log", async () => {
      const { alert } = await aFeed(TOKEN);
      log.read();

      await supertest(app).get(alert.feed).expect(200);

      const logged = String(log.read());
      assert.match(logged, /feed\?key=…/);
      assert.ok(!logged.includes(alert.feed.split("=")[1] ?? "?"));
    });

    it("under a foreign name are refused with the key, too", async () => {
      const { alert } = await aFeed(TOKEN);

      const { body } = await supertest(app).get(alert.feed).set("Host", "evil.example").expect(403);

      assert.equal(Problem.parse(body).code, "FOREIGN_HOST");
    });
  });
});
