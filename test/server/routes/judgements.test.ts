import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import express, { type Express } from "express";
import supertest from "supertest";
import { answerProblems } from "../../../server/routes/answer-problems.ts";
import { EntityClaimsAnswer } from "../../../server/routes/claims.schema.ts";
import { mount } from "../../../server/routes/endpoint.ts";
import { NamingArticlesAnswer } from "../../../server/routes/entities.schema.ts";
import { entityRoutes } from "../../../server/routes/entities.ts";
import {
  HistoryAnswer,
  JudgementsAnswer,
  JudgementView,
  Preview,
} from "../../../server/routes/judgements.schema.ts";
import { judgementRoutes } from "../../../server/routes/judgements.ts";
import { Problem } from "../../../server/routes/status.schema.ts";
import { addExtraction } from "../../../server/store/add-extraction.ts";
import type { GraphStore } from "../../../server/store/graph-store.ts";
import { openStore } from "../../../server/store/open-store.ts";
import { anExtraction } from "../../builders.ts";
import { describeOnNeo4j } from "../../neo4j/describe-on-neo4j.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
after(() => rmSync(folder, { recursive: true, force: true }));

describe("Judging over HTTP, on the embedded store,", () =>
  describeRoutes(() => openStore({ engine: "embedded", folder })));
describeOnNeo4j("Judging over HTTP, on Neo4j,", ({ openEmpty }) => describeRoutes(openEmpty));

const extraction = anExtraction({
  claims: [
    { subject: "William Barr", object: "Bo Ray" },
    { subject: "Bill Barr", object: "Bo Ray" },
  ],
});
const idOf = (name: string) => extraction.entities.find((one) => one.name === name)?.id ?? "";
const merge = { kind: "merge", into: idOf("William Barr"), from: [idOf("Bill Barr")] };

function describeRoutes(open: () => Promise<GraphStore>): void {
  let store: GraphStore;
  let app: Express;
  before(async function () {
    this.timeout(60_000);
    store = await open();
    await addExtraction(store, extraction);
    app = express().use(express.json());
    mount(app, [...judgementRoutes(store, "desk"), ...entityRoutes(store)]);
    app.use(answerProblems);
  });
  after(() => store.close());

  const post = (path: string, body: object, status = 200) =>
    supertest(app).post(path).send(body).expect(status);
  const get = (path: string, status = 200) => supertest(app).get(path).expect(status);

  it("answers with the entity that another was merged into, until that is undone", async () => {
    const made = JudgementView.parse((await post("/api/judgements", { judgement: merge })).body);

    const merged = await get(`/api/entities/${encodeURIComponent(idOf("Bill Barr"))}`);
    await post(`/api/judgements/${made.id}/undo`, {});
    const apart = await get(`/api/entities/${encodeURIComponent(idOf("Bill Barr"))}`);

    assert.equal(merged.body.name, "William Barr");
    assert.equal(apart.body.name, "Bill Barr");
  });

  it("tells no edge of a claim whose two ends were made one, until that is undone", async () => {
    const edges = async () => {
      const { body } = await get(`/api/entities/${encodeURIComponent(idOf("Bill Barr"))}/claims`);
      return EntityClaimsAnswer.parse(body).claims.map(({ edge }) => typeof edge);
    };
    const ends = { kind: "merge", into: idOf("Bo Ray"), from: [idOf("Bill Barr")] };
    const before = await edges();
    const made = JudgementView.parse((await post("/api/judgements", { judgement: ends })).body);

    const merged = await edges();
    await post(`/api/judgements/${made.id}/undo`, {});
    const apart = await edges();

    assert.deepEqual(before, ["string"]);
    assert.deepEqual(merged.toSorted(), ["string", "undefined"]);
    assert.deepEqual(apart, before);
  });

  it("takes a year, a month or a stretch for when something happened, and says what it does not understand", async () => {
    const eventOf = async (event: object, status = 200) => {
      const edge = {
        kind: "add-edge",
        subject: { id: idOf("Bo Ray") },
        type: "WARNED",
        object: { id: idOf("Bill Barr") },
        event,
        source: { note: "Seen." },
      };
      const { body } = await post("/api/judgements", { judgement: edge }, status);
      if (body.id) await post(`/api/judgements/${body.id}/undo`, {});
      return body.decision?.event ?? body.message;
    };

    const year = await eventOf({ from: "2012" });
    const months = await eventOf({ from: "2012-03", to: "May 2012", text: "in spring" });
    const vague = await eventOf({ from: "one day", text: "" }, 400);

    assert.deepEqual(year, { from: "2012-01-01", to: "2012-12-31", text: "" });
    assert.deepEqual(months, { from: "2012-03-01", to: "2012-05-31", text: "in spring" });
    assert.match(vague, /"one day" is no date: write 2019/);
  });

  it("adds nothing whose name cannot be seen", async () => {
    const named = (name: string, status: number) =>
      post("/api/judgements", { judgement: { kind: "add-entity", name, type: "Person" } }, status);

    const { body } = await named("\u200b\u2060", 400);
    await named("🙂", 200);

    assert.match(body.message, /it has nothing that can be seen/);
  });

  it("previews, judges, lists, undoes and redoes", async () => {
    const preview = Preview.parse(
      (await post("/api/judgements/preview", { judgement: merge })).body,
    );
    const made = JudgementView.parse(
      (await post("/api/judgements", { judgement: merge, by: "ann", why: "one man" })).body,
    );
    const undone = JudgementView.parse(
      (await post(`/api/judgements/${encodeURIComponent(made.id)}/undo`, {})).body,
    );
    const again = JudgementView.parse(
      (await post(`/api/judgements/${encodeURIComponent(made.id)}/redo`, { by: "bo" })).body,
    );
    const listed = JudgementsAnswer.parse((await get("/api/judgements?limit=2")).body);

    assert.equal(
      preview.summary,
      "1 entity, 1 edge will go; 1 claim, 1 entity, 1 edge will change.",
    );
    assert.deepEqual(
      [made.by, made.why, made.kind, made.active],
      ["ann", "one man", "merge", true],
    );
    assert.deepEqual([undone.by, again.by], ["desk", "bo"]);
    assert.deepEqual(
      listed.judgements.map(({ kind }) => kind),
      ["redo", "undo"],
    );
    assert.equal(listed.next, undone.seq);
  });

  it("lists the articles that name an entity, with what they call it and where", async () => {
    const { body } = await get(`/api/entities/${encodeURIComponent(idOf("Bo Ray"))}/articles`);
    await get("/api/entities/entity:x/articles", 404);

    assert.deepEqual(NamingArticlesAnswer.parse(body).articles, [
      {
        id: extraction.article.id,
        title: "An article",
        publisher: "The Paper",
        publishedAt: "2020-11-20",
        names: ["Bo Ray"],
        text: "William Barr MET_WITH Bo Ray, the paper said.",
      },
    ]);
  });

  it("tells histories", async () => {
    const { history, names } = HistoryAnswer.parse(
      (await get(`/api/entities/${encodeURIComponent(idOf("William Barr"))}/history`)).body,
    );
    const ofClaim = HistoryAnswer.parse(
      (await get(`/api/claims/${encodeURIComponent(extraction.claims[1]?.id ?? "")}/history`)).body,
    );

    assert.equal(history[0]?.what, "article");
    assert.equal(names[idOf("William Barr")], "William Barr");
    assert.ok(history.slice(1).every(({ what }) => what === "judgement"));
    assert.ok(ofClaim.history.some((step) => step.what === "judgement"));
  });

  it("answers with what others changed since who asks saw it", async () => {
    const edit = { kind: "edit-entity", entity: idOf("Bo Ray") };
    const asked = { ...edit, set: { description: "a spy" } };
    const { at, id } = JudgementView.parse(
      (await post("/api/judgements", { judgement: asked, by: "ann" })).body,
    );
    const late = { ...edit, set: { description: "a tailor" }, seen: { description: null } };

    const refused = await post("/api/judgements", { judgement: late }, 409);
    const preview = await post("/api/judgements/preview", { judgement: late }, 409);

    const { code, changes } = Problem.parse(refused.body);
    assert.equal(code, "CHANGED_SINCE");
    assert.deepEqual(changes, [
      { part: "description", now: "a spy", judgement: id, by: "ann", at },
    ]);
    assert.deepEqual(preview.body, refused.body);
  });

  it("says what is wrong, with a code", async () => {
    const codeOf = async (request: supertest.Test) => Problem.parse((await request).body).code;

    assert.deepEqual(
      [
        await codeOf(post("/api/judgements", { judgement: { kind: "eat" } }, 400)),
        await codeOf(
          post("/api/judgements", { judgement: { kind: "accept", claims: ["claim:x"] } }, 404),
        ),
        await codeOf(post("/api/judgements/judgement:x/undo", {}, 404)),
        await codeOf(get("/api/claims/claim:x/history", 404)),
      ],
      ["INVALID_REQUEST", "CLAIM_NOT_FOUND", "JUDGEMENT_NOT_FOUND", "CLAIM_NOT_FOUND"],
    );
  });
}
