import type { ArticleSource } from "../../model/index.ts";
import { openDocumentReader } from "../intake/document-reader.ts";
import { articleFetcher } from "../intake/fetch/fetch-article.ts";
import { guardedFetch } from "../intake/fetch/guarded-fetch.ts";
import { refuseForeign } from "../intake/refuse-foreign.ts";
import { isWebAddress, type NamedSource, readBytes } from "./read-files.ts";

/** Opens the files and addresses that a command was given. */
interface Sources {
  /** Throws UnreadableFileError, PageNotFetchedError, ForeignLanguageError. */
  open(source: NamedSource): Promise<ArticleSource>;
  close(): Promise<void>;
}

export function openSources({ fetchAllow }: { readonly fetchAllow: readonly string[] }): Sources {
  const documents = openDocumentReader();
  const fetchArticle = articleFetcher(guardedFetch({ allow: fetchAllow }), documents);
  return {
    async open({ path, file }) {
      const article = isWebAddress(path)
        ? await fetchArticle(path)
        : await documents.read({ name: path, bytes: readBytes(path), file });
      await refuseForeign(article.text);
      return article;
    },
    close: documents.close,
  };
}
