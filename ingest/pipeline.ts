import type { ArticleSource, Extraction } from "../model/index.ts";
import type { Analyser } from "./language/analyser.ts";

/** The steps of reading an article, in their order. */
export const STEPS = ["read", "language", "mentions", "entities", "claims"] as const;
export type Step = (typeof STEPS)[number];

export interface ExtractOptions {
  /** Called as a step begins. */
  readonly onStep?: (step: Step) => void;
}
/** Reads an article. Pure: the same article gives the same extraction. */
export async function extract(
  _source: ArticleSource,
  _analyser: Analyser,
  _options: ExtractOptions = {},
): Promise<Extraction> {
  throw new Error("not yet");
}
