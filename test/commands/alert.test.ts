import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { playSite } from "../server/intake/play-site.ts";
import { runNewsgraph } from "./newsgraph-command.ts";

describe("Alerts with the newsgraph command", function () {
  this.timeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
  const told: string[] = [];
  let site: Awaited<ReturnType<typeof playSite>>;
  const newsgraph = (...words: readonly string[]) =>
    runNewsgraph(folder, [...words, "--data", "graph"], { NEWSGRAPH_WEBHOOK_HOSTS: site.host });
  const ingest = (name: string, sentence: string) => {
    writeFileSync(join(folder, name), `${sentence}\n`);
    return newsgraph("ingest", name);
  };
  before(async () => {
    site = await playSite({
      "/hook": async (response, request) => {
        told.push(await text(request));
        response.end();
      },
    });
    await ingest("one.txt", "William Barr met Marcelo Ebrard in Mexico on Tuesday.");
  });
  after(async () => {
    await site.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it("are added, looked at, told, listed and removed", async () => {
    const entity = await newsgraph(
      ...["alert", "add", "--entity", "William Barr", "--with", "Marcelo Ebrard"],
      ...["--webhook", `${site.url}/hook`],
    );
    const saved = await newsgraph("alert", "add", "--saved", "who-speaks-for-whom");
    const idle = await newsgraph("alert", "check");
    await ingest("two.txt", "William Barr sued Marcelo Ebrard in Toledo on Friday.");
    const checked = await newsgraph("alert", "check");
    const listed = await newsgraph("alert", "list");
    const id = /alert:\S+/.exec(entity.out)?.[0] ?? "";
    const removed = await newsgraph("alert", "remove", id);
    const gone = await newsgraph("alert", "remove", id);

    assert.match(
      entity.out,
      /^alert:\S+ {2}"William Barr and Marcelo Ebrard" {2}0 found, 0 unread\n$/,
    );
    assert.match(saved.out, /"Who speaks for whom/i);
    assert.equal(idle.out.split("\n").length, 3);
    assert.match(
      checked.out,
      /1 found, 1 unread\n {2}".*"\n {4}William Barr sued Marcelo Ebrard \(asserted\)/,
    );
    assert.match(listed.out, /1 found, 1 unread/);
    assert.match(removed.out, /^removed {2}alert:/);
    assert.deepEqual(
      [entity, saved, idle, checked, listed, removed, gone].map(({ code }) => code),
      [0, 0, 0, 0, 0, 0, 3],
    );
    assert.equal(told.length, 1);
    assert.match(told[0] ?? "", /"url":"http:\/\/127\.0\.0\.1:4000\/#entity=/);
  });

  it("say what is wrong with them", async () => {
    const none = await newsgraph("alert", "add");
    const unknown = await newsgraph("alert", "add", "--entity", "Nobody At All");
    const type = await newsgraph("alert", "add", "--entity", "William Barr", "--type", "MEETS");
    const writing = await newsgraph("alert", "add", "--cypher", "CREATE (n:X) RETURN n");
    const elsewhere = await newsgraph(
      ...["alert", "add", "--cypher", "RETURN 1", "--webhook", "https://hooks.example/x"],
    );

    assert.match(none.err, /Give --entity, or --cypher, or --saved/);
    assert.match(type.err, /search\.relationTypes\.0: /);
    assert.match(writing.err, /Only reading is allowed/);
    assert.match(elsewhere.err, /list it in NEWSGRAPH_WEBHOOK_HOSTS/);
    assert.deepEqual(
      [none, unknown, type, writing, elsewhere].map(({ code }) => code),
      [2, 3, 2, 1, 1],
    );
  });
});
