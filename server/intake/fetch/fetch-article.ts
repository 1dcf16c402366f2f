import type { ArticleSource } from "../../../model/index.ts";
import type { DocumentReader } from "../document-reader.ts";
import { isReadableType } from "../formats/sniff-format.ts";
import type { GuardedFetch } from "./guarded-fetch.ts";

const ACCEPT = "text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8,*/*;q=0.1";

export type FetchArticle = (url: string) => Promise<ArticleSource>;

/** Fetches articles by their addresses. Throws PageNotFetchedError, UnreadableFileError. */
export function articleFetcher(fetchPage: GuardedFetch, { read }: DocumentReader): FetchArticle {
  return async (address) => {
    const { url, bytes, contentType } = await fetchPage(address, {
      accepts: isReadableType,
      headers: { Accept: ACCEPT },
    });
    return { url, ...(await read({ name: url, url, bytes, contentType })) };
  };
}
