import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import {
  DamagedGraphError,
  DataFolderInUseError,
  QueryTooLargeError,
  StatementError,
  StoreUnavailableError,
} from "../../../server/errors.ts";
import { addExtraction } from "../../../server/store/add-extraction.ts";
import { openEmbeddedStore } from "../../../server/store/embedded/embedded-store.ts";
import { migrate } from "../../../server/store/migrate.ts";
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
  const killer = (pid: number | undefined) => () => process.kill(pid ?? 0, "SIGKILL");
  const countArticles = {
    statement: "MATCH (a:Article) RETURN count(a)",
    parameters: {},
    limit: 1,
    maxBytes: 1000,
    timeoutMs: 5000,
  };

  it("loses nothing that was acknowledged when it is killed time and again during 200 ingests, and starts by itself", async function () {
    this.timeout(180_000);
    const store = await openEmbeddedStore(newFolder());
    await migrate(store);
    const acknowledged = new Set<string>();
    for (let n = 0; n < 200; n++) {
      const extraction = anExtraction({
        title: `Article ${n}`,
        claims: [{ subject: `Ann ${n} Lee`, object: "Bo Ray" }],
      });
      const adding = addExtraction(store, extraction);
      if (n % 10 === 9) setTimeout(killer(await store.enginePid()), n % 7);
      await adding.then(
        () => acknowledged.add(extraction.article.id),
        (error) => assert.ok(error instanceof StoreUnavailableError),
      );
    }

    const ask = async (statement: string) =>
      (await store.query({ ...countArticles, statement, limit: 1000, maxBytes: 100_000 })).rows;
    const kept = new Set((await ask("MATCH (a:Article) RETURN a.id")).map(([id]) => String(id)));
    const whole = await ask(
      "MATCH (a:Article)<-[:`IN`]-(:Passage)<-[:STATED_IN]-(c:Claim)-[:SUBJECT]->(s) RETURN count(DISTINCT a)",
    );
    const [[met] = []] = await ask("MATCH ()-[r:MET_WITH]->() RETURN count(r)");

    await store.close();
    assert.ok(acknowledged.size >= 150, `${acknowledged.size} acknowledged`);
    assert.deepEqual(
      [...acknowledged].filter((id) => !kept.has(id)),
      [],
    );
    assert.deepEqual([whole, met], [[[kept.size]], kept.size]);
  });

  it("keeps what it has when the disk is full, says so, and goes on when there is room", async function () {
    this.timeout(60_000);
    if (process.platform === "win32") this.skip();
    const folder = newFolder();
    const script = fileURLToPath(new URL("fill-disk.ts", import.meta.url));
    // A limit on the size of files stands for a full disk: the write fails, with another number.
    const limited = `trap "" XFSZ; ulimit -f 1000; exec "$0" --import tsx "$1" "$2"`;

    const { stdout } = spawnSync("bash", ["-c", limited, process.execPath, script, folder], {
      encoding: "utf8",
    });

    const filled = z
      .object({ added: z.number(), failed: z.number(), counted: z.number(), message: z.string() })
      .parse(JSON.parse(stdout));
    assert.ok(filled.added > 0 && filled.failed > 0, stdout);
    assert.equal(filled.counted, filled.added);
    assert.match(filled.message, /^StoreUnavailableError: .*whether the disk is full/);
    const store = await openStore({ engine: "embedded", folder });
    await addExtraction(store, anExtraction({ title: "One more", claims: [] }));
    const { rows } = await store.query(countArticles);
    await store.close();
    assert.deepEqual(rows, [[filled.added + 1]]);
  });

  it("says so when the folder may not be written", function () {
    // Who is root may write anywhere, and asks as nobody.
    const isRoot = process.getuid?.() === 0;
    if (process.platform === "win32") this.skip();
    const folder = newFolder();
    chmodSync(folder, 0o555);
    const script = fileURLToPath(new URL("../../../bin/newsgraph.js", import.meta.url));

    const { status, stderr } = spawnSync(
      process.execPath,
      [script, "query", "RETURN 1", "--data", join(folder, "graph")],
      { encoding: "utf8", env: { ...process.env, HOME: tmpdir() }, ...(isRoot && { uid: 65_534 }) },
    );

    assert.match(stderr, /data folder ".*" cannot be made or written/);
    assert.equal(status, 1);
  });

  it("ends a statement that takes more memory than there is for it, and goes on answering", async function () {
    this.timeout(120_000);
    process.env.NEWSGRAPH_ENGINE_MEMORY_MB = "400";
    const store = await openStore({ engine: "embedded", folder: newFolder() });
    delete process.env.NEWSGRAPH_ENGINE_MEMORY_MB;
    const statement =
      "UNWIND range(1, 1000000000) AS n WITH collect({n: n, m: n}) AS all RETURN size(all)";

    const asked = store.query({ ...countArticles, statement, timeoutMs: 100_000 });

    await assert.rejects(asked, QueryTooLargeError);
    assert.deepEqual((await store.query(countArticles)).rows, [[0]]);
    await store.close();
  });

  it("says that a statement is wrong where the engine cannot explain it, and not that it is broken itself", async () => {
    const store = await openStore({ engine: "embedded", folder: newFolder() });

    const asked = store.query({ ...countArticles, statement: "EXPLAIN SHOW INDEXES" });

    await assert.rejects(asked, StatementError);
    await store.close();
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

  for (const [what, change] of [
    ["is empty", () => Buffer.alloc(0)],
    ["is cut", (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ["is another program's", () => Buffer.from("a letter to my aunt")],
  ] as const) {
    it(`says so, and what can be done, when the graph's file ${what}`, async () => {
      const folder = newFolder();
      const file = join(folder, "graph.grafeo");
      const store = await openStore({ engine: "embedded", folder });
      await addExtraction(
        store,
        anExtraction({ claims: [{ subject: "Ann Lee", object: "Bo Ray" }] }),
      );
      await store.close();
      const changed = change(readFileSync(file));
      writeFileSync(file, changed);

      await assert.rejects(openEmbeddedStore(folder), (error) => {
        assert.ok(error instanceof DamagedGraphError, String(error));
        assert.match(error.message, /is damaged, or is no graph .* a backup .* newsgraph import/);
        return true;
      });
      assert.deepEqual(readFileSync(file), changed);
    });
  }

  it("says so when the folder cannot be made", async () => {
    const file = join(newFolder(), "file");
    writeFileSync(file, "");

    await assert.rejects(openEmbeddedStore(join(file, "data")), StoreUnavailableError);
  });
});
