import assert from "node:assert/strict";
import fc from "fast-check";
import { EDGE_COLUMNS } from "../../../client/state/edge-list.ts";
import { noFilters, showOnly, toggleFilter } from "../../../client/state/filters.ts";
import { type Place, readHash, writeHash } from "../../../client/state/location-hash.ts";
import { wholeScene } from "../../../client/state/scene.ts";

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
    list: fc.record({
      text: fc.string(),
      column: fc.constantFrom(...EDGE_COLUMNS),
      isDescending: fc.boolean(),
    }),
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

  it("keeps what is hidden, and in which periods what is shown was said and happened", () => {
    const hidden = toggleFilter(toggleFilter(noFilters, "kinds", "Law"), "kinds", "Work");
    const filters = {
      ...toggleFilter(showOnly(hidden, "groups", "justice"), "knownBy", "description"),
      said: { from: "2020-11-01", to: "" },
      happened: { from: "2012-01-01", to: "2018-12-31" },
      keepsUndated: true,
    };

    const hash = writeHash({ scene: wholeScene, filters });

    assert.match(hash, /no-entities=Law\.Work&/);
    assert.deepEqual(readHash(hash), { scene: wholeScene, filters });
  });

  it("hides nothing that it does not know", () => {
    assert.deepEqual(readHash("#no-entities=Ghost&said-from=yesterday"), { scene: wholeScene });
  });

  it("is the whole graph where it says nothing", () => {
    assert.deepEqual(readHash(""), { scene: { kind: "whole" } });
  });

  it("is the whole graph where nobody understands it", () => {
    assert.deepEqual(readHash("#at=nowhere&entity="), { scene: { kind: "whole" } });
  });
});
