import assert from "node:assert/strict";
import fc from "fast-check";
import { seenText } from "../../../ingest/read/seen-text.ts";

/** The stretch of the original that some seen words are. */
function originalOf(original: string, words: string): string {
  const { text, originalSpan } = seenText(original);
  const start = text.indexOf(words);
  const span = originalSpan({ start, end: start + words.length });
  return original.slice(span.start, span.end);
}

describe("What a person sees of a text", () => {
  for (const [what, original, seen] of [
    ["where a word may be broken", "Nor\u00advik met Bas\u200btos.", "Norvik met Bastos."],
    ["marks of direction", "\u200eAna Reis\u200f met \u202aBraga\u202c.", "Ana Reis met Braga."],
    ["what joins letters", "Sand\u200dvold and Teh\u200cran", "Sandvold and Tehran"],
    ["an accent of its own", "Jose\u0301 Pen\u0303a", "José Peña"],
    ["letters printed as one", "The of\ufb01ce of E\ufb03ong", "The office of Effiong"],
    ["a hyphen that no line ends at", "Jean\u2011Claude", "Jean-Claude"],
    ["a divided word", "the govern-\n  ment of Sand-\r\nvold", "the government of Sandvold"],
    ["a divided name of two", "Jean-\nClaude, a well-\nknown man", "Jean-Claude, a well-known man"],
    ["parts of an emoji", "👩\u200d🔬 met 👨\u200d👩\u200d👧", "👩\u200d🔬 met 👨\u200d👩\u200d👧"],
    ["a dash at the end of a line", "LIMA -\nThe court", "LIMA -\nThe court"],
  ] as const) {
    it(`reads ${what}`, () => {
      assert.equal(seenText(original).text, seen);
    });
  }

  it("leads back to the original", () => {
    const original = "Nor\u00advik paid Jose\u0301 of the of\ufb01ce in Sand-\nvold\u200b.";

    assert.equal(originalOf(original, "Norvik"), "Nor\u00advik");
    assert.equal(originalOf(original, "José"), "Jose\u0301");
    assert.equal(originalOf(original, "office"), "of\ufb01ce");
    assert.equal(originalOf(original, "Sandvold"), "Sand-\nvold");
    assert.equal(originalOf(original, "paid José"), "paid Jose\u0301");
  });

  it("is the original where there is nothing to leave out", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."Aé b-\n.,“") }), (text) => {
        const plain = text.replace(/-\n/g, "-");
        assert.equal(seenText(plain).text, plain);
      }),
    );
  });

  it("keeps spans nested and in their order, whatever the text", () => {
    const unit = fc.constantFrom(..."Aae\u0301\u00ad\u200b\ufb01-\n .");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (original) => {
        const { text, originalSpan } = seenText(original);
        let last = 0;
        for (let start = 0; start < text.length; start += 1) {
          const span = originalSpan({ start, end: start + 1 });
          assert.ok(span.start <= span.end && span.end <= original.length);
          assert.ok(span.start >= last);
          last = span.start;
        }
        const whole = originalSpan({ start: 0, end: text.length });
        assert.equal(seenText(original.slice(whole.start, whole.end)).text, text);
      }),
    );
  });
});
