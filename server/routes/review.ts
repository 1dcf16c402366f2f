import { findContradictions } from "../explore/review/contradictions.ts";
import { findNews } from "../explore/review/news.ts";
import { reviewQueue } from "../explore/review/review-queue.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { type Endpoint, endpoint } from "./endpoint.ts";
import {
  ContradictionsAnswer,
  ContradictionsQuery,
  NewsAnswer,
  NewsQuery,
  ReviewAnswer,
  ReviewQuery,
} from "./review.schema.ts";

export function reviewRoutes(store: GraphStore): readonly Endpoint[] {
  return [
    endpoint({
      method: "get",
      path: "/api/contradictions",
      summary: "Claims in conflict, with the quotes of both sides, newest first.",
      query: ContradictionsQuery,
      answer: ContradictionsAnswer,
      handle: async ({ query }) => ({
        contradictions: [...(await findContradictions(store, query.limit))],
      }),
    }),
    endpoint({
      method: "get",
      path: "/api/review",
      summary: "Claims and pairs of entities to decide on, what a look is worth most first.",
      query: ReviewQuery,
      answer: ReviewAnswer,
      handle: ({ query }) => reviewQueue(store, query.limit),
    }),
    endpoint({
      method: "get",
      path: "/api/news",
      summary:
        "What came since a day, a time or an article: new entities and edges, changes of status.",
      query: NewsQuery,
      answer: NewsAnswer,
      problems: [404],
      handle: ({ query }) => findNews(store, query),
    }),
  ];
}
