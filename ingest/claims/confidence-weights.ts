/** Weights of what confidence.ts names, fitted by training/confidence/fit.ts. A positive one makes a claim surer. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<string, number>> = {
  bias: 0.83,
  rule: 0.89,
  pronoun: 0,
  description: -0.35,
  unnamed: -0.45,
  absent: 0.09,
  "verb outside the table": 0.46,
  "long sentence": 0.03,
  "ends far apart": 0.02,
  hypothetical: -0.01,
  "said by somebody": 0.15,
};
