import assert from "node:assert/strict";
import { describeJudgement, knownFrom } from "../../../client/state/describe-step.ts";
import type { HistoryAnswer, JudgementView } from "../../../server/routes/judgements.schema.ts";

const NAMES = { "record:1": "William Barr", "record:2": "Bill Barr" };

describe("A judgement in a history", () => {
  const aJudgement = (
    kind: JudgementView["kind"],
    decision: JudgementView["decision"],
    id = "judgement:1",
  ): JudgementView => ({
    ...{ id, seq: 1, at: "2020-11-20T10:00:00Z", by: "ann", active: true },
    ...{ kind, decision, targets: [], makes: [] },
  });
  const told = (judgement: JudgementView, history: HistoryAnswer["history"] = []) =>
    describeJudgement(judgement, knownFrom({ history, names: NAMES }));
  const judged = (kind: JudgementView["kind"], decision: JudgementView["decision"]) =>
    told(aJudgement(kind, decision));

  it("is told in words, an edit with what it set", () => {
    assert.equal(judged("reject", { claims: ["claim:1"] }), "Rejected");
    assert.equal(
      judged("edit-entity", { set: { name: "W. Barr", description: null, addAliases: ["Bill"] } }),
      "Edited: name “W. Barr”, no description, aliases added “Bill”",
    );
    assert.equal(
      judged("edit-claim", { set: { type: "PAID", subject: "record:9", saidAt: null } }),
      "Edited: type “PAID”, subject, when it was said",
    );
    assert.equal(
      judged("edit-claim", { set: { object: "record:1" } }),
      "Edited: object “William Barr”",
    );
  });

  it("says with whom somebody was made one, or from whom they differ", () => {
    assert.equal(
      judged("merge", { into: "record:1", from: ["record:2"] }),
      "Made one: “William Barr” and “Bill Barr”",
    );
    assert.equal(
      judged("different", { a: "record:1", b: "record:2" }),
      "Said to be two: “William Barr” and “Bill Barr”",
    );
    assert.equal(judged("merge", { into: "record:1", from: ["x"] }), "Made one with another");
  });

  it("says what was undone", () => {
    const merge = aJudgement("merge", { into: "record:1", from: ["record:2"] }, "judgement:7");
    const undo = aJudgement("undo", { judgement: "judgement:7" });

    assert.equal(
      told(undo, [{ what: "judgement", seq: 7, judgement: merge }]),
      "Undone: Made one: “William Barr” and “Bill Barr”",
    );
    assert.equal(told(undo), "A judgement was undone");
  });

  it("says which article was removed", () => {
    const article = { articleId: "article:1", title: "Barr meets envoy", isRemoved: true };

    assert.equal(
      told(aJudgement("remove-article", { article: "article:1" }), [
        { what: "article", seq: 2, ...article },
      ]),
      "Removed: “Barr meets envoy”",
    );
  });
});
