/**
 * What a second reader does to the confidence of a claim, 0 to 1. These are guesses, on the safe side: they were not fitted,
 * since how often a model is right depends on the model.
 */

/** Of a claim that only the second reader makes, whatever it says: lower than any rule's. */
export const LONE_CONFIDENCE = 0.35;

/** How much of the doubt that is left a second reader takes away who says the same. */
const AGREEMENT = 0.5;
/** No two readers are surer than this: both read the same words. */
const SUREST = 0.97;
/** How much of the confidence is left where it says otherwise. */
const DIFFERENCE = 0.6;

/** Of a claim that both readers make: .8 becomes .9. */
export function agreedConfidence(confidence: number): number {
  const raised = 1 - (1 - confidence) * (1 - AGREEMENT);
  return round(Math.max(confidence, Math.min(SUREST, raised)));
}

/** Of a claim that the second reader puts otherwise: .8 becomes .48, so that it is among the first to be looked at. */
export function differingConfidence(confidence: number): number {
  return round(confidence * DIFFERENCE);
}

const round = (value: number) => Math.round(value * 100) / 100;
