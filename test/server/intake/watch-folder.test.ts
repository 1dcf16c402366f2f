import assert from "node:assert/strict";
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pino } from "pino";
import { WrongUseError } from "../../../server/errors.ts";
import { openDocumentReader } from "../../../server/intake/document-reader.ts";
import { watchFolder } from "../../../server/intake/watch-folder.ts";
import { readInput } from "../../../server/jobs/job.ts";
import { JobQueue } from "../../../server/jobs/job-queue.ts";
import { wholeJob } from "../../../server/jobs/job-row.ts";
import type { GraphStore } from "../../../server/store/graph-store.ts";
import { openStore } from "../../../server/store/open-store.ts";
import { describeOnNeo4j } from "../../neo4j/describe-on-neo4j.ts";

const root = mkdtempSync(join(tmpdir(), "newsgraph-"));
after(() => rmSync(root, { recursive: true, force: true }));

describe("A watched folder, with the embedded store,", () => {
  describeWatching(() =>
    openStore({ engine: "embedded", folder: mkdtempSync(join(root, "graph-")) }),
  );
});
describeOnNeo4j("A watched folder, with Neo4j,", ({ openEmpty }) => describeWatching(openEmpty));

function describeWatching(open: () => Promise<GraphStore>): void {
  const documents = openDocumentReader();
  const logger = pino({ level: "silent" });
  let store: GraphStore;
  let queue: JobQueue;
  let folder: string;
  let stops: (() => Promise<void>)[];
  beforeEach(async () => {
    store = await open();
    queue = new JobQueue({
      store,
      documents,
      logger,
      readJob: async () => assert.fail("not started"),
    });
    folder = mkdtempSync(join(root, "watched-"));
    stops = [];
  });
  afterEach(async () => {
    for (const stop of stops) await stop();
    await store.close();
  });
  after(() => documents.close());

  const watch = async () => {
    const stop = await watchFolder({ folder, queue, logger, stableMs: 400 });
    stops.push(stop);
    return stop;
  };
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const jobs = async () => (await queue.list({ limit: 100 })).jobs.toReversed();
  const names = async () => (await jobs()).map(({ name }) => name);
  const untilThereAre = async (count: number) => {
    while ((await jobs()).length < count) await wait(30);
    // time for one too many
    await wait(900);
  };

  it("queues what is there, and what comes, in folders too", async () => {
    write("old.txt", "Ann Lee met Bo Ray.");
    await watch();
    await untilThereAre(1);

    mkdirSync(join(folder, "inner"));
    write("inner/new.md", "Ann Lee met **Cy Fox**.");
    await untilThereAre(2);

    const found = await jobs();
    assert.deepEqual(
      found.map(({ name, origin, state }) => [name, origin, state]),
      [
        ["old.txt", "folder", "waiting"],
        [join("inner", "new.md"), "folder", "waiting"],
      ],
    );
  });

  it("leaves hidden files, links and other formats alone", async () => {
    write(".hidden.txt", "hidden");
    write("picture.png", "no text");
    symlinkSync("/etc/hostname", join(folder, "link.txt"));
    write("kept.txt", "Ann Lee met Bo Ray.");

    await watch();
    await untilThereAre(1);

    assert.deepEqual(await names(), ["kept.txt"]);
  });

  it("queues a file once that is written bit by bit, and again when it has changed", async () => {
    await watch();
    write("slow.txt", "Ann Lee");
    for (const part of [" met", " Bo", " Ray."]) {
      await wait(40);
      appendFileSync(join(folder, "slow.txt"), part);
    }
    await untilThereAre(1);

    write("slow.txt", "Ann Lee met Cy Fox, and Bo Ray left.");
    await untilThereAre(2);

    assert.deepEqual(await names(), ["slow.txt", "slow.txt"]);
  });

  it("says which file of the folder an article is from, wherever the folder is", async () => {
    mkdirSync(join(folder, "inner"));
    write("inner/talks.txt", "Ann Lee met Bo Ray.");

    await watch();
    await untilThereAre(1);

    const [job] = await jobs();
    const { payload } = await store.read((run) => wholeJob(run, job?.id ?? ""));
    assert.deepEqual(readInput(payload ?? ""), {
      kind: "article",
      source: { text: "Ann Lee met Bo Ray.", file: "inner/talks.txt" },
    });
  });

  it("queues the same again neither after a restart nor under another name", async () => {
    write("one.txt", "Ann Lee met Bo Ray.");
    const stop = await watch();
    await untilThereAre(1);
    await stop();

    write("copy.txt", "Ann Lee met Bo Ray.");
    write("two.txt", "Ann Lee met Cy Fox.");
    await watch();
    await untilThereAre(2);

    assert.deepEqual(await names(), ["one.txt", "two.txt"]);
  });

  it("shows what cannot be read as failed, and goes on", async () => {
    write("a.pdf", "%PDF-1.4 junk");
    write("b.txt", "Ann Lee met Bo Ray.");
    writeFileSync(join(folder, "large.txt"), Buffer.alloc(25_000_001, "x"));

    await watch();
    await untilThereAre(3);

    const states = new Map((await jobs()).map(({ name, state }) => [name, state]));
    assert.deepEqual(
      [states.get("a.pdf"), states.get("b.txt"), states.get("large.txt")],
      ["failed", "waiting", "failed"],
    );
  });

  it("must be there", async () => {
    await assert.rejects(
      watchFolder({ folder: join(folder, "none"), queue, logger }),
      WrongUseError,
    );
  });
}
