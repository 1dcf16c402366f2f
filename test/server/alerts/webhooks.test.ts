import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import pino from "pino";
import { z } from "zod";
import { pollAlerts } from "../../../server/alerts/alert-poller.ts";
import type { Alerts } from "../../../server/alerts/alerts.ts";
import type { Webhooks } from "../../../server/alerts/deliver-hits.ts";
import { postJson } from "../../../server/intake/fetch/post-json.ts";
import { AlertHit } from "../../../server/routes/alerts.schema.ts";
import { playSite, redirect } from "../intake/play-site.ts";
import { describeAlerts } from "./describe-alerts.ts";

const SECRET = "a-secret-of-sixteen-or-more";
const Told = z.object({
  alert: z.object({ id: z.string(), title: z.string() }),
  hits: z.array(AlertHit.extend({ url: z.string().optional() })),
  url: z.string().optional(),
});

describeAlerts("Webhooks of alerts", ({ addArticle, addPattern, openAlerts }) => {
  let site: Awaited<ReturnType<typeof playSite>>;
  /** What the good one was told. */
  let told: { readonly body: string; readonly headers: IncomingMessage["headers"] }[] = [];
  let failures = 0;

  before(async () => {
    const listen = async (response: ServerResponse, request: IncomingMessage) => {
      told.push({ body: await text(request), headers: request.headers });
      response.writeHead(204).end();
    };
    const release = async () => {
      while (told.length === 0) await wait(10);
    };
    site = await playSite({
      "/good": (response, request) => void listen(response, request),
      "/busy-twice": (response, request) => {
        failures += 1;
        if (failures <= 2) response.writeHead(503).end();
        else void listen(response, request);
      },
      "/busy": (response) => void response.writeHead(503).end(),
      "/wrong": (response) => void response.writeHead(404).end(),
      "/elsewhere": redirect("/good"),
      // It answers once the good one was told.
      "/held": (response) => void release().then(() => response.writeHead(204).end()),
      // It never answers.
      "/slow": () => {},
    });
  });
  beforeEach(() => {
    told = [];
    failures = 0;
  });
  after(() => site.stop());

  const open = (parts: Partial<Webhooks> = {}) =>
    openAlerts({
      ...postJson({ allow: [site.host], timeoutMs: 30_000 }),
      waitsMs: [5, 5, 5],
      ...parts,
    });
  const add = (alerts: Alerts, path: string) =>
    addPattern(alerts, "Ann Lee", {}, { webhook: `${site.url}${path}` });
  const asked = (path: string) => site.requests.filter(({ url }) => url === path).length;

  /** Tells what is due until nothing is left to tell. */
  async function deliver(alerts: Alerts): Promise<void> {
    for (let idle = 0; idle < 3; ) {
      idle = (await alerts.deliverNext()) ? 0 : idle + 1;
      await wait(10);
    }
  }

  it("are told what alerts found, once", async () => {
    const alerts = open();
    const alert = await add(alerts, "/good");
    await addArticle({ subject: "Ann Lee", object: "Cy Fox" });
    await alerts.check(alert.id);

    await deliver(alerts);
    await alerts.check(alert.id);
    await deliver(alerts);

    const [{ body, headers } = assert.fail(), ...others] = told;
    const { alert: of, hits, url } = Told.parse(JSON.parse(body));
    assert.deepEqual([of, others, url], [{ id: alert.id, title: "Ann Lee" }, [], undefined]);
    assert.deepEqual(
      hits.map(({ content }) => content.kind === "claims" && content.claims[0]?.object.name),
      ["Cy Fox"],
    );
    assert.equal(headers["content-type"], "application/json");
    assert.equal(headers["x-newsgraph-signature"], undefined);
    const { webhook } = await alerts.find(alert.id);
    assert.deepEqual([webhook?.failures, webhook?.reason], [0, undefined]);
    assert.ok(webhook?.deliveredAt);
  });

  it("can tell who sent it by the signature, and where to look by the addresses", async () => {
    const alerts = open({ secret: SECRET, explorerUrl: "https://graph.paper.example" });
    const alert = await add(alerts, "/good");
    await addArticle({ subject: "Ann Lee", object: "Cy Fox" });
    await alerts.check(alert.id);

    await deliver(alerts);

    const [{ body, headers } = assert.fail()] = told;
    const expected = createHmac("sha256", SECRET).update(body).digest("hex");
    const { url, hits } = Told.parse(JSON.parse(body));
    assert.equal(headers["x-newsgraph-signature"], `sha256=${expected}`);
    assert.match(url ?? "", /^https:\/\/graph\.paper\.example\/#entity=entity%3A/);
    assert.match(hits[0]?.url ?? "", /^https:\/\/graph\.paper\.example\/#edge=edge%3A/);
  });

  it("that fail for a while are told again", async () => {
    const alerts = open();
    const alert = await add(alerts, "/busy-twice");
    await addArticle({ subject: "Ann Lee", object: "Cy Fox" });
    await alerts.check(alert.id);

    await alerts.deliverNext();
    const failed = await alerts.find(alert.id);
    await deliver(alerts);

    assert.equal(failed.webhook?.failures, 1);
    assert.ok(failed.webhook?.retryAt);
    assert.match(failed.webhook?.reason ?? "", /answers with 503/);
    assert.deepEqual([told.length, failures], [1, 3]);
    assert.equal((await alerts.find(alert.id)).webhook?.failures, 0);
  });

  it("that do not answer hold up no other", async () => {
    const alerts = open();
    const held = await add(alerts, "/held");
    await add(alerts, "/good");
    await addArticle({ subject: "Ann Lee", object: "Cy Fox" });

    const stop = pollAlerts(alerts, pino({ level: "silent" }), { lookEveryMs: 5 });
    while (!(await alerts.find(held.id)).webhook?.deliveredAt) await wait(10);
    await stop();

    assert.equal(told.length, 1);
  });

  it("are told what waited when another server takes over", async () => {
    const alerts = open();
    const alert = await add(alerts, "/good");
    await addArticle({ subject: "Ann Lee", object: "Cy Fox" });
    await alerts.check(alert.id);

    await deliver(open());

    assert.equal(told.length, 1);
  });

  it("that go on failing are given up after three more attempts, and told of what comes later", async () => {
    const alerts = open();
    const alert = await add(alerts, "/busy");
    await addArticle({ subject: "Ann Lee", object: "Cy Fox" });
    await alerts.check(alert.id);
    const before = asked("/busy");

    await deliver(alerts);
    const first = asked("/busy") - before;
    await addArticle({ subject: "Ann Lee", object: "Di Orr" });
    await alerts.check(alert.id);
    await deliver(alerts);

    assert.deepEqual([first, asked("/busy") - before], [4, 8]);
    assert.equal((await alerts.find(alert.id)).webhook?.failures, 8);
    assert.equal((await alerts.hits(alert.id, 10)).length, 2);
  });

  for (const [path, reason, times] of [
    ["/wrong", /answers with 404\.$/, 1],
    ["/elsewhere", /answers with 302: it leads elsewhere, and that is not followed/, 1],
    ["/slow", /did not answer within 0\.1 s/, 4],
  ] as const) {
    it(`say why ${path} was not told`, async () => {
      const timeoutMs = path === "/slow" ? 100 : 30_000;
      const alerts = open(postJson({ allow: [site.host], timeoutMs }));
      const alert = await add(alerts, path);
      await addArticle({ subject: "Ann Lee", object: "Cy Fox" });
      await alerts.check(alert.id);
      const before = asked(path);

      await deliver(alerts);

      const { webhook } = await alerts.find(alert.id);
      assert.match(webhook?.reason ?? "", reason);
      assert.deepEqual([asked(path) - before, webhook?.failures], [times, times]);
      assert.equal(told.length, 0);
    });
  }

  for (const url of [
    "http://127.0.0.1:9/",
    "https://hooks.example/x",
    "http://user:word@127.0.0.1/",
    "file:///etc/passwd",
  ]) {
    it(`are refused at ${url}, which is not listed`, async () => {
      const alerts = open();

      await assert.rejects(
        addPattern(alerts, "Ann Lee", {}, { webhook: url }),
        /NEWSGRAPH_WEBHOOK_HOSTS|begins with http/,
      );

      assert.deepEqual(await alerts.list(), []);
    });
  }

  it("are not told any more once their host is not listed", async () => {
    const alert = await add(open(), "/good");
    const strict = openAlerts({ ...postJson({ allow: [] }), waitsMs: [5] });
    await addArticle({ subject: "Ann Lee", object: "Cy Fox" });
    await strict.check(alert.id);

    await deliver(strict);

    assert.match((await strict.find(alert.id)).webhook?.reason ?? "", /NEWSGRAPH_WEBHOOK_HOSTS/);
    assert.equal(told.length, 0);
  });

  it("that are new are told of what comes from then on", async () => {
    const alerts = open();
    const alert = await add(alerts, "/busy");
    await addArticle({ subject: "Ann Lee", object: "Cy Fox" });
    await alerts.check(alert.id);
    await alerts.change(alert.id, { webhook: `${site.url}/good` });
    await deliver(alerts);
    const before = told.length;

    await addArticle({ subject: "Ann Lee", object: "Di Orr" });
    await alerts.check(alert.id);
    await deliver(alerts);

    assert.deepEqual([before, told.length], [0, 1]);
    assert.equal((await alerts.change(alert.id, { webhook: null })).webhook, undefined);
  });

  it("that nobody listens at are reached in vain", async () => {
    const closed = await playSite({});
    await closed.stop();
    const alerts = openAlerts({ ...postJson({ allow: ["127.0.0.1"] }), waitsMs: [] });
    const alert = await addPattern(alerts, "Ann Lee", {}, { webhook: closed.url });
    await addArticle({ subject: "Ann Lee", object: "Cy Fox" });
    await alerts.check(alert.id);

    await deliver(alerts);

    assert.match((await alerts.find(alert.id)).webhook?.reason ?? "", /cannot be reached \(ECONN/);
  });
});
