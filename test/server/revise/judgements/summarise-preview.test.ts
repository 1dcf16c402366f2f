import assert from "node:assert/strict";
import { summarisePreview } from "../../../../server/revise/judgements/summarise-preview.ts";

describe("What a judgement would do, in words,", () => {
  const none = { added: 0, removed: 0, changed: 0 };
  const edges = { ...none, loseSource: 0, gainSource: 0 };

  it("counts what goes and what loses a source", () => {
    const summary = summarisePreview({
      articles: none,
      claims: { ...none, removed: 3 },
      entities: { ...none, removed: 2 },
      edges: { ...edges, removed: 1, loseSource: 4 },
    });

    assert.equal(summary, "3 claims, 2 entities, 1 edge will go; 4 edges lose a source.");
  });

  it("says when nothing would change", () => {
    const summary = summarisePreview({ articles: none, claims: none, entities: none, edges });

    assert.equal(summary, "Nothing will change.");
  });
});
