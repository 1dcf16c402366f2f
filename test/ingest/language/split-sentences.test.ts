import assert from "node:assert/strict";
import fc from "fast-check";
import { splitSentences } from "../../../ingest/language/index.ts";
import { anyText } from "./any-text.ts";

const sentencesOf = (text: string) =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe("Sentences", () => {
  const examples: readonly (readonly [says: string, sentences: readonly string[]])[] = [
    [
      "go on after the abbreviation of a rank, a title or a month",
      ["Gen. Ruth Amadi met Sen. Paul Okoro on Nov. 6.", "They spoke for an hour."],
    ],
    [
      "end with U.S. where the next word starts one",
      ["She lives in the U.S.", "He moved to Lima."],
    ],
    [
      "go on after U.S. within a name",
      ["The U.S. Department of Commerce said no.", "It gave no reason."],
    ],
    [
      "go on after Inc. and Jr.",
      ["Acme Inc. paid $1.5 million to Mr. Lee Jr. on Jan. 3, 2021.", "Prices fell 2.3 percent."],
    ],
    [
      "end with a paper's name where a title starts the next",
      ["She called The Gallup Sun.", "Gov. Alicia Montoya fired him."],
    ],
    ["go on after initials", ["The judge freed J. R. Tolan on Friday.", "Nobody appealed."]],
    ["go on after a number's No.", ["She is No. 3 in the party.", "He is not."]],
    ["end after p.m. before a starter", ["The vote was at 5 p.m.", "The chamber was full."]],
    ["keep the quotes that close them", ["“I did not sign it.”", "She left the room."]],
    [
      "go on after a quoted question to who asked it",
      ["“Is it true?” Ms. Vega asked.", "Nobody knew."],
    ],
    ["end with exclamation and question marks", ["Really?", "Yes!", "The deal stands."]],
    ["go on over three dots in lower case", ["We waited ... and nobody came.", "We left."]],
    ["go on after a number in a list", ["1. The court hears the case."]],
  ];
  for (const [says, sentences] of examples) {
    it(says, () => {
      assert.deepEqual(sentencesOf(sentences.join(" ")), sentences);
    });
  }

  it("end with their paragraph, with or without a full stop", () => {
    assert.deepEqual(sentencesOf("Talks fail\n\nBoth sides left."), [
      "Talks fail",
      "Both sides left.",
    ]);
  });

  it("end with a heading's line", () => {
    assert.deepEqual(sentencesOf("Talks fail\nBoth sides left."), [
      "Talks fail",
      "Both sides left.",
    ]);
  });

  it("go on over the line ends of hard-wrapped text", () => {
    const text = "The minister, who\nhad spoken at\nlength, then\nleft the room.";

    assert.deepEqual(sentencesOf(text), [text]);
  });

  it("are none in an empty text or one of blanks", () => {
    assert.deepEqual(["", " \n\t\n "].map(splitSentences), [[], []]);
  });

  it("leave out nothing but blanks, in order, whatever the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const sentences = splitSentences(text);

        let position = 0;
        for (const { start, end } of sentences) {
          assert.ok(start >= position && end > start);
          assert.equal(text.slice(position, start).trim(), "");
          position = end;
        }
        assert.equal(text.slice(position).trim(), "");
      }),
    );
  });
});
