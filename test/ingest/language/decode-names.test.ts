import assert from "node:assert/strict";
import fc from "fast-check";
import { at } from "../../../ingest/language/at.ts";
import { decodeNames } from "../../../ingest/language/decode-names.ts";

const LABELS = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG"];

const decode = (scores: readonly (readonly number[])[]) =>
  decodeNames(LABELS, scores.length, (word, label) => at(at(scores, word), label));

describe("The labels of names", () => {
  it("are the likeliest of each word where they fit", () => {
    const labels = decode([
      [-9, -1, -9, -9, -9],
      [-9, -9, -1, -9, -9],
      [-1, -9, -9, -9, -9],
    ]);

    assert.deepEqual(labels, ["B-PER", "I-PER", "O"]);
  });

  it("begin a name before they go on with it", () => {
    const labels = decode([
      [-9, -2, -1, -9, -9],
      [-9, -9, -1, -9, -9],
    ]);

    assert.deepEqual(labels, ["B-PER", "I-PER"]);
  });

  it("keep one kind throughout a name, the likelier on the whole", () => {
    const labels = decode([
      [-9, -1, -9, -2, -9],
      [-9, -9, -3, -9, -1],
    ]);

    assert.deepEqual(labels, ["B-ORG", "I-ORG"]);
  });

  it("are none for no word", () => {
    assert.deepEqual(decode([]), []);
  });

  it("never go on with a name that did not begin, whatever the scores", () => {
    const row = fc.array(fc.double({ min: -30, max: 0, noNaN: true }), {
      minLength: LABELS.length,
      maxLength: LABELS.length,
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (scores) => {
        const labels = decode(scores);

        assert.equal(labels.length, scores.length);
        labels.forEach((label, i) => {
          if (!label.startsWith("I-")) return;
          assert.match(labels[i - 1] ?? "", new RegExp(`^[BI]-${label.slice(2)}$`));
        });
      }),
    );
  });
});
