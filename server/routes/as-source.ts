import type { ArticleSource } from "../../model/index.ts";
import type { NewArticle } from "./articles.schema.ts";

/** An article that was handed in, as it is read. */
export function asSource({
  text,
  title,
  publisher,
  authors,
  url,
  publishedAt,
}: NewArticle): ArticleSource {
  return {
    text,
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(authors && authors.length > 0 && { authors }),
    ...(url && { url }),
    ...(publishedAt && { publishedAt }),
  };
}
