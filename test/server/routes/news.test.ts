import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import express, { type Express } from "express";
import supertest from "supertest";
import { answerProblems } from "../../../server/routes/answer-problems.ts";
import { mount } from "../../../server/routes/endpoint.ts";
import { NewsAnswer } from "../../../server/routes/review.schema.ts";
import { reviewRoutes } from "../../../server/routes/review.ts";
import { addExtraction } from "../../../server/store/add-extraction.ts";
import type { GraphStore } from "../../../server/store/graph-store.ts";
import { openStore } from "../../../server/store/open-store.ts";
import { anExtraction } from "../../builders.ts";
import { describeOnNeo4j } from "../../neo4j/describe-on-neo4j.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
after(() => rmSync(folder, { recursive: true, force: true }));

describe("What is new over HTTP, on the embedded store,", () =>
  describeRoutes(() => openStore({ engine: "embedded", folder })));
describeOnNeo4j("What is new over HTTP, on Neo4j,", ({ openEmpty }) => describeRoutes(openEmpty));

function describeRoutes(open: () => Promise<GraphStore>): void {
  let store: GraphStore;
  let app: Express;
  before(async function () {
    this.timeout(60_000);
    store = await open();
    const extraction = anExtraction({ claims: [{ subject: "Ann Lee", object: "Bo Ray" }] });
    await addExtraction(store, extraction, new Date("2026-01-05T10:00:00Z"));
    app = express();
    mount(app, reviewRoutes(store));
    app.use(answerProblems);
  });
  after(() => store.close());

  const ask = (query: object, status = 200) =>
    supertest(app).get("/api/news").query(query).expect(status);

  it("is what came in since a time, up to a limit, and all that it comes to", async () => {
    const { body } = await ask({ since: "2026-01-05T12:00:00+02:00", limit: 1 });

    const { entities, total } = NewsAnswer.parse(body);
    assert.equal(entities.length, 1);
    assert.deepEqual(total, { articles: 1, entities: 2, edges: 1, changes: 0 });
  });

  for (const since of ["2026-13-01", "2026-01-05T25:00:00Z", "2026-01-05T10:00", ""]) {
    it(`is not asked for since "${since}"`, async () => {
      const { body } = await ask({ since }, 400);

      assert.equal(body.code, "INVALID_REQUEST");
    });
  }

  it("since an article that nobody knows is not found", async () => {
    const { body } = await ask({ since: "article:none" }, 404);

    assert.equal(body.code, "ARTICLE_NOT_FOUND");
  });
}
