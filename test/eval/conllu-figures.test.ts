import assert from "node:assert/strict";
import type { WordAnalysis } from "../../ingest/language/word.ts";
import { readConllu } from "./conllu.ts";
import { treebankFigures } from "./conllu-figures.ts";
import { kindsOfWords } from "./conllu-kinds.ts";

const row = (...cells: readonly string[]) => cells.join("\t");
// "Zelura Bank hired her": the mention opens at "Zelura", and closes at "Bank".
const SENTENCE = [
  "# sent_id = one-1",
  row("1", "Zelura", "Zelura", "PROPN", "NNP", "_", "2", "compound", "_", "Entity=(1-organization"),
  row("2", "Bank", "Bank", "PROPN", "NNP", "_", "3", "nsubj", "_", "SpaceAfter=Yes|Entity=1)"),
  row("3", "hired", "hire", "VERB", "VBD", "_", "0", "root", "_", "_"),
  row("4", "her", "she", "PRON", "PRP", "_", "3", "obj", "_", "Entity=(2-person-giv)"),
].join("\n");

const analysis = (part: Partial<WordAnalysis>): WordAnalysis => ({
  tag: "NNP",
  lemma: "",
  head: -1,
  relation: "root",
  name: "O",
  kind: "_",
  ...part,
});

describe("Mentions in a treebank", () => {
  it("give the word that heads them their kind, and other words none", () => {
    const [sentence] = readConllu(SENTENCE);

    assert.ok(sentence);
    assert.deepEqual(kindsOfWords(sentence), [undefined, "organization", undefined, "person"]);
  });

  it("give a word that heads several the kind of the innermost", () => {
    const nested = [
      row("1", "Ana", "Ana", "PROPN", "NNP", "_", "0", "root", "_", "Entity=(1-person(2-place)"),
      row("2", "Prem", "Prem", "PROPN", "NNP", "_", "1", "flat", "_", "Entity=1)"),
    ].join("\n");

    const [sentence] = readConllu(nested);

    assert.ok(sentence);
    assert.deepEqual(kindsOfWords(sentence), ["place", undefined]);
  });
});

describe("Figures of a treebank", () => {
  it("are shares of its words, and of the heads of its mentions", () => {
    const gold = readConllu(SENTENCE);
    const [sentence] = gold;
    assert.ok(sentence);
    const found = [
      analysis({ lemma: "zelura", head: 1, relation: "flat" }),
      analysis({ lemma: "Bank", head: 2, relation: "nsubj", kind: "place" }),
      analysis({ tag: "VBN", lemma: "hire", head: -1, relation: "root" }),
      analysis({ tag: "PRP", lemma: "her", head: 1, relation: "obj", kind: "person" }),
    ];

    const figures = treebankFigures(gold, new Map([[sentence, found]]));

    assert.deepEqual(figures, {
      words: 4,
      tags: 0.75,
      lemmas: 0.75,
      heads: 0.75,
      relations: 0.5,
      kinds: 0.5,
    });
  });

  it("say nothing of kinds where no mention is marked", () => {
    const gold = readConllu(row("1", "Go", "go", "VERB", "VB", "_", "0", "root", "_", "_"));
    const [sentence] = gold;
    assert.ok(sentence);

    const { kinds } = treebankFigures(gold, new Map([[sentence, [analysis({})]]]));

    assert.equal(kinds, undefined);
  });
});
