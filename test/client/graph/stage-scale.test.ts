import assert from "node:assert/strict";
import { stageScale } from "../../../client/graph/stage-scale.ts";

describe("Nodes on a stage", () => {
  it("have their own size where there is room, however many they are", () => {
    assert.equal(stageScale(1440, 844, 60), 1);
    assert.equal(stageScale(1440, 844, 2_000), 1);
  });

  it("are smaller on a phone, but not where they are few", () => {
    assert.ok(stageScale(390, 740, 80) < 0.7);
    assert.equal(stageScale(740, 390, 80), stageScale(390, 740, 80));
    assert.equal(stageScale(390, 740, 5), 1);
  });

  it("are never too small to be seen", () => {
    assert.ok(stageScale(0, 0, 80) > 0.3);
  });
});
