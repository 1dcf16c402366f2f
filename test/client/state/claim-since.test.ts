import assert from "node:assert/strict";
import { changeStance, claimChange, draftOfClaim } from "../../../client/state/claim-draft.ts";
import {
  claimAfter,
  seenOfClaim,
  seenOfReview,
  takeTheirs,
} from "../../../client/state/claim-since.ts";
import type { ClaimView } from "../../../server/routes/claims.schema.ts";

const barr = { id: "entity:barr", name: "William Barr", type: "Person" } as const;
const ebrard = { id: "entity:ebrard", name: "Marcelo Ebrard", type: "Person" } as const;
const ray = { id: "entity:ray", name: "Bo Ray", type: "Person" } as const;

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
const draft = { ...draftOfClaim(claim), predicate: "call", when: "2012", object: ray };
const changes = [
  { part: "predicate", now: "pay", by: "ann" },
  { part: "object", now: barr.id, entity: barr },
  { part: "event", now: null },
];

describe("A claim that others change while it is edited", () => {
  it("is told as it was seen, and what was said of it, where it is accepted", () => {
    assert.deepEqual(seenOfReview(claim), {
      ...{ type: "MET_WITH", predicate: "meet with", polarity: "affirmed", modality: "asserted" },
      ...{ status: "asserted", event: claim.event, saidAt: "2020-11-17" },
      ...{ subject: barr.id, object: ebrard.id, speaker: null, review: "unreviewed" },
    });
  });

  it("is told as it was seen, in the parts that are changed", () => {
    assert.deepEqual(seenOfClaim(claim, { predicate: "call", speaker: barr.id, event: null }), {
      predicate: "meet with",
      event: claim.event,
      speaker: null,
    });
    assert.deepEqual(seenOfClaim(claim, { status: "denied" }), {
      polarity: "affirmed",
      modality: "asserted",
      status: "asserted",
    });
  });

  it("has all that is written be a change of what they made of it", () => {
    const after = claimAfter(claim, changes);

    const set = claimChange(after, draft) ?? {};

    assert.deepEqual(set, {
      predicate: "call",
      object: ray.id,
      event: { from: "2012-01-01", to: "2012-12-31", text: "" },
    });
    assert.deepEqual(seenOfClaim(after, set), { predicate: "pay", object: barr.id, event: null });
  });

  it("is theirs in what they changed, and as it is written in all else", () => {
    const after = claimAfter(claim, changes);

    const taken = takeTheirs({ ...draft, saidAt: "" }, after, changes);

    assert.deepEqual(claimChange(after, taken), { saidAt: null });
  });

  it("is theirs in its whole stance, or not at all", () => {
    const denied = { ...draft, ...changeStance(draft, { polarity: "denied" }) };
    const planned = [
      { part: "modality", now: "planned" },
      { part: "status", now: "planned" },
    ];

    const { polarity, modality, status } = takeTheirs(denied, claimAfter(claim, planned), planned);

    assert.deepEqual([polarity, modality, status], ["affirmed", "planned", "planned"]);
  });
});
