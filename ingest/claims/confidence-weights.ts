/** Weights of what confidence.ts names, fitted by training/confidence/fit.ts. A positive one makes a claim surer. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<string, number>> = {
  bias: 0.8,
  rule: 0.84,
  pronoun: -0.1,
  description: -0.31,
  unnamed: -0.44,
  absent: 0.02,
  "verb outside the table": 0.45,
  "long sentence": 0.02,
  "ends far apart": 0.02,
  hypothetical: -0.01,
  "said by somebody": 0.16,
};
