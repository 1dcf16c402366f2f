/** Weights of what confidence.ts names, fitted by training/confidence/fit.ts. A positive one makes a claim surer. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<string, number>> = {
  bias: 0.8,
  rule: 0.9,
  pronoun: 0.04,
  description: -0.38,
  unnamed: -0.37,
  absent: -0.06,
  "verb outside the table": 0.55,
  "long sentence": 0.15,
  "ends far apart": 0.07,
  hypothetical: 0.03,
  "said by somebody": 0.38,
};
