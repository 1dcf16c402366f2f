import type { JudgementView, NewJudgement } from "../../server/routes/judgements.schema.ts";
import { requestJson } from "./request.ts";

const post = (body: unknown): RequestInit => ({
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(body),
});

/** Judges. Throws ProblemError. */
export const judge = (judgement: NewJudgement) =>
  requestJson<JudgementView>("/api/judgements", post(judgement));

/** Takes a judgement back. Throws ProblemError, which names the judgements that are in the way. */
export const undoJudgement = (id: string) =>
  requestJson<JudgementView>(`/api/judgements/${encodeURIComponent(id)}/undo`, post({}));
