import type { JudgementView, NewJudgement } from "../../server/routes/judgements.schema.ts";
import type { ContradictionsAnswer, ReviewAnswer } from "../../server/routes/review.schema.ts";
import { requestJson } from "./request.ts";

export const fetchReview = () => requestJson<ReviewAnswer>("/api/review?limit=50");

export const fetchContradictions = () =>
  requestJson<ContradictionsAnswer>("/api/contradictions?limit=50");

export const postJudgement = (judgement: NewJudgement["judgement"]) =>
  post<JudgementView>("/api/judgements", { judgement });

export const postUndo = (id: string) =>
  post<JudgementView>(`/api/judgements/${encodeURIComponent(id)}/undo`, {});

function post<Answer>(path: string, body: unknown): Promise<Answer> {
  return requestJson<Answer>(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
}
