/** Weights of what confidence.ts names, fitted by training/confidence/fit.ts. A positive one makes a claim surer. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<string, number>> = {
  bias: 0.81,
  rule: 0.88,
  pronoun: 0,
  description: -0.33,
  unnamed: -0.46,
  absent: 0.01,
  "verb outside the table": 0.47,
  "long sentence": 0.02,
  "ends far apart": 0.03,
  hypothetical: -0.01,
  "said by somebody": 0.15,
};
