import type { ArticleSource } from "../../model/index.ts";
import type { FetchArticle } from "../intake/fetch/fetch-article.ts";
import type { AddArticle } from "../revise/add-articles.ts";
import type { ArticleAdded } from "../routes/articles.schema.ts";
import type { JobInput } from "./job.ts";
import type { JobStep } from "./running-job.ts";

export interface JobProgress {
  readonly step: JobStep;
  /** 0 to 1, over the whole job. */
  readonly done: number;
}

/** Does what a job asks for. A signal that is aborted stops it, up to the step that stores the article: it rejects then. */
export type ReadJob = (
  input: JobInput,
  onProgress: (progress: JobProgress) => void,
  signal: AbortSignal,
) => Promise<ArticleAdded>;

/** Fetches what is to be fetched, and adds it. */
export function jobReader(fetchArticle: FetchArticle, addArticle: AddArticle): ReadJob {
  return async (input, onProgress, signal) => {
    onProgress({ step: input.kind === "url" ? "fetch" : "read", done: 0 });
    return addArticle(await sourceOf(input, fetchArticle), onProgress, signal);
  };
}

async function sourceOf(input: JobInput, fetchArticle: FetchArticle): Promise<ArticleSource> {
  if (input.kind === "article") return input.source;
  return { ...input.known, ...(await fetchArticle(input.url)) };
}
