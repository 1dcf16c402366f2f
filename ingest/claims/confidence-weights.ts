/** Weights of what confidence.ts names, fitted by training/confidence/fit.ts. A positive one makes a claim surer. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<string, number>> = {
  bias: 1.11,
  rule: 1.02,
  pronoun: -0.52,
  description: -0.44,
  unnamed: -1.09,
  absent: 0.01,
  "verb outside the table": 0.22,
  "long sentence": 0.27,
  "ends far apart": -0.12,
  hypothetical: 0,
  "said by somebody": 0.52,
};
