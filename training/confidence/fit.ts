/**
 * Fits the weights of ingest/claims/confidence-weights.ts on the claims of articles with gold, where a claim is right if the
 * gold has its pair, and on the claims that were judged one by one in texts of the corpora (test/eval/judged-claims.json).
 *
 *     npx tsx training/confidence/fit.ts [--write] [FOLDER…]
 *
 * Without a folder it takes test/eval/gold. Prints how often claims of each confidence were right in articles that the
 * weights had not seen (five folds), then fits on all.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { analyseArticle } from "../../ingest/analyse-article.ts";
import { confidenceFeatures } from "../../ingest/claims/confidence.ts";
import { decideClaims } from "../../ingest/claims/extract-claims.ts";
import type { EntityDraft } from "../../ingest/entities/entity-draft.ts";
import { loadAnalyser } from "../../ingest/language/load-analyser.ts";
import { heldOut, ownGold } from "../../test/eval/gold.ts";
import { PAIR_RULE } from "../../model/index.ts";
import { type Gold, readGold } from "../../test/eval/read-gold.ts";
import { goldOf } from "../../test/eval/score-article.ts";
import { judgedTexts, keyOf } from "./judged-in-corpora.ts";

const FOLDS = 5;
const STEPS = 4_000;
const RATE = 0.05;
/** Weight of the squared distance of the weights from where they start, for each claim. */
const DECAY = 0.02;
const STARTS: Readonly<Record<string, number>> = { rule: 1 };

interface JudgedClaim {
  readonly article: number;
  readonly features: Readonly<Record<string, number>>;
  readonly isRight: boolean;
}
type Weights = Readonly<Record<string, number>>;

const words = process.argv.slice(2);
const folders = words.filter((word) => !word.startsWith("--"));
const claims = await judgedClaims(folders.length > 0 ? folders : [ownGold]);
printReliability();
const weights = fit(claims);
console.log(weights);
if (words.includes("--write")) write(weights);

async function judgedClaims(all: readonly string[]): Promise<JudgedClaim[]> {
  const analyser = await loadAnalyser();
  const judged: JudgedClaim[] = [];
  const files = all.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".gold"))
      .sort()
      .map((file) => join(folder, file)),
  );
  for (const [article, file] of files.entries()) {
    const gold = readGold(readFileSync(file, "utf8"), file);
    const text = readFileSync(file.replace(/\.gold$/, ".txt"), "utf8");
    const { trees, reading, isOutlet } = await analyseArticle({ text }, analyser, () => undefined);
    const isLearnt = !heldOut.has(basename(file, ".gold"));
    for (const { claims: made, rule } of await decideClaims(trees, reading, isOutlet)) {
      const [first] = made;
      // the reader of pairs knows by heart what it was trained on
      if (!first || (rule === PAIR_RULE && isLearnt)) continue;
      judged.push({
        article,
        features: confidenceFeatures(first.draft, first.stance),
        isRight: hasPair(gold, first.draft.subject, first.draft.object),
      });
    }
  }
  for (const { text, verdicts } of judgedTexts()) {
    const article = judged.at(-1)?.article ?? 0;
    const { trees, reading, isOutlet } = await analyseArticle({ text }, analyser, () => undefined);
    for (const { claims: made } of await decideClaims(trees, reading, isOutlet)) {
      const [first] = made;
      if (!first) continue;
      const { draft, stance } = first;
      const { subject, type, object, tree } = draft;
      const isRight = verdicts.get(keyOf(tree.sentence.start, subject.name, type, object.name));
      if (isRight !== undefined)
        judged.push({ article: article + 1, features: confidenceFeatures(draft, stance), isRight });
    }
  }
  return judged;
}

function hasPair(gold: Gold, subject: EntityDraft, object: EntityDraft): boolean {
  const idOf = ({ name, aliases, type }: EntityDraft) =>
    goldOf({ name, aliases: [...aliases], type }, gold.entities)?.id;
  const ends = [idOf(subject), idOf(object)];
  return gold.relations.some(
    (relation) => ends.includes(relation.subject) && ends.includes(relation.object) && ends[0] !== ends[1],
  );
}

/** Weights under which the judgements are most probable, near where they start: gradient descent with all claims a step. */
function fit(some: readonly JudgedClaim[]): Weights {
  const names = [...new Set(["bias", ...some.flatMap(({ features }) => Object.keys(features))])];
  const fitted: Record<string, number> = Object.fromEntries(names.map((name) => [name, STARTS[name] ?? 0]));
  for (let step = 0; step < STEPS; step++) {
    const slope: Record<string, number> = {};
    for (const { features, isRight } of some) {
      const error = Number(isRight) - probability(features, fitted);
      for (const [name, amount] of Object.entries({ bias: 1, ...features }))
        slope[name] = (slope[name] ?? 0) + error * amount;
    }
    for (const name of names) {
      const now = fitted[name] ?? 0;
      const pull = (slope[name] ?? 0) / some.length - (DECAY * (now - (STARTS[name] ?? 0))) / 2;
      fitted[name] = now + RATE * pull;
    }
  }
  return Object.fromEntries(names.map((name) => [name, Math.round(100 * (fitted[name] ?? 0)) / 100]));
}

function probability(features: Readonly<Record<string, number>>, some: Weights): number {
  const score = Object.entries(features).reduce(
    (sum, [name, amount]) => sum + amount * (some[name] ?? 0),
    some.bias ?? 0,
  );
  return 1 / (1 + Math.exp(-score));
}

function printReliability(): void {
  const left = Array.from({ length: FOLDS }, (_, fold) => {
    const seen = fit(claims.filter(({ article }) => article % FOLDS !== fold));
    return claims
      .filter(({ article }) => article % FOLDS === fold)
      .map(({ features, isRight }) => ({ confidence: probability(features, seen), isRight }));
  }).flat();
  console.log(`${claims.length} claims, of articles left out of their fit:`);
  for (const from of [0, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95]) {
    const to = [0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01].find((edge) => edge > from) ?? 1;
    const some = left.filter(({ confidence }) => confidence >= from && confidence < to);
    const right = some.filter(({ isRight }) => isRight).length;
    const mean = some.reduce((sum, { confidence }) => sum + confidence, 0) / some.length;
    if (some.length > 0)
      console.log(`  ${mean.toFixed(2)}: ${(right / some.length).toFixed(2)} right of ${some.length}`);
  }
}

function write(fitted: Weights): void {
  const rows = Object.entries(fitted).map(([name, weight]) => `  ${JSON.stringify(name)}: ${weight},`);
  writeFileSync(
    new URL("../../ingest/claims/confidence-weights.ts", import.meta.url),
    `/** Weights of what confidence.ts names, fitted by training/confidence/fit.ts. A positive one makes a claim surer. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<string, number>> = {
${rows.join("\n")}
};
`,
  );
}
