import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { matchFeatures } from "../../../server/store/identity/matching/match-features.ts";
import { lookupKeys, matchKeys } from "../../../server/store/identity/matching/match-keys.ts";
import {
  MATCH_WEIGHTS,
  type MatchWeights,
} from "../../../server/store/identity/matching/match-weights.ts";
import { NO_PROFILE } from "../../../server/store/identity/matching/profile.ts";
import {
  type MatchOutcome,
  outcomeOf,
  probabilityOf,
} from "../../../server/store/identity/matching/score-match.ts";
import { normalName } from "../../../server/store/normal-name.ts";
import { ownGold } from "../gold.ts";
import { printTable } from "../print-table.ts";
import { figure, ratio } from "../scores.ts";
import { fitWeights } from "./fit-weights.ts";
import { type LabelledPair, readPairs } from "./read-pairs.ts";

/** Figures of who is who across articles, on pairs labelled by hand and on the names of the articles with gold. */
export function evaluateResolution(fits: boolean): void {
  const pairs = readPairs(new URL("pairs.txt", import.meta.url));
  const [odd, even] = [0, 1].map((rest) => pairs.filter((_, at) => at % 2 === rest));
  if (!odd || !even) throw new Error("Pairs have two halves.");
  const judge = (some: readonly LabelledPair[], weights: MatchWeights) =>
    some.map((pair) => ({ pair, ...judgePair(pair, weights) }));
  const apart = [...judge(odd, fitWeights(even)), ...judge(even, fitWeights(odd))];
  const all = judge(pairs, MATCH_WEIGHTS);
  printTable("Who is who across articles (test/eval/resolution/pairs.txt)", [
    ["", "pairs", "one", "P without asking", "R without asking", "R with the queue"],
    ["weights fitted on the other half", ...figuresOf(apart)],
    ["weights in use", ...figuresOf(all)],
  ]);
  printReliability(apart);
  printNamesOfGold();
  if (fits) console.log(JSON.stringify(rounded(fitWeights(pairs)), null, 2));
}

interface Judged {
  readonly pair: LabelledPair;
  readonly outcome: MatchOutcome;
  readonly confidence: number;
}

function judgePair({ a, b }: LabelledPair, weights: MatchWeights): Omit<Judged, "pair"> {
  const keys = new Set([...matchKeys(a.type, a.names), ...a.names.map(normalName)]);
  const asked = [...lookupKeys(b.type, b.names), ...b.names.map(normalName)];
  if (!asked.some((key) => keys.has(key))) return { outcome: "different", confidence: 0 };
  const features = matchFeatures(a, b);
  const confidence = probabilityOf(features, weights);
  return { outcome: outcomeOf(features, confidence), confidence };
}

function figuresOf(judged: readonly Judged[]): readonly string[] {
  const one = judged.filter(({ pair }) => pair.isOne);
  const merged = judged.filter(({ outcome }) => outcome === "same");
  const right = merged.filter(({ pair }) => pair.isOne).length;
  const found = one.filter(({ outcome }) => outcome !== "different").length;
  return [
    String(judged.length),
    String(one.length),
    figure(ratio(right, merged.length)),
    figure(ratio(right, one.length)),
    figure(ratio(found, one.length)),
  ];
}

function printReliability(judged: readonly Judged[]): void {
  const bands = [0, 0.25, 0.5, 0.75, 0.95, 1.01];
  const rows = bands.slice(1).map((to, at) => {
    const from = bands[at] ?? 0;
    const some = judged.filter(
      ({ confidence, outcome }) => outcome !== "different" && confidence >= from && confidence < to,
    );
    const mean = some.reduce((sum, { confidence }) => sum + confidence, 0) / some.length;
    const name = `${from.toFixed(2)} to ${Math.min(1, to).toFixed(2)}`;
    if (some.length === 0) return [name, "0", "", ""];
    const right = some.filter(({ pair }) => pair.isOne).length;
    return [name, String(some.length), figure(mean), figure(right / some.length)];
  });
  // Not among the figures that are compared: the bands hold few pairs.
  printTable("Chance that two are one, and how many were", [
    ["band", "pairs", "mean", "one"],
    ...rows,
  ]);
}

/** People of different articles with gold are different people: how many pairs would be taken for one by name alone. */
function printNamesOfGold(): void {
  const people = readdirSync(ownGold)
    .filter((file) => file.endsWith(".gold"))
    .flatMap((file) =>
      namesIn(readFileSync(join(ownGold, file), "utf8")).map((name) => ({ file, name })),
    );
  let compared = 0;
  let found = 0;
  let merged = 0;
  for (const [at, one] of people.entries()) {
    for (const other of people.slice(at + 1)) {
      if (one.file === other.file || one.name === other.name) continue;
      compared++;
      const [a, b] = [describe(one.name), describe(other.name)];
      const { outcome } = judgePair({ line: 0, isOne: false, a, b }, MATCH_WEIGHTS);
      if (outcome !== "different") found++;
      if (outcome === "same") merged++;
    }
  }
  printTable("People of different articles with gold, by their names alone", [
    ["pairs compared", String(compared)],
    ["for people to say", String(found - merged)],
    ["taken for one", String(merged)],
  ]);
}

function namesIn(gold: string): readonly string[] {
  return [...gold.matchAll(/^E \S+ \| Person \| ([^;\n]+)/gm)].map(([, name = ""]) => name.trim());
}

function describe(name: string): LabelledPair["a"] {
  return { ...NO_PROFILE, type: "Person", names: [name] };
}

function rounded({ form, features }: MatchWeights) {
  const round = (weights: object) =>
    Object.fromEntries(
      Object.entries(weights).map(([name, value]) => [name, Math.round(value * 100) / 100]),
    );
  return { form: round(form), features: round(features) };
}
