import assert from "node:assert/strict";
import { pairDrafts } from "../../../ingest/claims/pair-drafts.ts";
import { isAsked, type Pair } from "../../../ingest/pairs/find-pairs.ts";
import type { RelationTypeName } from "../../../model/index.ts";
import { pairOfText } from "./pair-of-text.ts";

const draftsOf = (pair: Pair, type: RelationTypeName, sureness: number) =>
  pairDrafts([{ pair, type, none: 1 - sureness }]).map(
    ({ subject, type: read, object, words }) => `${subject.name} ${read} ${object.name}: ${words}`,
  );

describe("What the reader of pairs is sure of", () => {
  const met = () => pairOfText("Ana Lopez met Jonas Weber in Oslo.", "Ana Lopez", "Jonas Weber");

  it("makes a draft of two names, with the word that ties them", async () => {
    const pair = await met();

    assert.deepEqual(draftsOf(pair, "MET_WITH", 0.81), ["Ana Lopez MET_WITH Jonas Weber: meet"]);
    assert.deepEqual(draftsOf(pair, "MET_WITH", 0.79), []);
  });

  it("has to be surer of what is held against somebody, and never says who is one with whom", async () => {
    const pair = await pairOfText(
      "Ana Lopez killed Jonas Weber in Oslo.",
      "Ana Lopez",
      "Jonas Weber",
    );

    assert.deepEqual(draftsOf(pair, "KILLED", 0.94), []);
    assert.deepEqual(draftsOf(pair, "KILLED", 0.96), ["Ana Lopez KILLED Jonas Weber: kill"]);
    assert.deepEqual(draftsOf(pair, "SAME_AS", 0.99), []);
  });

  it("has to be surer where one of the two has no name", async () => {
    const pair = await pairOfText("Ana Lopez met the police in Oslo.", "Ana Lopez", "the police");

    assert.deepEqual(draftsOf(pair, "MET_WITH", 0.85), []);
    assert.deepEqual(draftsOf(pair, "MET_WITH", 0.91), ["Ana Lopez MET_WITH the police: meet"]);
  });

  it("is held against nobody without a word for it", async () => {
    assert.deepEqual(draftsOf(await met(), "KILLED", 0.99), []);
  });

  it("is nothing that is denied, wanted, pretended or another's to do", async () => {
    const sentences = [
      "Ana Lopez never met Jonas Weber.",
      "Ana Lopez wants to meet Jonas Weber.",
      "Ana Lopez let Eva Gomez meet Jonas Weber.",
    ];

    for (const text of sentences)
      assert.deepEqual(
        draftsOf(await pairOfText(text, "Ana Lopez", "Jonas Weber"), "MET_WITH", 0.99),
        [],
        text,
      );
  });

  it("ties only kinds that the relation type has room for", async () => {
    const pair = await met();

    assert.deepEqual(draftsOf(pair, "LOCATED_IN", 0.99), []);
  });

  it("says it in the likelier of the two directions", async () => {
    const pair = await pairOfText(
      "Ana Lopez told Jonas Weber about it.",
      "Ana Lopez",
      "Jonas Weber",
    );
    const back = { ...pair, subject: pair.object, object: pair.subject };

    const drafts = pairDrafts([
      { pair, type: "TOLD", none: 0.15 },
      { pair: back, type: "TOLD", none: 0.05 },
    ]);

    assert.deepEqual(
      drafts.map(({ subject }) => subject.name),
      ["Jonas Weber"],
    );
  });

  it("is not asked of one of a list", async () => {
    const pair = await pairOfText(
      "Ana Lopez and Eva Gomez met Jonas Weber.",
      "Eva Gomez",
      "Jonas Weber",
    );

    assert.equal(isAsked(pair), false);
  });
});
