/** Weights of what confidence.ts names, fitted by training/confidence/fit.ts. A positive one makes a claim surer. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<string, number>> = {
  bias: 1.11,
  rule: 0.96,
  pronoun: -0.56,
  description: -0.48,
  unnamed: -1.1,
  absent: 0.01,
  "verb outside the table": 0.21,
  "long sentence": 0.24,
  "ends far apart": -0.04,
  hypothetical: 0.01,
  "said by somebody": 0.36,
};
