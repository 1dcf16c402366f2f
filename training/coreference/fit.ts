/**
 * Fits the weights of ingest/entities/antecedent-weights.ts on GUM's documents, of all genres, less those that
 * test/eval/gum-held-out.json keeps apart:
 *
 *     npx tsx training/coreference/fit.ts [--write]
 *
 * Prints precision and recall of the links on documents that each of five fits left out, then fits on all. Takes two minutes.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { corpusPath } from "../../test/eval/corpora.ts";
import { heldOutByGenre } from "../../test/eval/gum-held-out.ts";
import { examplesOf, readDocument, type ReadDocument } from "./examples.ts";
import { type Example, fitWeights, probabilitiesOf, type Weights } from "./log-linear.ts";

const FOLDS = 5;
const ROUNDS = 2;

const folder = corpusPath("corpora/gum");
if (folder) await fit(folder, process.argv.includes("--write"));

async function fit(folder: string, writes: boolean): Promise<void> {
  const held = new Set(Object.values(heldOutByGenre).flat());
  const documents: ReadDocument[] = [];
  for (const file of readdirSync(folder).sort()) {
    const name = file.replace(/\.conllu$/, "");
    if (!held.has(name)) documents.push(await readDocument(name, readFileSync(`${folder}/${file}`, "utf8")));
  }
  const left: Example[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitOn(documents.filter((_, i) => i % FOLDS !== fold));
    left.push(
      ...documents
        .filter((_, i) => i % FOLDS === fold)
        .flatMap((document) => examplesOf(document, weights))
        .map((example) => ({ ...example, probabilities: probabilitiesOf(example, weights) })),
    );
  }
  printCurve("all genres", left);
  printCurve("news, interview, bio, speech", left.filter(({ document }) => /_(?:news|interview|bio|speech)_/.test(document)));
  const weights = fitOn(documents);
  if (writes) write(weights);
}

/** First with the right antecedents before each pronoun, then with those that the weights choose, as when reading. */
function fitOn(documents: readonly ReadDocument[]): Weights {
  let weights: Weights | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    const current = weights;
    weights = fitWeights(documents.flatMap((document) => examplesOf(document, current)));
  }
  return weights ?? new Map();
}

function printCurve(title: string, examples: readonly Example[]): void {
  console.log(`\n${title}: ${examples.length} pronouns`);
  for (const kind of ["he", "it", "they", "the", ""]) {
    const some = examples.filter((example) => kind === "" || example.kind === kind);
    const wanted = some.filter(({ options }) => options.some(({ isRight, isLink }) => isRight && isLink)).length;
    const cells = [0, 0.5, 0.6, 0.7, 0.8, 0.9].map((sure) => {
      const linked = some.flatMap(({ options, probabilities }) => {
        const best = probabilities.indexOf(Math.max(...probabilities));
        const option = options[best];
        return option?.isLink && (probabilities[best] ?? 0) >= sure ? [option] : [];
      });
      const right = linked.filter(({ isRight }) => isRight).length;
      return `${sure}: P ${(right / linked.length).toFixed(3)} R ${(right / wanted).toFixed(3)}`;
    });
    console.log(`  ${(kind || "all").padEnd(5)} ${String(wanted).padStart(5)}  ${cells.join("   ")}`);
  }
}

function write(weights: Weights): void {
  const lines = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= 0.05)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `  ${JSON.stringify(name)}: ${weight.toFixed(2)},`);
  const header = `/**
 * How much each feature of antecedent-features.ts speaks for a candidate, by the pronoun: fitted on GUM (CC BY 4.0,
 * Georgetown University) by training/coreference/fit.ts, which writes this file.
 */
// biome-ignore format: one weight a line
export const WEIGHTS: Readonly<Record<string, number>> = {
`;
  const file = fileURLToPath(new URL("../../ingest/entities/antecedent-weights.ts", import.meta.url));
  writeFileSync(file, `${header}${lines.join("\n")}\n};\n`);
}
