import assert from "node:assert/strict";
import { describeJudgement } from "../../../client/state/describe-step.ts";
import type { JudgementView } from "../../../server/routes/judgements.schema.ts";

describe("A judgement in a history", () => {
  const judged = (kind: JudgementView["kind"], decision: JudgementView["decision"]) =>
    describeJudgement({
      ...{ id: "judgement:1", seq: 1, at: "2020-11-20T10:00:00Z", by: "ann", active: true },
      ...{ kind, decision, targets: [], makes: [] },
    });

  it("is told in words, an edit with what it set", () => {
    assert.equal(judged("reject", { claims: ["claim:1"] }), "Rejected");
    assert.equal(
      judged("edit-entity", { set: { name: "W. Barr", description: null, addAliases: ["Bill"] } }),
      "Edited: name “W. Barr”, no description, aliases added “Bill”",
    );
    assert.equal(
      judged("edit-claim", { set: { type: "PAID", subject: "entity:1", saidAt: null } }),
      "Edited: type “PAID”, subject, when it was said",
    );
  });
});
