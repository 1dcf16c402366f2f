import assert from "node:assert/strict";
import { wordsOfRefusal } from "../../../client/state/describe-refusal.ts";

describe("Why a judgement was refused", () => {
  it("is told in words where the server names judgements by their ids", () => {
    const message =
      "The judgement judgement:0a1b cannot be undone, since others are about what it made: edit-entity judgement:2c3d by ann.";

    const words = wordsOfRefusal({ message });

    assert.equal(
      words,
      "The judgement cannot be undone, since others are about what it made: “Edited” by ann.",
    );
  });

  it("is what others did meanwhile, where they were first", () => {
    const changes = [{ part: "review", now: "rejected", by: "Ann" }];

    const words = wordsOfRefusal({ message: "It was changed.", changes });

    assert.equal(words, "Ann rejected it meanwhile. Nothing was saved: look at it again.");
  });
});
