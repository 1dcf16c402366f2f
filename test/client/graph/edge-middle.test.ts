import assert from "node:assert/strict";
import { edgeMiddle } from "../../../client/graph/edge-middle.ts";

const at = (x: number, y: number) => ({ x, y, size: 10 });
const straight = { curvature: 0, loopAngle: 0 };

describe("edgeMiddle", () => {
  it("is half way between the rims of two discs", () => {
    const { x, y } = edgeMiddle(at(0, 0), at(100, 0), straight, false);

    assert.deepEqual({ x, y }, { x: 50, y: 0 });
  });

  it("gives way to the arrowhead", () => {
    assert.equal(edgeMiddle(at(0, 0), at(100, 0), straight, true).x, 46);
  });

  it("bows to the left of the way, on a screen whose y axis points down", () => {
    const { y } = edgeMiddle(at(0, 0), at(100, 0), { curvature: 0.3, loopAngle: 0 }, false);

    assert.ok(y < -10);
  });

  it("has an angle at which text never stands on its head", () => {
    const { angle } = edgeMiddle(at(100, 0), at(0, 10), straight, false);

    assert.ok(Math.abs(angle) <= Math.PI / 2);
  });

  it("of a loop lies off its node, at the loop's angle", () => {
    const { x, y } = edgeMiddle(at(0, 0), at(0, 0), { curvature: 0, loopAngle: 0 }, true);

    assert.ok(x > 20 && Math.abs(y) < 1e-9);
  });
});
