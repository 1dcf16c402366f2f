interface Look {
  /** The chance that it is right, or that two are one: 0 to 1. */
  readonly confidence: number;
  /** Claims that what it is about is an end of. */
  readonly links: number;
  /** Reports that say so already; for two entities, 1. */
  readonly sources: number;
  /** Days from when it was said to the last day on which something was. */
  readonly age: number;
}

/** Days after which what was said is half as new. */
const HALF_LIFE = 90;
/** Even what is thought certain may be wrong. */
const LEAST_DOUBT = 0.1;

/**
 * What a look is expected to be worth, 0 to 1: uncertainty × centrality × novelty.
 * - Uncertainty is 4p(1 - p), 1 where it is as likely as not, as active learning asks first (Lewis and Gale, "A sequential
 *   algorithm for training text classifiers", 1994).
 * - Centrality is 1 - 1/(1 + ln(1 + links)): what stands between much weighs more, and the hundredth link little more.
 * - Novelty is one through the sources that say so already, halved every 90 days.
 */
export function valueOfLook({ confidence, links, sources, age }: Look): number {
  const uncertainty = Math.max(LEAST_DOUBT, 4 * confidence * (1 - confidence));
  const centrality = 1 - 1 / (1 + Math.log(1 + links));
  const novelty = 0.5 ** (Math.max(0, age) / HALF_LIFE) / Math.max(1, sources);
  return Math.round(uncertainty * centrality * novelty * 1000) / 1000;
}
