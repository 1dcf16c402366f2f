import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ExtractionView } from "../../server/present/extraction-view.ts";
import {
  answer,
  completion,
  type Play,
  playEndpoint,
} from "../server/second-reader/play-endpoint.ts";
import { runNewsgraph } from "./newsgraph-command.ts";

const ARTICLE = "WASHINGTON - William Barr met Marcelo Ebrard in Mexico on Tuesday.\n";
const told = {
  subject: "person:william-barr",
  object: "person:marcelo-ebrard",
  status: "asserted",
  polarity: "affirmed",
  modality: "asserted",
  speaker: null,
  quote: "William Barr met Marcelo Ebrard",
};
const good = completion({
  claims: [
    { ...told, type: "MET_WITH" },
    { ...told, type: "WARNED" },
  ],
});

describe("Commands with a second reader", function () {
  this.timeout(60_000);
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
  before(() => writeFileSync(join(folder, "one.txt"), ARTICLE));
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs a command with an endpoint that plays this; the log is left out of what it says. */
  async function run(play: Play, ...words: readonly string[]) {
    const endpoint = await playEndpoint(play);
    const environment = { NEWSGRAPH_LLM_URL: endpoint.url, NEWSGRAPH_LLM_MODEL: "small" };
    try {
      const { out, err, code } = await runNewsgraph(folder, words, environment);
      const said = err.split("\n").filter((line) => line !== "" && !line.startsWith("{"));
      return { out, said, code, requests: endpoint.requests };
    } finally {
      await endpoint.stop();
    }
  }

  it("print what both readers say, and what that cost", async () => {
    const { out, said, code } = await run(good, "extract", "one.txt", "--json");

    const { claims } = ExtractionView.parse(JSON.parse(out));
    const met = claims.find(({ type }) => type === "MET_WITH");
    const warned = claims.find(({ type }) => type === "WARNED");
    assert.deepEqual([met?.secondReading, met?.origin], ["agrees", undefined]);
    assert.deepEqual([warned?.rule, warned?.origin], ["second-reader", "llm"]);
    assert.match(
      said.join("\n"),
      /^second reader: 1 articles, 1000 tokens in, 100 out; claims: 1 /,
    );
    assert.equal(code, 0);
  });

  it("send nothing anywhere, and print the same as ever, without one", async () => {
    const { out, err } = await runNewsgraph(folder, ["extract", "one.txt", "--json"]);

    assert.equal(err, "");
    assert.doesNotMatch(out, /second-reader|secondReading|"origin"/);
  });

  it("take its address and model as options too", async () => {
    const endpoint = await playEndpoint(good);
    const words = ["extract", "one.txt", "--llm-url", endpoint.url, "--llm-model", "tiny"];

    await runNewsgraph(folder, words);
    await endpoint.stop();

    assert.equal(endpoint.requests[0]?.body.model, "tiny");
  });

  it("keep the article as the rules read it where it fails, and say what to do", async () => {
    const refuses = answer(401, { error: { message: "no key" } });

    const failed = await run(refuses, "ingest", "one.txt", "--data", "failed");
    const alone = await runNewsgraph(folder, ["ingest", "one.txt", "--data", "alone"]);

    assert.equal(failed.out, alone.out);
    assert.match(
      failed.said.join("\n"),
      /set NEWSGRAPH_LLM_KEY \(401\).*no key.*kept as the rules/,
    );
    assert.equal(failed.code, 0);
  });

  it("keep in the graph which claims it made and which it agrees with", async () => {
    await run(good, "ingest", "one.txt", "--data", "both");

    const { out } = await runNewsgraph(folder, [
      "query",
      "MATCH (c:Claim) WHERE c.relationType IN ['MET_WITH', 'WARNED'] " +
        "RETURN c.relationType AS t, c.origin AS o, c.review AS r, c.secondReading AS s ORDER BY t",
      "--format",
      "csv",
      "--data",
      "both",
    ]);
    assert.deepEqual(out.trim().split(/\r?\n/).slice(1), [
      "MET_WITH,read,unreviewed,agrees",
      "WARNED,llm,unreviewed,",
    ]);
  });

  it("do not ask about an article that the graph has", async () => {
    const { requests, out } = await run(good, "ingest", "one.txt", "--data", "both");

    assert.deepEqual(requests, []);
    assert.match(out, /^unchanged/);
  });

  it("need a model", async () => {
    const { err, code } = await runNewsgraph(folder, [
      "extract",
      "one.txt",
      "--llm-url",
      "http://a/v1",
    ]);

    assert.match(err, /NEWSGRAPH_LLM_MODEL or --llm-model/);
    assert.equal(code, 2);
  });
});
