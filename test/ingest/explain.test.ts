import assert from "node:assert/strict";
import { explain } from "../../ingest/explain.ts";
import { loadAnalyser } from "../../ingest/language/load-analyser.ts";
import { extract } from "../../ingest/pipeline.ts";

const TEXT = `Ann Lee met Bo Ray in Paris on Monday.

If Ann Lee sues Bo Ray, the police will arrest thieves.

"Bo Ray paid Ann Lee," a spokesman said.`;

describe("The explanation of how an article was read", () => {
  const sentences = async () => explain({ text: TEXT, title: "A title" }, await loadAnalyser());

  it("has the tree, the mentions and the rule of each claim", async () => {
    const [met] = (await sentences()).filter(({ text }) => text.includes("met"));

    assert.ok(met);
    assert.deepEqual(
      met.words.slice(0, 3).map(({ form, relation }) => [form, relation.split(":")[0]]),
      [
        ["Ann", "nsubj"],
        ["Lee", "flat"],
        ["met", "root"],
      ],
    );
    assert.deepEqual(
      met.mentions.map(({ text, entities }) => [text, entities[0]?.name]),
      [
        ["Ann Lee", "Ann Lee"],
        ["Bo Ray", "Bo Ray"],
        ["Paris", "Paris"],
      ],
    );
    const [made] = met.tries;
    assert.deepEqual(
      [made?.rule, made?.type, made?.claims[0]?.status],
      ["verb-frame", "MET_WITH", "asserted"],
    );
  });

  it("says why a claim was not made", async () => {
    const [supposed] = (await sentences()).filter(({ text }) => text.startsWith("If"));

    assert.deepEqual(
      supposed?.tries.map(({ type, refusal }) => [type, refusal]),
      [["SUED", "supposed"]],
    );
    const arrest = supposed?.silent.find(({ word }) => word === "arrest");
    assert.deepEqual(arrest?.types, ["ARRESTED"]);
    assert.match(arrest?.reason ?? "", /is no entity|without a name/);
  });

  it("has a claim for each that the article is read to make", async () => {
    const explained = await sentences();
    const { claims } = await extract({ text: TEXT, title: "A title" }, await loadAnalyser());

    const made = explained.flatMap(({ tries }) => tries.flatMap((one) => one.claims));
    assert.equal(made.length, claims.length);
    assert.ok(claims.length >= 2);
  });
});
