import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { takeBack } from "../../../../server/revise/judgements/take-back.ts";
import { addExtraction } from "../../../../server/store/add-extraction.ts";
import type { GraphStore } from "../../../../server/store/graph-store.ts";
import { openStore } from "../../../../server/store/open-store.ts";
import { anExtraction } from "../../../builders.ts";
import { judgeBy } from "../../../judge-by.ts";

describe("Judgements that are taken back and done again together", () => {
  let folder: string;
  let store: GraphStore;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "newsgraph-take-back-"));
    store = await openStore({ engine: "embedded", folder });
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  const rows = async (statement: string) => {
    const asked = { statement, parameters: {}, limit: 100, maxBytes: 1e6, timeoutMs: 10_000 };
    return (await store.query(asked)).rows;
  };
  const names = () => rows("MATCH (p:Person) RETURN p.name ORDER BY p.name");

  it("leave no entity behind that somebody's new name took the articles of", async () => {
    const source = { note: "the register" };
    const added = await judgeBy(store, {
      ...{ kind: "add-edge", type: "PAID", source, confidence: 1 },
      subject: { name: "Ann Lee", type: "Person", aliases: [] },
      object: { name: "Cy Fox", type: "Person", aliases: [] },
    });
    const [, fox = ""] = added.makes.filter((id) => !id.startsWith("claim:"));
    const set = { addAliases: ["Di Orr"] };
    const edited = await judgeBy(store, { kind: "edit-entity", entity: fox, set });
    const claims = [{ subject: "Di Orr", object: "Bo Ray" }];
    await addExtraction(store, anExtraction({ title: "An article", claims }));
    const before = await names();

    const undone = await takeBack(store, [added.id, edited.id], { by: "bo" });
    const apart = await names();
    await takeBack(
      store,
      undone.map(({ id }) => id),
      { by: "bo" },
    );

    assert.deepEqual(apart, [["Bo Ray"], ["Di Orr"]]);
    assert.deepEqual(await names(), before);
  });

  it("are reviews and merges too, with what stands between them", async () => {
    const claims = [
      { subject: "Ann Lee", object: "Bo Ray" },
      { subject: "Bob Ray", object: "Cy Fox" },
    ];
    await addExtraction(store, anExtraction({ title: "An article", claims }));
    const ids = (await rows("MATCH (c:Claim) RETURN c.id ORDER BY c.id")).map(([id]) => String(id));
    const people = new Map(
      (await rows("MATCH (p:Person) RETURN p.name, p.id")).map(([name, id]) => [name, String(id)]),
    );
    const entityOf = (name: string) => people.get(name) ?? assert.fail(name);
    const edges = () =>
      rows("MATCH (a:Person)-[r:MET_WITH]->(b) RETURN a.name, b.name ORDER BY a.name");
    const before = await edges();
    const made = [
      await judgeBy(store, { kind: "reject", claims: ids.slice(0, 1) }),
      await judgeBy(store, { kind: "accept", claims: ids.slice(1) }),
      await judgeBy(store, {
        ...{ kind: "merge", into: entityOf("Bo Ray"), from: [entityOf("Bob Ray")] },
      }),
      await judgeBy(store, { kind: "reject", claims: ids }),
    ];
    const after = await edges();

    const undone = await takeBack(
      store,
      made.map(({ id }) => id),
      { by: "bo" },
    );
    const [between, reviews] = [
      await edges(),
      await rows("MATCH (c:Claim) RETURN DISTINCT c.review"),
    ];
    await takeBack(
      store,
      undone.map(({ id }) => id),
      { by: "bo" },
    );

    assert.deepEqual([between, reviews], [before, [["unreviewed"]]]);
    assert.deepEqual([await edges(), after], [[], []]);
  });
});
