import assert from "node:assert/strict";
import fc from "fast-check";
import type { Analyser, Sentence } from "../../../ingest/language/index.ts";
import { analyseText, Tree } from "../../../ingest/language/index.ts";
import { loadAnalyser } from "../../../ingest/language/load-analyser.ts";
import { anyText } from "./any-text.ts";

const ARTICLE =
  "Talks resume in Lima\n\nGen. Ruth Amadi, Peru’s chief of staff, met Paul Okoro of Acme Corp. in Lima on Nov. 6. " +
  '"We did not sign it," she said. The ministers denied the report.';

describe("The language model", function () {
  this.timeout(60_000);
  let analyser: Analyser;
  before(async () => {
    analyser = await loadAnalyser();
  });

  const analyse = (text: string) => analyseText(text, [{ start: 0, end: text.length }], analyser);
  const wordsOf = (sentences: readonly Sentence[]) => sentences.flatMap(({ words }) => words);

  it("is loaded once a process", async () => {
    assert.equal(await loadAnalyser(), analyser);
  });

  it("reads who does what in a sentence", async () => {
    const [sentence] = await analyse("Ruth Amadi met the ministers on Monday.");

    assert.ok(sentence);
    const tree = new Tree(sentence, 0);
    const verb = sentence.words.find(({ relation }) => relation === "root");
    assert.ok(verb);
    const ends = ["nsubj", "obj", "obl"].map((relation) => tree.child(verb, relation)?.form);
    assert.deepEqual(
      [verb.lemma, verb.tag, ...ends],
      ["meet", "VBD", "Ruth", "ministers", "Monday"],
    );
  });

  it("tells the names of people, organizations and places", async () => {
    const words = wordsOf(await analyse("Paul Okoro joined Acme Corp. in Lima last year."));

    const named = words.filter(({ name }) => name !== "O").map(({ form, name }) => [form, name]);
    assert.deepEqual(named, [
      ["Paul", "B-PER"],
      ["Okoro", "I-PER"],
      ["Acme", "B-ORG"],
      ["Corp.", "I-ORG"],
      ["Lima", "B-LOC"],
    ]);
  });

  it("makes quotes and apostrophes plain in forms, and not in offsets", async () => {
    const text = "Peru’s envoy said “no” today.";

    const words = wordsOf(await analyse(text));

    assert.deepEqual(
      words.slice(0, 5).map(({ form }) => form),
      ["Peru", "'s", "envoy", "said", '"'],
    );
    assert.equal(
      words.map(({ start, end }) => text.slice(start, end)).join(""),
      text.replaceAll(" ", ""),
    );
  });

  it("reads only the stretches that it is given, with offsets of the whole text", async () => {
    const start = ARTICLE.indexOf("The ministers");

    const sentences = await analyseText(ARTICLE, [{ start, end: ARTICLE.length }], analyser);

    assert.deepEqual(
      sentences.map((sentence) => ARTICLE.slice(sentence.start, sentence.end)),
      ["The ministers denied the report."],
    );
  });

  it("reads the same text the same way each time", async () => {
    assert.deepEqual(await analyse(ARTICLE), await analyse(ARTICLE));
  });

  it("gives sentences in the order of the text, whatever their lengths", async () => {
    const starts = (await analyse(ARTICLE)).map(({ start }) => start);

    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
    assert.equal(starts.length, 4);
  });

  it("finds nothing in a text of nothing, of blanks or of signs", async () => {
    for (const text of ["", " \n\t ", "* * *", "\u0000\u0007\u001b", "2020 – 2021"]) {
      assert.deepEqual(await analyse(text), [], JSON.stringify(text));
    }
  });

  for (const [what, text] of [
    ["emoji", "Well 👩‍👩‍👧 done 🇵🇪 🎉!"],
    ["Chinese", "外交部长周三会见了大使。"],
    ["Arabic", "التقى الوزير السفير يوم الأربعاء."],
    ["Russian", "Министр встретился с послом в среду."],
    ["control characters", "The\u0000 envoy\u0007 left\u001b[31m Lima\u200b."],
    ["halves of surrogate pairs", "The envoy \ud800 left \udc00 Lima."],
    ["accents that combine", "Jose\u0301 left Bogota\u0301."],
  ] as const) {
    it(`passes over ${what} without harm`, async () => {
      const sentences = await analyse(text);

      assert.ok(sentences.length > 0);
      for (const { words } of sentences) {
        assert.equal(words.filter(({ head }) => head === -1).length, 1);
      }
    });
  }

  for (const [what, text] of [
    ["a word", "a".repeat(100_000)],
    ["a sentence of words", "the envoy left Lima and ".repeat(4_200)],
    ["characters that the model does not know", "ꙮ".repeat(100_000)],
  ] as const) {
    it(`reads ${what} of 100,000 characters, in parts`, async () => {
      const sentences = await analyse(text);

      assert.ok(sentences.length > 0);
      assert.ok(sentences.every(({ words }) => words.length <= 150));
    });
  }

  it("reads what repeats without end", async () => {
    for (const piece of ["(a ", "a.", "a-", "and ", "Mr. ", "he said, ", '"a" ', "1a\n"]) {
      const sentences = await analyse(piece.repeat(1_000));

      assert.ok(sentences.length > 0, piece);
    }
  });

  it("makes a tree of every sentence, with words in order, whatever the text", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        for (const sentence of await analyse(text)) {
          const roots = sentence.words.filter(({ head }) => head === -1);
          assert.equal(roots.length, 1);
          const [root] = roots;
          assert.ok(root);
          assert.equal(new Tree(sentence, 0).subtree(root).length, sentence.words.length);
          let position = sentence.start;
          for (const { start, end } of sentence.words) {
            assert.ok(start >= position && end > start && end <= sentence.end);
            position = end;
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
