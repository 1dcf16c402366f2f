import assert from "node:assert/strict";
import { fallsOf } from "./recorded-figures.ts";

const recorded = { "Names / all / F1": { figure: 0.8, margin: 0.01 } };

describe("Figures on record", () => {
  it("have fallen where one lies further below than its margin", () => {
    assert.deepEqual(fallsOf(recorded, new Map([["Names / all / F1", 0.785]])), [
      { name: "Names / all / F1", was: 0.8, is: 0.785, margin: 0.01 },
    ]);
  });

  it("have not fallen within the margin, above, or where nothing was measured", () => {
    assert.deepEqual(fallsOf(recorded, new Map([["Names / all / F1", 0.795]])), []);
    assert.deepEqual(fallsOf(recorded, new Map([["Names / all / F1", 0.9]])), []);
    assert.deepEqual(fallsOf(recorded, new Map()), []);
  });
});
