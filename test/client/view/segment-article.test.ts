import assert from "node:assert/strict";
import fc from "fast-check";
import { segmentArticle } from "../../../client/view/panel/segment-article.ts";
import { aReference } from "../graph-builders.ts";

const text = "Barr called Ebrard. Leave a reply.";
const spans = [
  { start: 0, end: 19, kind: "body" as const },
  { start: 20, end: 34, kind: "boilerplate" as const },
];
const mentions = [
  { start: 0, end: 4, form: "name" as const, entity: aReference("Barr") },
  { start: 12, end: 18, form: "name" as const, entity: aReference("Ebrard") },
];

describe("segmentArticle", () => {
  it("marks the passage with the mentions in it", () => {
    const segments = segmentArticle({ text, spans, mentions }, { start: 0, end: 19 });

    const marked = segments.filter(({ isEvidence }) => isEvidence);
    assert.equal(marked.map((segment) => segment.text).join(""), "Barr called Ebrard.");
    assert.deepEqual(
      marked.flatMap(({ entity }) => (entity ? [entity.id] : [])),
      ["Barr", "Ebrard"],
    );
  });

  it("tells boilerplate from the body", () => {
    const segments = segmentArticle({ text, spans, mentions });

    assert.equal(segments.find((segment) => segment.text.startsWith("Leave"))?.kind, "boilerplate");
  });

  it("gives the inner of two nested mentions", () => {
    const outer = { start: 0, end: 18, form: "title" as const, entity: aReference("outer") };

    const segments = segmentArticle({ text, spans, mentions: [outer, ...mentions] });

    assert.equal(segments[0]?.entity?.id, "Barr");
  });

  it("keeps the text whole, wherever the passage lies", () => {
    const offset = fc.integer({ min: 0, max: text.length });
    fc.assert(
      fc.property(offset, offset, (one, other) => {
        const passage = { start: Math.min(one, other), end: Math.max(one, other) };

        const segments = segmentArticle({ text, spans, mentions }, passage);

        assert.equal(segments.map((segment) => segment.text).join(""), text);
      }),
    );
  });
});
