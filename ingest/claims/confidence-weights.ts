/** Weights of what confidence.ts names, fitted by training/confidence/fit.ts. A positive one makes a claim surer. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<string, number>> = {
  bias: 0.94,
  rule: 0.98,
  pronoun: -0.07,
  description: -0.36,
  unnamed: -0.41,
  absent: 0.01,
  "verb outside the table": 0.47,
  "long sentence": 0.11,
  "ends far apart": 0.02,
  hypothetical: -0.01,
  "said by somebody": 0.13,
};
