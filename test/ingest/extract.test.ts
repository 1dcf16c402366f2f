import assert from "node:assert/strict";
import { explain } from "../../ingest/explain.ts";
import { loadAnalyser } from "../../ingest/language/load-analyser.ts";
import { extract } from "../../ingest/pipeline.ts";
import { extractText } from "./extract-text.ts";

describe("extract", () => {
  it("gives the same bytes for the same article", async () => {
    const text = "Germany struck a deal with Elena Montalvo, Jonas Weber said.";

    assert.equal(JSON.stringify(await extractText(text)), JSON.stringify(await extractText(text)));
  });

  it("quotes evidence and mentions as the article has them", async () => {
    const text = "A “title” 🙂\n\nJonas Weber — the banker — sued Elena Montalvo. Others didn't.";
    const { claims, entities } = await extractText(text);

    for (const { evidence } of claims)
      assert.equal(text.slice(evidence.start, evidence.end), evidence.text);
    const names = entities.map(({ mentions }) => text.slice(mentions[0]?.start, mentions[0]?.end));
    assert.deepEqual(names, ["Jonas Weber", "Elena Montalvo"]);
  });

  it("tells who is who over what nobody sees in a name, and quotes the article as it is", async () => {
    const text = "Nor\u00advik sued Jose\u0301 Bas\u200btos. José Bastos met Jonas Sand-\nvold.";

    const { article, claims, entities } = await extractText(text);
    const explained = await explain({ text }, await loadAnalyser());

    assert.equal(article.text, text);
    assert.deepEqual(
      entities.map(({ name }) => name),
      ["Norvik", "José Bastos", "Jonas Sandvold"],
    );
    const bastos = entities[1]?.mentions.map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(bastos, ["Jose\u0301 Bas\u200btos", "José Bastos"]);
    assert.equal(claims[0]?.evidence.text, "Nor\u00advik sued Jose\u0301 Bas\u200btos.");
    assert.deepEqual(
      explained.map(({ start }) => start),
      claims.map(({ evidence }) => evidence.start),
    );
  });

  it("stops between two sentences where it is given up", async () => {
    const steps: string[] = [];
    const leaving = new AbortController();
    const reason = new Error("cancelled");
    const text = "Ann Lee met Bo Ray in Lima. ".repeat(20_000);
    const reading = extract({ text }, await loadAnalyser(), {
      onStep: (step) => steps.push(step),
      signal: leaving.signal,
    });
    setTimeout(() => leaving.abort(reason), 50);

    await assert.rejects(reading, reason);

    assert.deepEqual(steps, ["read", "language"]);
  });

  it("says in the words of a claim that it no longer holds", async () => {
    const { claims } = await extractText(
      "Ana Lopez no longer works for Orlin Group. Paul Lund is no longer the president of Kestrel Foods.",
    );

    assert.deepEqual(
      claims.map(({ type, predicate }) => `${type}: ${predicate}`),
      ["WORKS_FOR: no longer work for", "HEADS: no longer president"],
    );
  });

  it("names only entities of its own in its claims", async () => {
    const { claims, entities } = await extractText(
      "Mexican officials said Jonas Weber bribed Elena Montalvo. A source denied it.",
    );

    const ids = new Set(entities.map(({ id }) => id));
    for (const { subject, object, speaker } of claims) {
      assert.ok(ids.has(subject) && ids.has(object) && (speaker === undefined || ids.has(speaker)));
    }
  });

  it("resolves when something happened against the article's date", async () => {
    const { claims } = await extractText("Germany arrested Jonas Weber on Wednesday.", {
      publishedAt: "2020-11-20",
    });

    assert.deepEqual(claims[0]?.event, {
      from: "2020-11-18",
      to: "2020-11-18",
      text: "on Wednesday",
    });
    assert.equal(claims[0]?.saidAt, "2020-11-20");
  });

  for (const [what, text] of [
    ["an empty text", ""],
    ["blanks", " \n\t\r\n "],
    ["other scripts", "李明起诉了银行。Привет мир. مرحبا بالعالم"],
    ["emoji and control characters", "🕵️‍♀️\u0000\u0007 Jonas \u202E sued \uD800 it 💥".repeat(20)],
    ["a sentence without an end", `${"Jonas Weber and ".repeat(2_000)}left`],
    ["one word of 100,000 letters", "a".repeat(100_000)],
    ["100,000 quotation marks", '"'.repeat(100_000)],
  ] as const) {
    it(`takes ${what} without an error`, async () => {
      const { article } = await extractText(text);

      assert.equal(article.text, text);
    }).timeout(60_000);
  }

  it("reads a sentence the same whatever stands around it", async () => {
    const sentence = "Orlin's chief executive, Soren Bak, met Elena Montalvo in Paris on Tuesday.";
    const others = [
      "It rained.",
      "“Why?” asked Bo Ray.",
      `They said that ${"very ".repeat(60)}much was done.`,
    ];
    const read = async (text: string) => {
      const sentences = await explain({ text }, await loadAnalyser());
      const found = sentences.find((one) => one.text === sentence);
      return found?.words.map(({ form, tag, head, relation, name, kind }) => [
        form,
        tag,
        head,
        relation,
        name,
        kind,
      ]);
    };

    const alone = await read(`${sentence}\n`);
    const among = await read(`${others.join(" ")}\n\n${sentence}\n\n${others.join("\n\n")}`);

    assert.ok(alone);
    assert.deepEqual(among, alone);
  });
});
