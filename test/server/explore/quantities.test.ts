import assert from "node:assert/strict";
import { differingQuantities, quantitiesIn } from "../../../server/explore/review/quantities.ts";

describe("Quantities of a sentence", () => {
  for (const [sentence, quantities] of [
    ["Acme agreed to buy Beta for $3.5 billion.", [["$", 3.5e9]]],
    [
      "The fine was €500m, or 4% of sales.",
      [
        ["€", 5e8],
        ["%", 4],
      ],
    ],
    [
      "Police killed 1,200 people in two cities.",
      [
        ["people", 1200],
        ["city", 2],
      ],
    ],
    [
      "He got a 12-year sentence for five murders.",
      [
        ["year", 12],
        ["murder", 5],
      ],
    ],
    ["Nearly 40 homes burned.", [["home", 40]]],
    ["On Nov. 6 prosecutors in 2019 charged him.", []],
    ["A Boeing 737 jets engine failed.", []],
    ["Flight 12 passengers were told.", []],
  ] as const) {
    it(`are ${JSON.stringify(quantities)} of "${sentence}"`, () => {
      assert.deepEqual(
        quantitiesIn(sentence).map(({ unit, value }) => [unit, value]),
        quantities,
      );
    });
  }

  it("differ where both count one thing once, and no rounding explains it", () => {
    const between = (one: string, other: string) =>
      differingQuantities(one, other).map(([a, b]) => [a.text, b.text]);

    assert.deepEqual(between("for $3 billion in cash", "for $4 billion"), [
      ["$3 billion", "$4 billion"],
    ]);
    assert.deepEqual(between("for $3 billion", "for $2.97 billion"), []);
    assert.deepEqual(between("at least 12 people", "15 people"), []);
    assert.deepEqual(between("killed 12 people", "killed 15 soldiers"), []);
    assert.deepEqual(between("12 people of 40 people", "15 people"), []);
  });
});
