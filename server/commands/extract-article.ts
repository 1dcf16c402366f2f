import { loadAnalyser } from "../../ingest/language/load-analyser.ts";
import { extract } from "../../ingest/pipeline.ts";
import type { ArticleSource, Extraction } from "../../model/index.ts";
import type { Extract } from "../revise/add-articles.ts";

/** Reads an article with the language model, which is loaded by the first. */
export const extractArticle: Extract = async (
  source: ArticleSource,
  onStep,
  signal,
): Promise<Extraction> => extract(source, await loadAnalyser(), { onStep, signal });
