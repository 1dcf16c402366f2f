import type { Feature } from "../../ingest/entities/antecedent-features.ts";

/** What a pronoun may be, nobody first. */
export interface Option {
  readonly features: readonly Feature[];
  readonly isRight: boolean;
  /** Whether choosing it makes a link in the graph. */
  readonly isLink: boolean;
}

export interface Example {
  readonly document: string;
  readonly kind: string;
  readonly options: readonly Option[];
  readonly probabilities: readonly number[];
}

export type Weights = Map<string, number>;

const EPOCHS = 30;
const RATE = 0.2;
/** Weight of the squared weights, for each example. */
const DECAY = 2e-3;

/**
 * Weights under which the right options together are most probable among all: a log-linear model fitted by AdaGrad, from
 * nought and in a fixed order.
 */
export function fitWeights(examples: readonly Example[]): Weights {
  const weights: Weights = new Map();
  const squares = new Map<string, number>();
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const example of examples) {
      if (!example.options.some(({ isRight }) => isRight)) continue;
      const all = probabilitiesOf(example, weights);
      const rightMass = example.options.reduce(
        (sum, { isRight }, i) => sum + (isRight ? (all[i] ?? 0) : 0),
        1e-12,
      );
      const gradient = new Map<string, number>();
      example.options.forEach(({ features, isRight }, i) => {
        const probability = all[i] ?? 0;
        const pull = (isRight ? probability / rightMass : 0) - probability;
        for (const [name, amount] of features)
          gradient.set(name, (gradient.get(name) ?? 0) + pull * amount);
      });
      for (const [name, slope] of gradient) {
        const weight = weights.get(name) ?? 0;
        const step = slope - DECAY * weight;
        const square = (squares.get(name) ?? 1) + step * step;
        squares.set(name, square);
        weights.set(name, weight + (RATE * step) / Math.sqrt(square));
      }
    }
  }
  return weights;
}

export function probabilitiesOf({ options }: Example, weights: Weights): number[] {
  const scores = options.map(({ features }) =>
    features.reduce((sum, [name, amount]) => sum + amount * (weights.get(name) ?? 0), 0),
  );
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
