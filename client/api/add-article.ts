import type {
  ArticleAdded,
  ArticleProgress,
  NewArticle,
} from "../../server/routes/articles.schema.ts";
import type { Problem } from "../../server/routes/status.schema.ts";
import { ProblemError } from "./problem-error.ts";
import { readEvents } from "./read-events.ts";
import { request } from "./request.ts";

/** What the stream of POST /api/articles may hold, by the route's schema. */
type AddingEvent =
  | { readonly name: "progress"; readonly data: ArticleProgress }
  | { readonly name: "done"; readonly data: ArticleAdded }
  | { readonly name: "problem"; readonly data: Problem };

/** Hands in an article and tells of each step. Throws ProblemError, and the signal's reason once that is aborted: it is not added then. */
export async function addArticle(
  article: NewArticle,
  onProgress: (progress: ArticleProgress) => void,
  signal: AbortSignal,
): Promise<ArticleAdded> {
  const { body } = await request("/api/articles", {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "text/event-stream" },
    body: JSON.stringify(article),
    signal,
  });
  if (body) {
    for await (const event of readEvents(body)) {
      // The route's schema is the check: both sides are built from it.
      const { name, data } = event as AddingEvent;
      if (name === "progress") onProgress(data);
      if (name === "done") return data;
      if (name === "problem") throw new ProblemError(data.code, data.message);
    }
  }
  throw new ProblemError("INTERRUPTED", "The server stopped before the article was read.");
}
