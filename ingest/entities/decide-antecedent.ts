import type { Candidate } from "./antecedent.ts";
import {
  type Feature,
  featuresOf,
  featuresOfNobody,
  type Situation,
} from "./antecedent-features.ts";
import { WEIGHTS } from "./antecedent-weights.ts";
import { descriptionFeatures, featuresOfNew } from "./description-features.ts";

/** Chooses among the candidates; undefined is nobody that is known. Only a sure choice makes a link. */
export type Decide = (
  situation: Situation,
) => { readonly candidate: Candidate; readonly isSure: boolean } | undefined;

/**
 * How probable the best candidate must be for a link: whoever is unsure is nobody.
 *
 * @public training/coreference reads it
 */
export const SURE = { he: 0.6, it: 0.65, they: 0.65, the: 0.7 } as const;

/** Chooses the most probable candidate, by a log-linear model over all of them and nobody. */
export const decideByWeights: Decide = (situation) => {
  const [nobody = 0, ...others] = probabilities(
    optionsOf(situation).map((features) => scoreOf(features)),
  );
  const best = others.indexOf(Math.max(...others));
  const candidate = situation.candidates[best];
  const probability = others[best] ?? 0;
  if (!candidate || probability < nobody) return undefined;
  return { candidate, isSure: probability >= SURE[situation.kind] };
};

/**
 * The features of nobody and of each candidate, in this order, named as in the table of weights.
 *
 * @public training/coreference reads it
 */
export function optionsOf(situation: Situation): Feature[][] {
  const { kind, candidates } = situation;
  const options =
    kind === "the"
      ? [featuresOfNew(situation), ...candidates.map((one) => descriptionFeatures(one, situation))]
      : [featuresOfNobody(situation), ...candidates.map((one) => featuresOf(one, situation))];
  return options.map((features) => features.map(([name, amount]) => [`${kind}: ${name}`, amount]));
}

function scoreOf(features: readonly Feature[]): number {
  return features.reduce((sum, [name, amount]) => sum + amount * (WEIGHTS[name] ?? 0), 0);
}

function probabilities(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
