import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Claim, Extraction } from "../../../model/index.ts";
import { articleAdder, type ReadAgain } from "../../../server/revise/add-articles.ts";
import { addExtraction } from "../../../server/store/add-extraction.ts";
import type { GraphStore } from "../../../server/store/graph-store.ts";
import { openStore } from "../../../server/store/open-store.ts";
import { anExtraction } from "../../builders.ts";
import { removeArticle } from "../../judge-by.ts";

const article = anExtraction({ claims: [{ subject: "Ann Lee", object: "Bo Ray" }] });

/** A second reader that makes a claim of every one that was read. */
const retell: ReadAgain = async (extraction) => ({
  ...extraction,
  claims: extraction.claims.flatMap((claim): Claim[] => [
    claim,
    { ...claim, id: `${claim.id}-again` as Claim["id"], type: "WARNED", origin: "llm" },
  ]),
});

describe("Adding an article with a second reader", () => {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
  let store: GraphStore;
  beforeEach(async () => {
    store = await openStore({ engine: "embedded", folder: mkdtempSync(join(folder, "graph-")) });
  });
  afterEach(() => store.close());
  after(() => rmSync(folder, { recursive: true, force: true }));
  const adder = (again: ReadAgain) => articleAdder(store, async () => article, again);
  const origins = async () => {
    const rows = await store.read((run) => run("claims-of-article", { id: article.article.id }));
    return rows.map(({ origin }) => origin).sort();
  };

  it("keeps whose claim each is, and tells when it is waited for", async () => {
    const steps: string[] = [];

    const added = await adder(retell)({ text: "" }, ({ step }) => steps.push(step));

    assert.deepEqual(
      [added.claims, added.warning, steps],
      [2, undefined, ["second-reader", "store"]],
    );
    assert.deepEqual(await origins(), ["llm", "read"]);
  });

  it("does not ask about an article that the graph has", async () => {
    await addExtraction(store, article);

    const { outcome } = await adder(async () => assert.fail("it was asked"))({ text: "" });

    assert.equal(outcome, "unchanged");
  });

  it("adds nothing where it is given up meanwhile", async () => {
    const leaving = new AbortController();
    const add = adder(async (extraction) => {
      leaving.abort();
      return extraction;
    });

    await assert.rejects(add({ text: "" }, undefined, leaving.signal), { name: "AbortError" });

    assert.deepEqual(await origins(), []);
  });

  it("warns of a reader that failed", async () => {
    const reason = "It does not answer. Start it.";
    const fail = async (extraction: Extraction): Promise<Extraction> => ({
      ...extraction,
      notes: [{ step: "second-reader", rule: "failed", reason, start: 0, end: 1 }],
    });

    const { warning, outcome } = await adder(fail)({ text: "" });

    assert.deepEqual([warning, outcome], [reason, "added"]);
  });

  it("takes its claims away with the article", async () => {
    await adder(retell)({ text: "" });

    await removeArticle(store, article.article.id);

    const left = await store.query({
      statement: "MATCH (n) WHERE n:Claim OR n:Entity RETURN count(n) AS n",
      parameters: {},
      limit: 1,
      maxBytes: 1000,
      timeoutMs: 5000,
    });
    assert.deepEqual(left.rows, [[0]]);
  });
});
