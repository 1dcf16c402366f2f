import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DataFolderInUseError, StoreUnavailableError } from "../../../server/errors.ts";
import { addExtraction } from "../../../server/store/add-extraction.ts";
import { openEmbeddedStore } from "../../../server/store/embedded/embedded-store.ts";
import { openStore } from "../../../server/store/open-store.ts";
import { anExtraction } from "../../builders.ts";
import { describeProjection } from "../../projection-law.ts";
import { describeGraphStore } from "../../store-contract.ts";

const folders: string[] = [];
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
  folders.push(folder);
  return folder;
}
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describeGraphStore({
  engine: "embedded",
  open: () => openStore({ engine: "embedded", folder: newFolder() }),
  runaway:
    "MATCH (a:Entity), (b:Entity), (c:Entity), (d:Entity), (e:Entity), (f:Entity), (g:Entity) RETURN count(*) AS n",
});

describe("A graph on the embedded store", () => {
  describeProjection({
    open: () => openStore({ engine: "embedded", folder: newFolder() }),
    histories: 25,
  });
});

describe("The embedded store's process", () => {
  const articles = Array.from({ length: 12 }, (_, n) =>
    anExtraction({
      title: `Article ${n}`,
      claims: [{ subject: `Ann ${n} Lee`, object: "Bo Ray" }],
    }),
  );
  const countArticles = {
    statement: "MATCH (a:Article) RETURN count(a)",
    parameters: {},
    limit: 1,
    maxBytes: 1000,
    timeoutMs: 5000,
  };

  it("loses nothing that was acknowledged when it is killed, and starts again by itself", async () => {
    const store = await openEmbeddedStore(newFolder());
    let acknowledged = 0;
    for (const [index, article] of articles.entries()) {
      const adding = addExtraction(store, article);
      if (index % 4 === 3) process.kill((await store.enginePid()) ?? 0, "SIGKILL");
      await adding.then(
        () => (acknowledged += 1),
        () => undefined,
      );
    }

    const { rows } = await store.query(countArticles);

    await store.close();
    assert.ok(acknowledged >= 9, `${acknowledged} acknowledged`);
    assert.ok(Number(rows[0]?.[0]) >= acknowledged, `${rows[0]?.[0]} of ${acknowledged}`);
  });

  it("tells the writer whose work it was doing that it stopped", async () => {
    const store = await openEmbeddedStore(newFolder());

    const writing = store.write(async (run) => {
      process.kill((await store.enginePid()) ?? 0, "SIGKILL");
      return run("count-claims");
    });

    await assert.rejects(writing, StoreUnavailableError);
    assert.equal((await store.query(countArticles)).rows[0]?.[0], 0);
    await store.close();
  });

  it("reads again for a reader whose work it was doing", async () => {
    const store = await openEmbeddedStore(newFolder());
    let attempts = 0;

    const rows = await store.read(async (run) => {
      attempts += 1;
      if (attempts === 1) process.kill((await store.enginePid()) ?? 0, "SIGKILL");
      return run("count-claims");
    });

    assert.deepEqual([attempts, rows], [2, [{ total: 0 }]]);
    await store.close();
  });

  it("keeps the graph when it is closed and opened again", async () => {
    const folder = newFolder();
    const before = await openEmbeddedStore(folder);
    await addExtraction(
      before,
      anExtraction({ claims: [{ subject: "Ann Lee", object: "Bo Ray" }] }),
    );
    await before.close();

    const after = await openEmbeddedStore(folder);

    assert.equal((await after.query(countArticles)).rows[0]?.[0], 1);
    await after.close();
  });

  it("says that another process has the folder open", async () => {
    const folder = newFolder();
    const owner = await openEmbeddedStore(folder);

    await assert.rejects(openEmbeddedStore(folder), (error: unknown) => {
      assert.ok(error instanceof DataFolderInUseError);
      assert.match(error.message, /Another newsgraph process has the data folder/);
      return true;
    });
    await owner.close();
  });

  it("says so when the folder holds something that is no graph of ours", async () => {
    const folder = newFolder();
    writeFileSync(join(folder, "graph.grafeo"), "a letter to my aunt");

    await assert.rejects(openEmbeddedStore(folder), StoreUnavailableError);
  });

  it("says so when the folder cannot be made", async () => {
    const file = join(newFolder(), "file");
    writeFileSync(file, "");

    await assert.rejects(openEmbeddedStore(join(file, "data")), StoreUnavailableError);
  });
});
