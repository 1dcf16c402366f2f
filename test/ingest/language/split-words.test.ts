import assert from "node:assert/strict";
import fc from "fast-check";
import { splitSentences, splitWords } from "../../../ingest/language/index.ts";
import { anyText } from "./any-text.ts";

const wordsOf = (text: string) =>
  splitWords(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe("Words", () => {
  const examples: readonly (readonly [says: string, words: string])[] = [
    ["keep the full stop of an abbreviation", "Gen. Amadi met Dr. Okoro in the U.S. Senate ."],
    ["keep it with a month", "The vote of Nov. 6 stands ."],
    ["part a possessive from its owner", "Peru |'s envoy read the ministers |' notes ."],
    ["part it with a curly apostrophe too", "Peru |’s envoy left ."],
    ["part clitics from what they lean on", "They |'d say he |'s out and we |'ll see ."],
    ["part a negation from its verb", "She did |n't ask , he ca |n't say , I can |not go ."],
    ["part quotes and commas from words", '"| No |,|" she said .'],
    ["stay whole after a prefix", "A pro-Beijing co-founder left ."],
    ["part at other hyphens", "A 54 |-| year |-| old trade |-| union leader left ."],
    ["keep amounts, shares and times whole", "It paid $| 1,250.50 , or 2.5 %| , by 10:30 ."],
    ["keep addresses whole", "Write to tips@example.org or https://example.org/a?b=1 ."],
    ["keep an emoji whole, with its modifiers", "Well 👩‍👩‍👧 done 🇵🇪 ."],
  ];
  for (const [says, words] of examples) {
    it(says, () => {
      // "|" marks where words meet without a blank
      const text = words
        .replaceAll(/ ?\| ?/g, "")
        .replaceAll(/ ([.,])/g, "$1")
        .replaceAll(" %", "%");

      assert.deepEqual(wordsOf(text), words.split(/ ?\| ?| /).filter(Boolean));
    });
  }

  it("leave the full stop of an abbreviation to the sentence that it ends", () => {
    assert.deepEqual(wordsOf("He paid Acme Inc."), ["He", "paid", "Acme", "Inc", "."]);
  });

  it("lie in their sentences, in order and apart, whatever the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const sentence of splitSentences(text)) {
          let position = sentence.start;
          for (const { start, end } of splitWords(text, sentence)) {
            assert.ok(start >= position && end > start && end <= sentence.end);
            position = end;
          }
        }
      }),
    );
  });

  it("leave out no letter and no digit, whatever the text", () => {
    const visible = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, "");
    fc.assert(
      fc.property(anyText, (text) => {
        // apart, as halves of two letters would make one
        assert.equal(visible(wordsOf(text).join(" ")), visible(text));
      }),
    );
  });

  it("are cut out of a monster in time that grows with its length only", () => {
    for (const monster of ["a", "1", ".", "-", "a.", "'s", "a-", "@", "1,", "\u0301", "//"]) {
      const text = monster.repeat(100_000 / monster.length);

      const words = splitWords(text, { start: 0, end: text.length });

      assert.ok(words.length > 0, JSON.stringify(monster));
    }
  });
});
