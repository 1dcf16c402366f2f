import assert from "node:assert/strict";
import { explain } from "../../../ingest/explain.ts";
import { loadAnalyser } from "../../../ingest/language/load-analyser.ts";
import { PAIR_RULE } from "../../../model/index.ts";
import { extractText, inWords } from "../extract-text.ts";

/** The claims of a text that no rule reads. */
async function readOf(text: string): Promise<string[]> {
  const extraction = await extractText(text);
  return extraction.claims
    .filter(({ rule }) => rule === PAIR_RULE)
    .map((claim) => inWords(extraction, claim));
}

const AT_THE_HELM = "Ana Lopez, at the helm of Kestrel Foods since May, declined to comment.";

describe("The reader of pairs", () => {
  it("reads what no rule does, and is less sure of it", async () => {
    const { claims } = await extractText(AT_THE_HELM);

    assert.deepEqual(await readOf(AT_THE_HELM), ["Ana Lopez HEADS Kestrel Foods asserted"]);
    assert.ok(claims.every(({ confidence }) => confidence < 0.9));
  });

  it("adds nothing where a rule has read who does it to whom", async () => {
    assert.deepEqual(await readOf("Ana Lopez urged Luis Gomez not to sue Jonas Weber."), []);
    assert.deepEqual(
      await readOf("Had Ana Lopez bribed Jonas Weber, the deal would have failed."),
      [],
    );
  });

  it("says of each pair how sure it is, the surer first", async () => {
    const [sentence] = await explain({ text: AT_THE_HELM }, await loadAnalyser());

    const [first, ...others] = sentence?.pairs ?? [];
    assert.deepEqual(
      [first?.subject, first?.type, first?.object],
      ["Ana Lopez", "HEADS", "Kestrel Foods"],
    );
    assert.ok((first?.sureness ?? 0) > 0.8);
    assert.equal(first?.refusal, undefined);
    assert.ok(others.every(({ sureness }) => sureness <= (first?.sureness ?? 0)));
  });

  it("says why it makes no claim of a pair", async () => {
    const [sentence] = await explain(
      { text: "Ana Lopez never met Jonas Weber." },
      await loadAnalyser(),
    );

    assert.deepEqual(
      sentence?.pairs.map(({ refusal }) => refusal),
      ["it is denied"],
    );
  });

  it("reads the same twice", async () => {
    assert.deepEqual(await extractText(AT_THE_HELM), await extractText(AT_THE_HELM));
  });
});
