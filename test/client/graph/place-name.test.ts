import assert from "node:assert/strict";
import { type Box, LabelSpace, overlap } from "../../../client/graph/label-space.ts";
import { placeName } from "../../../client/graph/place-name.ts";

const square = (x: number, y: number, size: number): Box => ({
  ...{ left: x - size, right: x + size, top: y - size, bottom: y + size },
});

describe("A name", () => {
  const aStage = (...discs: readonly Box[]) => {
    const stage = { width: 800, height: 600, discs: new LabelSpace(), texts: new LabelSpace() };
    for (const disc of discs) stage.discs.take(disc);
    return stage;
  };
  const disc = { x: 400, y: 300, size: 20 };
  const name = { disc, width: 90, height: 12, mayCover: "nothing" as const };
  const own = square(400, 300, 16);
  const below = square(400, 335, 14);
  const above = square(400, 265, 14);
  const beside = [360, 440].flatMap((x) => [270, 300, 330].map((y) => square(x, y, 14)));

  it("goes below its disc, or where there is room around it", () => {
    assert.ok((placeName(name, aStage(own))?.y ?? 0) > 320);
    assert.ok((placeName(name, aStage(own, below))?.y ?? 600) < 280);
  });

  it("is left out where others are in every place, unless it has to be there", () => {
    const around = aStage(own, below, above, ...beside);

    assert.equal(placeName(name, around), undefined);
    assert.ok(placeName({ ...name, mayCover: "discs" }, around));
  });

  it("that has to be there covers what is least in its way, and not its own disc", () => {
    const small = square(400, 335, 2);
    const large = [square(400, 265, 14), square(360, 300, 14), square(440, 300, 14)];
    const corners = [340, 460].flatMap((x) => [265, 335].map((y) => square(x, y, 20)));

    const place = placeName(
      { ...name, width: 40, mayCover: "discs" },
      aStage(own, small, ...large, ...corners),
    );

    assert.ok(place && overlap(place.box, small));
    assert.ok(!overlap(place.box, own));
  });

  it("covers a disc rather than another name", () => {
    const stage = aStage(own, below, above, ...beside);
    const other = placeName({ ...name, mayCover: "discs" }, stage);
    const place = placeName({ ...name, mayCover: "discs" }, stage);

    assert.ok(place && other && !overlap(place.box, other.box));
  });

  it("covers another name only where it is pointed at", () => {
    const stage = aStage(own);
    stage.texts.take(square(400, 300, 200));

    assert.equal(placeName({ ...name, mayCover: "discs" }, stage), undefined);
    assert.ok(placeName({ ...name, mayCover: "anything" }, stage));
  });

  it("stays on the stage", () => {
    const corner = { ...name, disc: { x: 10, y: 590, size: 20 } };
    const place = placeName(corner, aStage());

    assert.ok(place && place.box.left > 0);
  });
});
