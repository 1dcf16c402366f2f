import { fileURLToPath } from "node:url";
import { corpusPath } from "./corpora.ts";
import { printTable } from "./print-table.ts";
import { runScorer } from "./run-scorer.ts";
import { figure } from "./scores.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** As many figures as re3d's table has: pair P, R, F1 and F1 of named ends, typed P, R, F1. */
const RE3D_FIGURES = [
  "pair_P",
  "pair_R",
  "pair_F1",
  "pair_F1_named",
  "typed_P",
  "typed_R",
  "typed_F1",
];

/** The peers, as measured with the same scorer on all seven sources of re3d, of which four are given for development. */
const RE3D_PEERS = [
  ["spaCy md, subject-verb-object", ".48 .02 .04 .07 .31 .01 .01"],
  ["CoreNLP OpenIE, loose linking", ".40 .13 .20 .28 .28 .09 .14"],
  ["CoreNLP OpenIE, strict, and KBP", ".37 .13 .19 .27 .26 .09 .13"],
  ["every pair in a sentence", ".17 .33 .23 .26 - - 0"],
];

/** The peers' F1 on CaRB's sentences of the type "X said". */
const SPEAKER_PEERS = [
  ["subject of a reporting verb, spaCy's tree", ".93"],
  ["the same, CoreNLP's tree", ".92"],
  ["regular expression", ".86"],
  ["textacy, direct quotations", ".51"],
  ["CoreNLP OpenIE", ".28"],
];

/** Figures of the whole pipeline on re3d (Dstl), and of speakers on CaRB. Takes some minutes: a process a document. */
export function evaluateRelations(): void {
  evaluateRe3d();
  evaluateSpeakers();
}

function evaluateRe3d(): void {
  const scorer = corpusPath("eval/re3d.py");
  const data = corpusPath("corpora/re3d");
  if (!scorer || !data) return;
  const command = [process.execPath, here("../../bin/newsgraph.js"), "extract", "--json"];
  const scores = runScorer(scorer, command, "--data", data, "--map", here("re3d-map.json"));
  if (!scores) return;
  printTable("Relations between people, organisations and places (re3d)", [
    ["", "pair P", "R", "F1", "named F1", "typed P", "R", "F1"],
    ["newsgraph", ...RE3D_FIGURES.map((name) => figure(Number(scores[name])))],
    ...RE3D_PEERS.map(([name = "", figures = ""]) => [name, ...figures.split(" ")]),
  ]);
  const { gold, edges, edges_untyped: untyped, failed } = scores;
  console.log(
    `  ${gold} relations; ${edges} edges found, ${untyped} of a type that re3d has not; ${failed} documents failed.`,
  );
  console.log(
    "  re3d is not exhaustive: read precision as a comparison. The peers' figures are of",
  );
  console.log("  all seven sources of re3d, ours of the four that are there.");
}

function evaluateSpeakers(): void {
  const scorer = corpusPath("eval/carb_said.py");
  const data = corpusPath("corpora/carb");
  if (!scorer || !data) return;
  const command = [
    process.execPath,
    "--import",
    "tsx",
    here("main.ts"),
    "speakers",
    "--json",
    "--sentences",
  ];
  const scores = runScorer(scorer, command, "--data", data);
  if (!scores) return;
  printTable(`Who says it (CaRB, ${scores.with_speaker} sentences with a speaker)`, [
    ["", "P", "R", "F1"],
    [
      "newsgraph's trees, subject of the first reporting verb",
      figure(Number(scores.precision)),
      figure(Number(scores.recall)),
      figure(Number(scores.F1)),
    ],
    ...SPEAKER_PEERS.map(([name = "", f1 = ""]) => [name, "", "", f1]),
  ]);
}
