import type { Response } from "express";
import type { ArticleSource } from "../../model/index.ts";
import { findArticle, listArticles } from "../explore/articles.ts";
import { type Explain, sentenceExplainer } from "../explore/explain-sentence.ts";
import type { AddArticle } from "../revise/add-articles.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { takesLines } from "./add-lines.ts";
import { toProblem } from "./answer-problems.ts";
import { ArticleAdded, ArticlesAnswer, ArticleView, NewArticle } from "./articles.schema.ts";
import { asSource } from "./as-source.ts";
import { type Endpoint, endpoint } from "./endpoint.ts";
import { EntityParams } from "./entities.schema.ts";
import { openEventStream, wantsEvents } from "./event-stream.ts";
import { ExplanationQuery, SentenceView } from "./explanation.schema.ts";

export function articleRoutes(
  store: GraphStore,
  add: AddArticle,
  explain: Explain,
): readonly Endpoint[] {
  const explainSentence = sentenceExplainer(store, explain);
  return [
    endpoint({
      method: "get",
      path: "/api/articles",
      summary: "All articles, newest first.",
      answer: ArticlesAnswer,
      handle: async () => ({ articles: [...(await listArticles(store))] }),
    }),
    endpoint({
      method: "get",
      path: "/api/articles/{id}",
      summary: "An article with its text and who is mentioned where. Offsets are UTF-16.",
      params: EntityParams,
      answer: ArticleView,
      problems: [404],
      handle: ({ params }) => findArticle(store, params.id),
    }),
    endpoint({
      method: "get",
      path: "/api/articles/{id}/explanation",
      summary: "How the sentence at a place was read, and why claims were or were not made of it.",
      params: EntityParams,
      query: ExplanationQuery,
      answer: SentenceView,
      problems: [404],
      handle: ({ params, query }) => explainSentence(params.id, query.start),
    }),
    takesLines(
      endpoint({
        method: "post",
        path: "/api/articles",
        summary:
          'Reads an article and adds it. With "Accept: text/event-stream" it answers events named "progress" ' +
          '(ArticleProgress), then one named "done" (ArticleAdded) or "problem" (Problem); who leaves before has the reading given up. With ' +
          '"Content-Type: application/x-ndjson" it takes an article a line, and answers LinesAnswer.',
        body: NewArticle,
        answer: ArticleAdded,
        problems: [413, 422],
        async handle({ body }, { request, response }) {
          const source = asSource(body);
          if (!wantsEvents(request)) return add(source);
          await streamAdding(response, source, add);
          return undefined;
        },
      }),
      (article) => add(asSource(article)),
    ),
  ];
}

/** Who leaves before it is read has cancelled it. */
async function streamAdding(response: Response, source: ArticleSource, add: AddArticle) {
  const send = openEventStream(response);
  const leaving = new AbortController();
  response.once("close", () => leaving.abort());
  try {
    send("done", await add(source, (progress) => send("progress", progress), leaving.signal));
  } catch (error) {
    if (leaving.signal.aborted) return;
    const { status, problem } = toProblem(error);
    if (status >= 500) response.err = error instanceof Error ? error : new Error(String(error));
    send("problem", problem);
  }
  response.end();
}
