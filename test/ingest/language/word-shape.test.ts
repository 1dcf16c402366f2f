import assert from "node:assert/strict";
import { wordShape } from "../../../ingest/language/word-shape.ts";

describe("The shape of a word", () => {
  for (const [says, word, shape] of [
    ["lower case", "envoy", 0],
    ["a capital first", "Peru", 1],
    ["a capital first, with an accent", "Órgano", 1],
    ["capitals only", "NATO", 2],
    ["capitals only, with full stops", "U.S.", 2],
    ["capitals inside", "McCoy", 3],
    ["digits", "2020", 4],
    ["letters and digits", "G20", 5],
    ["punctuation", "—", 6],
    ["a single capital", "J.", 7],
    ["a script without capitals, as lower case", "外交", 0],
  ] as const) {
    it(`tells ${says}`, () => {
      assert.equal(wordShape(word), shape);
    });
  }
});
