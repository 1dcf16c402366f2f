import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import express from "express";
import supertest from "supertest";
import { readGraph } from "../../../server/explore/export.ts";
import { writeJsonl } from "../../../server/present/write-graph-jsonl.ts";
import { answerProblems } from "../../../server/routes/answer-problems.ts";
import { mount } from "../../../server/routes/endpoint.ts";
import { exportRoutes } from "../../../server/routes/export.ts";
import { addExtraction } from "../../../server/store/add-extraction.ts";
import type { GraphStore, Run } from "../../../server/store/graph-store.ts";
import { openStore } from "../../../server/store/open-store.ts";
import { anExtraction } from "../../builders.ts";

describe("GET /api/export", () => {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
  let store: GraphStore;
  before(async () => {
    store = await openStore({ engine: "embedded", folder });
    await addExtraction(store, anExtraction({ claims: [{ subject: "José", object: "Bo Ray" }] }));
  });
  after(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const appOver = (served: GraphStore) => {
    const app = express();
    mount(app, exportRoutes(served));
    app.use(answerProblems);
    // Express prints what nobody handles.
    app.set("env", "test");
    return app;
  };
  const get = (query: string) => supertest(appOver(store)).get(`/api/export${query}`);

  it("answers what the command writes, as a file", async () => {
    const { text, headers } = await get("").buffer(true).expect(200);

    const expected: string[] = [];
    for await (const part of writeJsonl(() => readGraph(store))) expected.push(part);
    assert.equal(text, expected.join(""));
    assert.equal(headers["content-disposition"], 'attachment; filename="newsgraph.jsonl"');
    assert.equal(headers["content-type"], "application/jsonl; charset=utf-8");
  });

  for (const [format, mediaType, beginning] of [
    ["graphml", "application/graphml+xml", "<?xml"],
    ["gexf", "application/gexf+xml", "<?xml"],
    ["cypher", "text/plain", "// A graph"],
  ] as const) {
    it(`answers ${format} as ${mediaType}`, async () => {
      const { body, text, headers } = await get(`?format=${format}`).buffer(true).expect(200);

      const content = text ?? String(body);
      assert.ok(content.startsWith(beginning), content.slice(0, 80));
      assert.equal(headers["content-type"], `${mediaType}; charset=utf-8`);
    });
  }

  it("refuses a format that it does not have", async () => {
    const { body } = await get("?format=csv").expect(400);

    assert.equal(body.code, "INVALID_REQUEST");
  });

  it("cuts the connection when the graph is changed meanwhile", async () => {
    let reads = 0;
    const changing: GraphStore = {
      ...wrap(store),
      async read<T>(work: (run: Run) => Promise<T>): Promise<T> {
        reads += 1;
        if (reads === 4) await store.write(async () => undefined);
        return store.read(work);
      },
    };

    const asking = supertest(appOver(changing)).get("/api/export").buffer(true);

    await assert.rejects(async () => asking, /aborted|socket hang up/);
  });

  it("stops to read when nobody waits for the rest", async () => {
    let reads = 0;
    const counting: GraphStore = {
      ...wrap(store),
      async read<T>(work: (run: Run) => Promise<T>): Promise<T> {
        reads += 1;
        if (reads > 3) await new Promise((resolve) => setTimeout(resolve, 50));
        return store.read(work);
      },
    };
    const server = appOver(counting).listen(0);
    const address = server.address();
    const port = address && typeof address === "object" ? address.port : assert.fail();
    const leaving = new AbortController();

    const response = await fetch(`http://127.0.0.1:${port}/api/export`, { signal: leaving.signal });
    await response.body?.getReader().read();
    leaving.abort();
    await new Promise((resolve) => setTimeout(resolve, 150));
    const then = reads;
    await new Promise((resolve) => setTimeout(resolve, 300));

    assert.ok(then < 10, `${then} reads`);
    assert.equal(reads, then);
    server.close();
  });
});

/** The store's methods as properties, some of which a test replaces. */
function wrap(store: GraphStore): GraphStore {
  return {
    engine: store.engine,
    read: (work) => store.read(work),
    write: (work) => store.write(work),
    query: (question) => store.query(question),
    define: (statement) => store.define(statement),
    close: () => store.close(),
  };
}
