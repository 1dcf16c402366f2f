import assert from "node:assert/strict";
import { readChains } from "./coreference-gold.ts";
import { b3, bestSum, ceafE, muc, scoreOf } from "./coreference-metrics.ts";

const row = (...cells: readonly string[]) => cells.join("\t");
const DOCUMENT = [
  "# newdoc id = one",
  "# sent_id = one-1",
  "# text = Weber and Ada Berg said they left.",
  row("1", "Weber", "_", "_", "NNP", "_", "5", "nsubj", "_", "Entity=(3-person(1-person)"),
  row("2", "and", "_", "_", "CC", "_", "3", "cc", "_", "_"),
  row("3", "Ada", "_", "_", "NNP", "_", "1", "conj", "_", "Entity=(2-person"),
  row("4", "Berg", "_", "_", "NNP", "_", "3", "flat", "_", "Entity=2)3)"),
  row("5", "said", "_", "_", "VBD", "_", "0", "root", "_", "_"),
  row("6", "they", "_", "_", "PRP", "_", "7", "nsubj", "_", "Entity=(4-person)|SplitAnte=1<4,2<4"),
  row("7", "left", "_", "_", "VBD", "_", "5", "ccomp", "_", "_"),
  row("8", ".", "_", "_", ".", "_", "5", "punct", "_", "_"),
  "",
].join("\n");

describe("Chains of a document", () => {
  it("are read from brackets, also where two open or close at one word", () => {
    const { text, mentions } = readChains(DOCUMENT);

    const found = mentions.map(({ start, end, chain, form }) => [
      text.slice(start, end),
      chain,
      form,
    ]);
    assert.deepEqual(found, [
      ["Weber", "1", "name"],
      ["Ada Berg", "2", "name"],
      ["Weber and Ada Berg", "3", "name"],
      ["they", "4", "pronoun"],
    ]);
  });

  it("know whom a pair is, whether named together or apart", () => {
    const { parts } = readChains(DOCUMENT);

    assert.deepEqual(
      [...parts],
      [
        ["4", new Set(["1", "2"])],
        ["3", new Set(["1", "2"])],
      ],
    );
  });
});

describe("Metrics of coreference", () => {
  // the example that Luo, Pradhan, Recasens & Hovy (2014) score by hand
  const gold = [
    ["a", "b", "c"],
    ["d", "e", "f", "g"],
  ];
  const found = [
    ["a", "b"],
    ["c", "d"],
    ["f", "g", "h", "i"],
  ];

  it("count links: MUC", () => {
    const { recall, precision } = scoreOf([muc(found, gold)]);

    assert.deepEqual([recall.toFixed(2), precision.toFixed(2)], ["0.40", "0.40"]);
  });

  it("count mentions: B³", () => {
    const { recall, precision } = scoreOf([b3(found, gold)]);

    assert.deepEqual([recall.toFixed(2), precision.toFixed(2)], ["0.42", "0.50"]);
  });

  it("count clusters: CEAF-e", () => {
    const { recall, precision } = scoreOf([ceafE(found, gold)]);

    assert.deepEqual([recall.toFixed(2), precision.toFixed(2)], ["0.65", "0.43"]);
  });

  it("find the best pairs, not the first good ones", () => {
    const sum = bestSum(
      [
        [0.9, 0.8],
        [0.8, 0.1],
      ],
      2,
    );

    assert.equal(sum.toFixed(1), "1.6");
  });

  it("take more columns than rows, and none", () => {
    assert.equal(bestSum([[0.2, 0.7, 0.1]], 3), 0.7);
    assert.equal(bestSum([], 0), 0);
  });
});
