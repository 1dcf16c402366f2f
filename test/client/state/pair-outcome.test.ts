import assert from "node:assert/strict";
import { pairOutcome } from "../../../client/state/pair-outcome.ts";
import { PAIR_RULE } from "../../../model/index.ts";
import type { SentenceView } from "../../../server/routes/explanation.schema.ts";

const pair = {
  subject: "Barr",
  type: "MET_WITH",
  object: "Ebrard",
  sureness: 0.4,
  refusal: "not sure enough",
} as const;

/** What a rule read, with a claim. */
function aTry(parts: Partial<SentenceView["tries"][number]> = {}): SentenceView["tries"][number] {
  return {
    rule: "reciprocal",
    subject: "Ebrard",
    type: "NEGOTIATED_WITH",
    object: "Barr",
    words: "talks",
    claims: [{ status: "asserted", confidence: 0.9 }],
    ...parts,
  };
}

describe("what came of a pair", () => {
  it("is that a rule has it, where one tied the two, whichever way", () => {
    assert.equal(pairOutcome({ tries: [aTry()], pairs: [pair] }, pair), "a rule has it");
  });

  it("is the reader's own reason where no rule made a claim of the two", () => {
    const tries = [aTry({ claims: [], refusal: "x" }), aTry({ object: "Cienfuegos" })];

    assert.equal(pairOutcome({ tries, pairs: [pair] }, pair), "not sure enough");
  });

  it("is nothing where the reader made the claim itself", () => {
    const { refusal: _, ...sure } = pair;

    assert.equal(pairOutcome({ tries: [aTry({ rule: PAIR_RULE })], pairs: [sure] }, sure), "");
  });
});
