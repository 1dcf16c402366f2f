import assert from "node:assert/strict";
import { extractArticle } from "../../server/commands/extract-article.ts";
import { openLongArticleReader } from "../../server/commands/long-article-reader.ts";

const TEXT = "Talks\n\nWilliam Barr met Marcelo Ebrard in Mexico on Tuesday.";

describe("A long article, read in a process of its own,", function () {
  this.timeout(60_000);
  const reader = openLongArticleReader(TEXT.length);
  after(() => reader.close());

  it("reads as it does in this one, and says how far it is", async () => {
    const steps: string[] = [];

    const outside = await reader.extract({ text: TEXT }, (step) => steps.push(step));

    assert.deepEqual(outside, await extractArticle({ text: TEXT }, () => undefined));
    assert.ok(outside.claims.length > 0);
    assert.deepEqual(steps, ["language", "claims"]);
  });

  it("is given up where whoever waits for it stops it", async () => {
    const stopped = reader.extract({ text: TEXT }, (step) => {
      if (step === "claims") throw new Error("stopped");
    });

    await assert.rejects(stopped, /stopped/);
  });

  it("is given up at once where it is cancelled, and the next is read", async () => {
    const leaving = new AbortController();
    const reason = new Error("cancelled");
    const long = { text: `${TEXT}\n\n${"Ann Lee met Bo Ray in Lima. ".repeat(20_000)}` };
    const reading = reader.extract(
      long,
      () => setTimeout(() => leaving.abort(reason), 500),
      leaving.signal,
    );

    await assert.rejects(reading, reason);

    const { claims } = await reader.extract({ text: TEXT }, () => undefined);
    assert.ok(claims.length > 0);
  });

  it("is read here where it is shorter", async () => {
    const steps: string[] = [];

    await reader.extract({ text: TEXT.slice(1) }, (step) => steps.push(step));

    assert.ok(steps.includes("mentions"));
  });
});
