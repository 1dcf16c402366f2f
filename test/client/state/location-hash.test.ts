import assert from "node:assert/strict";
import fc from "fast-check";
import { type Place, readHash, writeHash } from "../../../client/state/location-hash.ts";

const id = fc.string({ minLength: 1 });
const offset = fc.nat({ max: 1_000_000 });

const places: fc.Arbitrary<Place> = fc.record(
  {
    scene: fc.oneof(
      fc.constant({ kind: "whole" } as const),
      fc.record({ kind: fc.constantFrom("neighbourhood", "article"), id }),
      fc.record({ kind: fc.constant("news" as const), since: id }),
    ),
    selection: fc.oneof(
      fc.record({ kind: fc.constantFrom("entity", "edge"), id }),
      fc.record({ kind: fc.constant("pair" as const), id, other: id }),
      fc.record(
        {
          kind: fc.constant("article" as const),
          id,
          passage: fc.record({ start: offset, end: offset }),
        },
        { requiredKeys: ["kind", "id"] },
      ),
    ),
    isCypher: fc.constant(true as const),
  },
  { requiredKeys: ["scene"] },
);

describe("the address", () => {
  it("keeps what is looked at, whatever the ids are", () => {
    fc.assert(
      fc.property(places, (place) => {
        assert.deepEqual(readHash(writeHash(place)), JSON.parse(JSON.stringify(place)));
      }),
    );
  });

  it("is the whole graph where it says nothing", () => {
    assert.deepEqual(readHash(""), { scene: { kind: "whole" } });
  });

  it("is the whole graph where nobody understands it", () => {
    assert.deepEqual(readHash("#at=nowhere&entity="), { scene: { kind: "whole" } });
  });
});
