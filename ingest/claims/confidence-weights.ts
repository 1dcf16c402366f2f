/** Weights of what confidence.ts names, fitted by training/confidence/fit.ts. A positive one makes a claim surer. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<string, number>> = {
  bias: 0.84,
  rule: 0.78,
  pronoun: -0.33,
  description: -0.35,
  unnamed: -0.45,
  absent: -0.13,
  "verb outside the table": 0.33,
  "long sentence": 0.17,
  "ends far apart": -0.16,
  hypothetical: 0.07,
  "said by somebody": -0.1,
};
