import assert from "node:assert/strict";
import fc from "fast-check";
import { type Box, boxesAlong, LabelSpace, overlap } from "../../../client/graph/label-space.ts";

const boxes: fc.Arbitrary<Box> = fc
  .tuple(
    fc.integer({ min: -200, max: 1_600 }),
    fc.integer({ min: -200, max: 1_000 }),
    fc.integer({ min: 1, max: 200 }),
  )
  .map(([left, top, width]) => ({ left, top, right: left + width, bottom: top + 14 }));

describe("LabelSpace", () => {
  it("never lets two labels overlap", () => {
    fc.assert(
      fc.property(fc.array(boxes, { maxLength: 60 }), (wanted) => {
        const space = new LabelSpace();

        const taken = wanted.filter((box) => space.tryTake([box]));

        taken.forEach((one, index) => {
          assert.ok(!taken.slice(index + 1).some((other) => overlap(one, other)));
        });
      }),
    );
  });

  it("takes all boxes of a slanted label or none", () => {
    const space = new LabelSpace();
    space.take({ left: 90, top: 90, right: 110, bottom: 110 });

    const isTaken = space.tryTake(boxesAlong({ x: 60, y: 60, angle: Math.PI / 4 }, 120, 12));

    assert.equal(isTaken, false);
    assert.ok(space.isFree({ left: 20, top: 20, right: 40, bottom: 40 }));
  });
});
