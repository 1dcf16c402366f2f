import { loadAnalyser } from "../../ingest/language/load-analyser.ts";
import { extract } from "../../ingest/pipeline.ts";
import type { ArticleSource, Extraction } from "../../model/index.ts";

/** What a worker process does: reads an article. Its language model is loaded by the first. */
export default async function readInWorker(source: ArticleSource): Promise<Extraction> {
  return extract(source, await loadAnalyser());
}
