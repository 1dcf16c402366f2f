import type { ArticleSource, Extraction } from "../model/index.ts";
import { analyseArticle, type Step } from "./analyse-article.ts";
import { assemble } from "./assemble.ts";
import { extractClaims } from "./claims/extract-claims.ts";
import type { Analyser } from "./language/index.ts";
import { onOriginal } from "./read/on-original.ts";
import { seenText } from "./read/seen-text.ts";

export type { Step } from "./analyse-article.ts";

export interface ExtractOptions {
  /** Called as a step begins. */
  readonly onStep?: (step: Step) => void;
  /** Aborted, it has the reading given up at the next sentence: it rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** Reads an article. Pure: the same article gives the same extraction. */
export async function extract(
  source: ArticleSource,
  analyser: Analyser,
  options: ExtractOptions = {},
): Promise<Extraction> {
  const seen = seenText(source.text);
  const extraction = await extractSeen({ ...source, text: seen.text }, analyser, options);
  return seen.text === source.text ? extraction : onOriginal(extraction, source.text, seen);
}

async function extractSeen(
  source: ArticleSource,
  analyser: Analyser,
  { onStep = () => undefined, signal }: ExtractOptions,
): Promise<Extraction> {
  const analysed = await analyseArticle(source, analyser, onStep, signal);
  const { article, trees, resolution, reading, isOutlet } = analysed;

  onStep("claims");
  const { claims, notes } = await extractClaims(trees, reading, isOutlet);
  return assemble(
    article,
    resolution.drafts.filter((draft) => !isOutlet(draft)),
    claims,
    notes,
  );
}
