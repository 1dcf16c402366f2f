import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { ArticlesAnswer } from "../../server/routes/articles.schema.ts";
import { JobsAnswer } from "../../server/routes/jobs.schema.ts";
import { aPdf } from "../server/intake/a-pdf.ts";
import { aDocx } from "../server/intake/a-zip.ts";
import { playSite, send } from "../server/intake/play-site.ts";
import { runNewsgraph, startNewsgraph } from "./newsgraph-command.ts";

const SENTENCE = "William Barr met Marcelo Ebrard in Mexico on Tuesday.";
const SPANISH =
  "El fiscal general se reunió el martes con el canciller y los dos hablaron largo tiempo de las acusaciones contra un general retirado.\n";

describe("Getting reporting in with the newsgraph command", function () {
  this.timeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
  let site: Awaited<ReturnType<typeof playSite>>;
  before(async () => {
    const page = (text: string) =>
      send(`<html><body><article><h1>Talks</h1><p>${text}</p></article></body></html>`);
    site = await playSite({
      "/story": page(SENTENCE),
      "/other": page("Ann Lee sued Bo Ray in Toledo on Monday."),
      "/rss": send(
        `<rss version="2.0"><channel><title>Ledger</title><item><title>Talks</title><link>/other</link></item></channel></rss>`,
        "application/rss+xml",
      ),
    });
  });
  after(async () => {
    await site.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const newsgraph = (...words: readonly string[]) =>
    runNewsgraph(folder, words, { NEWSGRAPH_FETCH_ALLOW: site.host });

  it("ingests a folder of all formats and an address, and goes on after what it cannot read", async () => {
    mkdirSync(join(folder, "in"));
    const write = (name: string, content: string | Buffer) =>
      writeFileSync(join(folder, "in", name), content);
    write("a.txt", `${SENTENCE}\n`);
    write("b.md", "Ann Lee sued **Bo Ray**.\n");
    write("c.html", "<html><body><p>Cy Fox hired Di Orr in May.</p></body></html>");
    write("d.pdf", aPdf({ pages: [["Eve Poe praised Flo Roe on Friday."]] }));
    write("e.docx", aDocx(["Gus Hay met Ian Moe in Lima."]));
    write("f.eml", "From: w@x.example\r\nSubject: Talks\r\n\r\nJon Kay met Lou May in Rome.\r\n");
    write("g.pdf", "%PDF-1.4 junk");
    write("h.txt", SPANISH);
    write("i.png", "picture");

    const { out, err, code } = await newsgraph(
      "ingest",
      "in",
      `${site.url}/story`,
      "--data",
      "all",
    );

    assert.deepEqual(
      out
        .trim()
        .split("\n")
        .map((line) => line.split("  ")[1]?.slice(-6)),
      [..."abcdef"]
        .map((name) =>
          `in/${name}.${{ a: "txt", b: "md", c: "html", d: "pdf", e: "docx", f: "eml" }[name]}`.slice(
            -6,
          ),
        )
        .concat("/story"),
    );
    assert.match(err, /g\.pdf" cannot be read: it is damaged[\s\S]*is in Spanish/);
    assert.equal(code, 1);
  });

  it("takes a file that is saved and ingested again as the next version of its report, in a folder and alone", async () => {
    mkdirSync(join(folder, "saved"));
    const save = (text: string) => writeFileSync(join(folder, "saved", "talks.txt"), text);
    const reports = async () => {
      const { out } = await newsgraph(
        ...["query", "MATCH (a:Article) RETURN DISTINCT a.reportId, a.file"],
        ...["--data", "versions", "--format", "csv"],
      );
      return out.trim().split(/\r?\n/).slice(1);
    };
    save("Ann Lee met Bo Ray.\n");
    await newsgraph("ingest", "saved", "--data", "versions");
    save("Ann Lee met Bo Ray. Cy Fox sued Di Orr.\n");
    await newsgraph("ingest", "saved", "--data", "versions");
    save("Ann Lee met Bo Ray. Cy Fox sued Di Orr, and Eve Poe praised Flo Roe.\n");
    await newsgraph("ingest", "saved/talks.txt", "--data", "versions");

    const all = await reports();
    assert.equal(all.length, 1);
    assert.match(all[0] ?? "", /,talks\.txt$/);
  });

  it("asks nothing inside that is not allowed", async () => {
    const { out, err, code } = await runNewsgraph(folder, [
      "ingest",
      `${site.url}/story`,
      "--data",
      "none",
    ]);

    assert.deepEqual([out, code], ["", 1]);
    assert.match(err, /of this machine or its network, and is not fetched/);
  });

  it("adds, asks, lists and removes feeds, and reads what is in them", async () => {
    const data = ["--data", "feeds"];
    const added = await newsgraph("feed", "add", `${site.url}/rss`, ...data);
    const polled = await newsgraph("feed", "poll", ...data);
    const again = await newsgraph("feed", "poll", ...data);
    const listed = await newsgraph("feed", "list", ...data);
    const removed = await newsgraph("feed", "remove", `${site.url}/rss`, ...data);
    const none = await newsgraph("feed", "remove", `${site.url}/rss`, ...data);
    const wrong = await newsgraph("feed", "add", `${site.url}/story`, ...data);
    const misused = await newsgraph("feed", "add");

    assert.match(added.out, /^feed:\w+ {2}\S+\/rss {2}"Ledger" {2}1 article so far\n$/);
    assert.match(polled.out, /\nadded {2}"Talks" {2}\d+ entities, \d+ claims?\n$/);
    assert.doesNotMatch(again.out, /added/);
    assert.match(listed.out, /"Ledger" {2}1 article so far/);
    assert.match(removed.out, /^removed/);
    assert.match(wrong.err, /web page and no feed/);
    assert.deepEqual(
      [added, polled, again, listed, removed, none, wrong, misused].map(({ code }) => code),
      [0, 0, 0, 0, 0, 3, 1, 2],
    );
  });

  it("reads on after it was killed, what was queued and what is put into its folder", async () => {
    mkdirSync(join(folder, "watched"));
    const serve = async () => {
      const server = startNewsgraph(folder, [
        "serve",
        "--port",
        "0",
        "--data",
        "killed",
        "--watch",
        "watched",
      ]);
      const [line] = await once(server.stdout.setEncoding("utf8"), "data");
      return { server, url: /http:\S+/.exec(String(line))?.[0] ?? assert.fail(String(line)) };
    };
    const get = async (url: string) => (await fetch(url)).json();
    const first = await serve();
    const lines = Array.from({ length: 30 }, (_, index) =>
      JSON.stringify({
        text: `Person ${"ABCDEFGHIJKLMNOPQRSTUVWXYZABCD"[index]}${index} | ${SENTENCE}`,
      }),
    );
    await fetch(`${first.url}/api/jobs`, {
      method: "POST",
      headers: { "Content-Type": "application/x-ndjson" },
      body: lines.join("\n"),
    });

    first.server.kill("SIGKILL");
    await once(first.server, "exit");
    writeFileSync(join(folder, "watched", "new.txt"), "Ann Lee sued Bo Ray in Toledo.\n");
    const second = await serve();
    for (;;) {
      const { counts } = JobsAnswer.parse(await get(`${second.url}/api/jobs`));
      if (counts.done === 31) break;
      assert.equal(counts.failed, 0);
      await wait(100);
    }
    const { articles } = ArticlesAnswer.parse(await get(`${second.url}/api/articles`));
    second.server.kill("SIGTERM");
    const [code] = await once(second.server, "exit");

    assert.deepEqual([articles.length, code], [31, 0]);
  });

  it("ends with 2 where the folder to watch is not there", async () => {
    const { err, code } = await newsgraph(
      "serve",
      "--port",
      "0",
      "--data",
      "w",
      "--watch",
      "nowhere",
    );

    assert.match(err, /no folder "nowhere" to watch/);
    assert.equal(code, 2);
  });
});
