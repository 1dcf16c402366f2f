/** Weights of what confidence.ts names, fitted by training/confidence/fit.ts. A positive one makes a claim surer. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<string, number>> = {
  bias: 0.78,
  rule: 0.84,
  pronoun: 0.05,
  description: -0.32,
  unnamed: -0.41,
  absent: -0.07,
  "verb outside the table": 0.45,
  "long sentence": 0.2,
  "ends far apart": 0.06,
  hypothetical: 0.04,
  "said by somebody": 0.32,
};
