import type {
  ContradictionsAnswer,
  NewsAnswer,
  ReviewAnswer,
} from "../../server/routes/review.schema.ts";
import { requestJson } from "./request.ts";

export const fetchReview = () => requestJson<ReviewAnswer>("/api/review?limit=50");

export const fetchContradictions = () =>
  requestJson<ContradictionsAnswer>("/api/contradictions?limit=50");

/** What is new since a day, a time or an article, up to so many of each kind. */
export const fetchNews = (since: string, limit: number) =>
  requestJson<NewsAnswer>(`/api/news?limit=${limit}&since=${encodeURIComponent(since)}`);
