import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import { pino } from "pino";
import { pollAlerts } from "../../../server/alerts/alert-poller.ts";
import type { Alerts } from "../../../server/alerts/alerts.ts";
import { graphRevision, readGraph } from "../../../server/explore/export.ts";
import { judgeBy, redo, removeArticle, undo } from "../../judge-by.ts";
import { type AlertTools, describeAlerts } from "./describe-alerts.ts";

const silent = pino({ level: "silent" });

describeAlerts("Alerts", (tools) => {
  let alerts: Alerts;
  beforeEach(() => {
    alerts = tools.openAlerts();
  });

  describe("on an entity", () => describePatterns(tools, () => alerts));
  describe("on a statement", () => describeStatements(tools, () => alerts));
  describe("as they are kept", () => describeKeeping(tools, () => alerts));
});

function describePatterns(tools: AlertTools, current: () => Alerts): void {
  const { store, addArticle, addPattern, found, openAlerts, entityId } = tools;

  it("tell nothing of what was there before", async () => {
    const alert = await addPattern(current(), "Ann Lee");

    const checked = await current().check(alert.id);

    assert.deepEqual([checked.title, checked.hits, checked.unread], ["Ann Lee", 0, 0]);
  });

  it("tell of a claim that comes after, once, whichever end it is", async () => {
    const alert = await addPattern(current(), "Ann Lee");
    await addArticle({ subject: "Cy Fox", object: "Ann Lee" });

    await current().check(alert.id);
    const checked = await current().check(alert.id);

    assert.deepEqual(await found(current(), alert), [["Cy Fox met with Ann Lee"]]);
    assert.deepEqual([checked.hits, checked.unread], [1, 1]);
  });

  it("tell of an article that is handed in twice once", async () => {
    const alert = await addPattern(current(), "Ann Lee");
    for (const _ of [1, 2]) {
      await addArticle({ subject: "Ann Lee", object: "Cy Fox" });
      await current().check(alert.id);
    }

    assert.equal((await found(current(), alert)).length, 1);
  });

  it("tell of a report once, whoever prints it again", async () => {
    const alert = await addPattern(current(), "Ann Lee");
    await addArticle({ subject: "Ann Lee", object: "Cy Fox" }, { publisher: "The Paper" });
    await addArticle({ subject: "Ann Lee", object: "Cy Fox" }, { publisher: "The Post" });

    await current().check(alert.id);

    assert.deepEqual(await found(current(), alert), [["Ann Lee met with Cy Fox"]]);
  });

  it("tell of an independent report of the same", async () => {
    const alert = await addPattern(current(), "Ann Lee");
    await addArticle(
      { subject: "Ann Lee", object: "Bo Ray", sentence: "Ann Lee saw Bo Ray at noon in Toledo." },
      { publisher: "The Post" },
    );

    await current().check(alert.id);

    assert.deepEqual(await found(current(), alert), [["Ann Lee met with Bo Ray"]]);
  });

  it("tell of what is between two, in either direction, and of nothing else", async () => {
    const alert = await addPattern(current(), "Ann Lee", { other: "Bo Ray" });
    await addArticle({ subject: "Ann Lee", object: "Cy Fox", type: "PAID" });
    await addArticle({ subject: "Bo Ray", object: "Ann Lee", type: "SUED" });

    await current().check(alert.id);

    assert.deepEqual(await found(current(), alert), [["Bo Ray sued Ann Lee"]]);
    assert.equal(alert.title, "Ann Lee and Bo Ray");
  });

  it("tell of certain relations and certain statuses only", async () => {
    const alert = await addPattern(current(), "Ann Lee", {
      relationTypes: ["PAID", "SUED"],
      statuses: ["denied"],
    });
    await addArticle({ subject: "Ann Lee", object: "Cy Fox", type: "PAID" });
    await addArticle({ subject: "Ann Lee", object: "Cy Fox", status: "denied" });
    await addArticle({ subject: "Ann Lee", object: "Di Orr", type: "PAID", status: "denied" });

    await current().check(alert.id);

    assert.deepEqual(await found(current(), alert), [["Ann Lee paid Di Orr"]]);
  });

  it("quote what they found, with its article and its edge", async () => {
    const alert = await addPattern(current(), "Ann Lee");
    const article = await addArticle(
      { subject: "Ann Lee", object: "Cy Fox", speaker: "Di Orr", status: "alleged" },
      { title: "A meeting", publisher: "The Post" },
    );

    await current().check(alert.id);

    const [hit] = await current().hits(alert.id, 1);
    assert.ok(hit?.content.kind === "claims");
    const { id, title, publisher } = hit.content.article;
    assert.deepEqual([id, title, publisher], [article, "A meeting", "The Post"]);
    const [claim] = hit.content.claims;
    assert.deepEqual(
      [claim?.speaker?.name, claim?.status, claim?.quote],
      ["Di Orr", "alleged", "Ann Lee MET_WITH Cy Fox, Di Orr alleged."],
    );
    assert.match(claim?.edge ?? "", /^edge:/);
  });

  it("keep what they found when its article is removed, and say so", async () => {
    const alert = await addPattern(current(), "Ann Lee");
    const article = await addArticle({ subject: "Ann Lee", object: "Cy Fox" });
    await current().check(alert.id);

    await removeArticle(store(), article);
    await current().check(alert.id);

    const hits = await current().hits(alert.id, 10);
    assert.deepEqual(
      hits.map(({ isRemoved }) => isRemoved),
      [true],
    );
  });

  it("tell nothing of an article that was removed before they looked, nor when it comes back", async () => {
    const alert = await addPattern(current(), "Ann Lee");
    const article = await addArticle({ subject: "Ann Lee", object: "Cy Fox" });
    const removal = await judgeBy(store(), { kind: "remove-article", article });
    await current().check(alert.id);

    await undo(store(), removal);
    await current().check(alert.id);
    await redo(store(), removal);

    assert.deepEqual(await found(current(), alert), []);
  });

  it("go on after their entity was merged into another", async () => {
    await addArticle({ subject: "Anna Leigh", object: "Di Orr" });
    const alert = await addPattern(current(), "Ann Lee");
    await judgeBy(store(), {
      kind: "merge",
      into: await entityId("Anna Leigh"),
      from: [await entityId("Ann Lee")],
    });
    await addArticle({ subject: "Anna Leigh", object: "Cy Fox" });

    await current().check(alert.id);

    assert.deepEqual(await found(current(), alert), [["Anna Leigh met with Cy Fox"]]);
  });

  it("look at many articles, and tell them newest first", async () => {
    const alert = await addPattern(current(), "Ann Lee");
    for (let index = 0; index < 22; index += 1) {
      const subject = index < 19 ? "Eve Poe" : "Ann Lee";
      const object = `${"CDEFGHIJKLMNOPQRSTUVWX"[index]}y Fox`;
      await addArticle({ subject, object, sentence: `${subject} saw ${object} at ${index}.` });
    }

    await current().check(alert.id);

    assert.deepEqual(await found(current(), alert), [
      ["Ann Lee met with Xy Fox"],
      ["Ann Lee met with Wy Fox"],
      ["Ann Lee met with Vy Fox"],
    ]);
  });

  it("find the same once when two servers look at once", async () => {
    const alert = await addPattern(current(), "Ann Lee");
    await addArticle({ subject: "Ann Lee", object: "Cy Fox" });

    await Promise.all([current().check(alert.id), openAlerts().check(alert.id)]);

    assert.equal((await found(current(), alert)).length, 1);
  });

  it("refuse an entity that is not there", async () => {
    await assert.rejects(
      current().add({
        search: { kind: "pattern", entity: "entity:none", relationTypes: [], statuses: [] },
      }),
      { code: "ENTITY_NOT_FOUND" },
    );
  });
}

function describeStatements(tools: AlertTools, current: () => Alerts): void {
  const { addArticle, addStatement, found, store } = tools;
  const MEETINGS = "MATCH (a:Person)-[r:MET_WITH]->(b:Person) RETURN a.name, b.name, r";

  it("take the rows that are there as known, and tell of those that come", async () => {
    const alert = await addStatement(current(), MEETINGS);
    const first = await current().check(alert.id);
    await addArticle({ subject: "Ann Lee", object: "Cy Fox" });

    const second = await current().check(alert.id);
    const third = await current().check(alert.id);

    assert.deepEqual([first.hits, second.hits, third.hits], [0, 1, 1]);
    const [rows] = await found(current(), alert);
    assert.deepEqual(rows, ["Ann Lee | Cy Fox | MET_WITH"]);
  });

  it("know a node or edge by its id, and other values as they are", async () => {
    const edges = await addStatement(current(), "MATCH ()-[r:MET_WITH]->() RETURN r");
    const counts = await addStatement(
      current(),
      "MATCH (:Person {name: $name})-[r:MET_WITH]->() RETURN r.sources",
      { name: "Ann Lee" },
    );
    await addArticle(
      { subject: "Ann Lee", object: "Bo Ray", sentence: "Ann Lee saw Bo Ray at noon in Toledo." },
      { publisher: "The Post" },
    );

    await current().check(edges.id);
    await current().check(counts.id);

    assert.deepEqual(
      [await found(current(), edges), await found(current(), counts)],
      [[], [["2"]]],
    );
  });

  it("do not tell again of a row that was gone for a while", async () => {
    const alert = await addStatement(current(), MEETINGS);
    const article = await addArticle({ subject: "Ann Lee", object: "Cy Fox" });
    await current().check(alert.id);
    const removal = await judgeBy(store(), { kind: "remove-article", article });
    await current().check(alert.id);
    await undo(store(), removal);

    const { hits } = await current().check(alert.id);

    assert.equal(hits, 1);
  });

  for (const [statement, code] of [
    ["CREATE (:Person {name: 'Eve'}) RETURN 1", "READ_ONLY"],
    ["MATCH (n RETURN n", "STATEMENT_FAILED"],
    ["UNWIND range(1, 10001) AS n RETURN n", "STATEMENT_FAILED"],
  ] as const) {
    it(`are not added with ${statement}`, async () => {
      await assert.rejects(addStatement(current(), statement), { code });

      assert.deepEqual(await current().list(), []);
    });
  }

  it("that run out of time are not asked again with each article", async () => {
    const quick = tools.openAlerts();
    const slow = tools.openAlerts({}, undefined, 200);
    const alert = await addStatement(
      quick,
      "MATCH (p:Person) WITH count(p) AS many UNWIND range(1, CASE many WHEN 2 THEN 1 ELSE 20000 END) AS a UNWIND range(1, CASE many WHEN 2 THEN 1 ELSE 20000 END) AS b RETURN sum(a * b)",
    );
    await addArticle({ subject: "Ann Lee", object: "Cy Fox" });
    await slow.checkNext();
    const failed = await slow.find(alert.id);
    await addArticle({ subject: "Ann Lee", object: "Di Orr" });

    assert.equal(failed.code, "QUERY_TIMEOUT");
    assert.equal(await slow.checkNext(), false);
  });

  it("say why they fail, and neither stop others nor stay so", async () => {
    const failing = await addStatement(
      current(),
      "MATCH (p:Person) WITH count(p) AS many UNWIND range(1, CASE many WHEN 3 THEN 10001 ELSE 1 END) AS n RETURN n",
    );
    const other = await addStatement(current(), MEETINGS);
    await addArticle({ subject: "Ann Lee", object: "Cy Fox" });

    while (await current().checkNext());
    const failed = await current().find(failing.id);
    await addArticle({ subject: "Ann Lee", object: "Di Orr" });
    while (await current().checkNext());

    assert.match(failed.reason ?? "", /10,000 rows at most/);
    assert.equal(failed.code, "STATEMENT_FAILED");
    assert.equal((await current().find(failing.id)).reason, undefined);
    assert.equal((await current().find(other.id)).hits, 2);
  });
}

function describeKeeping(tools: AlertTools, current: () => Alerts): void {
  const { store, addArticle, addPattern, found, openAlerts } = tools;

  it("are no part of the graph: not exported, and no change of it", async () => {
    const before = await graphRevision(store());
    const alert = await addPattern(current(), "Ann Lee");
    await current().change(alert.id, { title: "Ann" });

    assert.equal(await graphRevision(store()), before);
    await addArticle({ subject: "Ann Lee", object: "Cy Fox" });
    await current().check(alert.id);
    const labels = new Set<string>();
    for await (const items of readGraph(store())) {
      for (const item of items) if (item.kind === "node") labels.add(item.labels.join());
    }
    assert.deepEqual(
      [...labels].filter((label) => label.includes("Alert")),
      [],
    );
  });

  it("are looked at by one server, once something came", async () => {
    await addPattern(current(), "Ann Lee");
    const idle = await current().checkNext();
    await addArticle({ subject: "Ann Lee", object: "Cy Fox" });

    const looks = await Promise.all([current().checkNext(), openAlerts().checkNext()]);

    assert.deepEqual([idle, looks.filter(Boolean).length], [false, 1]);
    assert.equal(await current().checkNext(), false);
  });

  it("are looked at a moment after the last article, while a server runs", async () => {
    const alert = await addPattern(current(), "Ann Lee");
    const stop = pollAlerts(current(), silent, { lookEveryMs: 20 });

    await addArticle({ subject: "Ann Lee", object: "Cy Fox" });
    while ((await current().find(alert.id)).hits === 0) await wait(20);
    await stop();
    await addArticle({ subject: "Ann Lee", object: "Di Orr" });
    await wait(100);

    assert.deepEqual(await found(current(), alert), [["Ann Lee met with Cy Fox"]]);
  });

  it("are looked at while articles keep coming, too", async () => {
    const alert = await addPattern(current(), "Ann Lee");
    const stop = pollAlerts(current(), silent, { lookEveryMs: 1, patienceMs: 0 });

    for (let index = 0; (await current().find(alert.id)).hits === 0; index += 1) {
      await addArticle({ subject: "Ann Lee", object: `Cy Fox ${index}` });
    }
    await stop();

    assert.ok((await current().find(alert.id)).hits > 0);
  });

  it("tell when they go on what came while they were paused", async () => {
    const alert = await addPattern(current(), "Ann Lee");
    await current().change(alert.id, { isPaused: true });
    await addArticle({ subject: "Ann Lee", object: "Cy Fox" });
    const paused = await current().checkNext();

    await current().change(alert.id, { isPaused: false });
    await current().checkNext();

    assert.equal(paused, false);
    assert.deepEqual(await found(current(), alert), [["Ann Lee met with Cy Fox"]]);
  });

  it("mark one hit as read, then all", async () => {
    const alert = await addPattern(current(), "Ann Lee");
    for (const object of ["Cy Fox", "Di Orr", "Eve Poe"])
      await addArticle({ subject: "Ann Lee", object });
    await current().check(alert.id);
    const [first] = await current().hits(alert.id, 1);

    const one = await current().read(alert.id, [first?.id ?? ""]);
    const all = await current().read(alert.id);

    assert.deepEqual([one.unread, all.unread, all.hits], [2, 0, 3]);
  });

  it("come back as they were after they were removed", async () => {
    const alert = await addPattern(current(), "Ann Lee");
    await addArticle({ subject: "Ann Lee", object: "Cy Fox" });
    await current().check(alert.id);
    await current().remove(alert.id);
    await addArticle({ subject: "Ann Lee", object: "Di Orr" });
    const looked = await current().checkNext();
    const left = await current().list();

    await current().restore(alert.id);
    await current().checkNext();

    assert.deepEqual([looked, left], [false, []]);
    assert.equal((await found(current(), alert)).length, 2);
    await assert.rejects(current().restore("alert:none"), { code: "ALERT_NOT_FOUND" });
  });

  it("tell who watches that something has changed", async () => {
    let changes = 0;
    const unwatch = current().watch(() => {
      changes += 1;
    });
    const alert = await addPattern(current(), "Ann Lee");
    await current().check(alert.id);
    unwatch();

    await current().remove(alert.id);

    assert.equal(changes, 2);
  });
}
