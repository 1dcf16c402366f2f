/** Weights of what confidence.ts names, fitted by training/confidence/fit.ts. A positive one makes a claim surer. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<string, number>> = {
  bias: 0,
  rule: 1,
};
