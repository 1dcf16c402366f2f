import assert from "node:assert/strict";
import { readConllu } from "./conllu.ts";
import { namesOf, readIob2 } from "./iob2.ts";
import { rawDocuments } from "./raw-text.ts";
import { Tally } from "./scores.ts";

const row = (...cells: readonly string[]) => cells.join("\t");
const TREEBANK = [
  "# newdoc id = one",
  "# sent_id = one-1",
  "# text = Amadi didn't sign.",
  row("1", "Amadi", "Amadi", "PROPN", "NNP", "_", "4", "nsubj", "_", "_"),
  row("2-3", "didn't", "_", "_", "_", "_", "_", "_", "_", "_"),
  row("2", "did", "do", "AUX", "VBD", "_", "4", "aux", "_", "_"),
  row("3", "n't", "not", "PART", "RB", "_", "4", "advmod", "_", "_"),
  row("4", "sign", "sign", "VERB", "VB", "_", "0", "root", "_", "_"),
  row("5", ".", ".", "PUNCT", ".", "_", "4", "punct", "_", "_"),
  "",
  "# sent_id = one-2",
  "# newpar id = one-p2",
  "# text = Go.",
  row("1", "Go", "go", "VERB", "VB", "_", "0", "root", "_", "_"),
  row("2", ".", ".", "PUNCT", ".", "_", "1", "punct", "_", "_"),
  "",
  "# sent_id = one-3",
  "# text = No.",
  row("1", "No", "no", "INTJ", "UH", "_", "0", "root", "_", "_"),
  row("2", ".", ".", "PUNCT", ".", "_", "1", "punct", "_", "_"),
  "",
].join("\n");

describe("A treebank", () => {
  it("gives words with their heads, and the parts of a contraction their own places", () => {
    const [sentence] = readConllu(TREEBANK);

    const words = sentence?.words.map(({ form, head, span }) => [form, head, span.start, span.end]);
    assert.deepEqual(words, [
      ["Amadi", 3, 0, 5],
      ["did", 3, 6, 9],
      ["n't", 3, 9, 12],
      ["sign", -1, 13, 17],
      [".", 3, 17, 18],
    ]);
  });

  it("becomes text again, with a blank line between paragraphs and a space between sentences", () => {
    const [document] = rawDocuments(readConllu(TREEBANK));

    assert.ok(document);
    assert.equal(document.text, "Amadi didn't sign.\n\nGo. No.");
    const words = document.words.map(({ start, end }) => document.text.slice(start, end));
    assert.deepEqual(words, ["Amadi", "did", "n't", "sign", ".", "Go", ".", "No", "."]);
  });
});

describe("Annotated names", () => {
  it("are read by sentence", () => {
    const file = `# sent_id = a\n${row("1", "Lima", "B-LOC")}\n${row("2", "fell", "O")}\n\n# sent_id = b\n${row("1", "Go", "O")}\n`;

    assert.deepEqual(
      [...readIob2(file)],
      [
        ["a", ["B-LOC", "O"]],
        ["b", ["O"]],
      ],
    );
  });

  it("are runs of labels, without the kinds that are not scored", () => {
    const names = namesOf(["B-PER", "I-PER", "O", "B-MISC", "B-ORG", "B-ORG"]);

    assert.deepEqual(names, ["0-1 PER", "4-4 ORG", "5-5 ORG"]);
  });
});

describe("A score", () => {
  it("counts what was found, what is there, and what is both", () => {
    const tally = new Tally();
    tally.add(["a", "b"], ["a", "c", "d"]);
    tally.add([], ["e"]);

    const { precision, recall, f1 } = tally.score();

    assert.deepEqual([precision, recall, f1.toFixed(3)], [0.5, 0.25, "0.333"]);
  });

  it("is nothing where nothing is there", () => {
    assert.deepEqual(new Tally().score(), { precision: 0, recall: 0, f1: 0 });
  });
});
