import assert from "node:assert/strict";
import {
  changeStance,
  claimChange,
  draftOfClaim,
  missingOfClaim,
} from "../../../client/state/claim-draft.ts";
import type { ClaimView } from "../../../server/routes/claims.schema.ts";

const barr = { id: "entity:barr", name: "William Barr", type: "Person" } as const;
const ebrard = { id: "entity:ebrard", name: "Marcelo Ebrard", type: "Person" } as const;

const claim: ClaimView = {
  id: "claim:1",
  subject: barr,
  type: "MET_WITH",
  label: "met with",
  predicate: "meet with",
  object: ebrard,
  polarity: "affirmed",
  modality: "asserted",
  status: "asserted",
  isOver: false,
  event: { from: "2020-11-16", to: "2020-11-16", text: "on Monday" },
  saidAt: "2020-11-17",
  review: "unreviewed",
  rule: "reciprocal",
  confidence: 0.8,
  evidence: [],
};

describe("A claim that is edited", () => {
  const draft = draftOfClaim(claim);

  it("has no change until something is written", () => {
    assert.equal(missingOfClaim(claim, draft), "Nothing is changed yet.");
  });

  it("has a change of what is other than it was, and nothing else", () => {
    const edited = { ...draft, type: "PAID", speaker: ebrard, saidAt: "" } as const;

    assert.deepEqual(claimChange(claim, edited), {
      type: "PAID",
      speaker: "entity:ebrard",
      saidAt: null,
    });
    assert.equal(missingOfClaim(claim, edited), undefined);
  });

  it("keeps the words of its time, ends on the day it begins without another, and has none where none is told", () => {
    assert.deepEqual(claimChange(claim, { ...draft, when: "2020-11-15" }), {
      event: { from: "2020-11-15", to: "2020-11-15", text: "on Monday" },
    });
    assert.deepEqual(claimChange(claim, { ...draft, when: " " }), { event: null });
  });

  it("takes a year, a month and a stretch for its time", () => {
    for (const [when, from, to] of [
      ["2012", "2012-01-01", "2012-12-31"],
      ["March 2012", "2012-03-01", "2012-03-31"],
      ["2012 to 2018", "2012-01-01", "2018-12-31"],
    ] as const)
      assert.deepEqual(claimChange(claim, { ...draft, when }), {
        event: { from, to, text: "on Monday" },
      });
  });

  it("has no change where its time is told in other words", () => {
    assert.equal(claimChange(claim, { ...draft, when: "16 November 2020" }), undefined);
  });

  it("keeps a time that is no date until another is told", () => {
    const vague = { ...claim, event: { from: "soon", to: "soon", text: "soon" } };
    const then = draftOfClaim(vague);

    assert.deepEqual(claimChange(vague, { ...then, saidAt: "" }), { saidAt: null });
    assert.match(missingOfClaim(vague, { ...then, when: "later" }) ?? "", /"later" is no date/);
  });

  it("is denied as a whole, or not at all", () => {
    const denied = { ...draft, ...changeStance(draft, { polarity: "denied" }) };
    const back = { ...denied, ...changeStance(denied, { status: "planned" }) };

    assert.deepEqual(claimChange(claim, denied), { polarity: "denied", status: "denied" });
    assert.deepEqual(claimChange(claim, back), { modality: "planned", status: "planned" });
  });

  it("needs two ends that are two, words, and an end that is not before its beginning", () => {
    for (const [part, words] of [
      [{ subject: undefined }, /who does it/],
      [{ object: undefined }, /whom it is done to/],
      [{ object: barr }, /Both ends are the same/],
      [{ predicate: " " }, /in words/],
      [{ when: "2020-11-16 to 2020-11-01" }, /ends before/],
      [{ when: "one day" }, /"one day" is no date/],
    ] as const) {
      assert.match(missingOfClaim(claim, { ...draft, ...part }) ?? "", words);
    }
  });
});
