import type { ContradictionsAnswer, ReviewAnswer } from "../../server/routes/review.schema.ts";
import { requestJson } from "./request.ts";

export const fetchReview = () => requestJson<ReviewAnswer>("/api/review?limit=50");

export const fetchContradictions = () =>
  requestJson<ContradictionsAnswer>("/api/contradictions?limit=50");
