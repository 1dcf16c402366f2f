/** Weights of what confidence.ts names, fitted by training/confidence/fit.ts. A positive one makes a claim surer. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<string, number>> = {
  bias: 0.97,
  rule: 0.97,
  pronoun: -0.09,
  description: -0.38,
  unnamed: -0.4,
  absent: 0.01,
  "verb outside the table": 0.45,
  "long sentence": 0.11,
  "ends far apart": -0.02,
  hypothetical: 0.02,
  "said by somebody": 0.15,
};
