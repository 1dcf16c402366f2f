import type { ArticleSource } from "../../model/index.ts";
import { openDocumentReader } from "../intake/document-reader.ts";
import { articleFetcher } from "../intake/fetch/fetch-article.ts";
import { guardedFetch } from "../intake/fetch/guarded-fetch.ts";
import { refuseForeign } from "../intake/refuse-foreign.ts";
import { isWebAddress, readBytes } from "./read-files.ts";

/** Opens the files and addresses that a command was given. */
interface Sources {
  /** Throws UnreadableFileError, PageNotFetchedError, ForeignLanguageError. */
  open(source: string): Promise<ArticleSource>;
  close(): Promise<void>;
}

export function openSources({ fetchAllow }: { readonly fetchAllow: readonly string[] }): Sources {
  const documents = openDocumentReader();
  const fetchArticle = articleFetcher(guardedFetch({ allow: fetchAllow }), documents);
  return {
    async open(source) {
      const article = isWebAddress(source)
        ? await fetchArticle(source)
        : await documents.read({ name: source, bytes: readBytes(source) });
      await refuseForeign(article.text);
      return article;
    },
    close: documents.close,
  };
}
