import type {
  JudgementsAnswer,
  JudgementView,
  NewJudgement,
  Preview,
  TakebacksAnswer,
} from "../../server/routes/judgements.schema.ts";
import { requestJson } from "./request.ts";

const post = (body: unknown): RequestInit => ({
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(body),
});

/** Judges. Throws ProblemError. */
export const judge = (judgement: NewJudgement) =>
  requestJson<JudgementView>("/api/judgements", post(judgement));

/** What a judgement would do; nothing is changed. Throws the ProblemError that judging would throw. */
export const previewJudgement = (judgement: NewJudgement["judgement"], signal: AbortSignal) =>
  requestJson<Preview>("/api/judgements/preview", { ...post({ judgement }), signal });

/** Takes judgements back, all or none. Throws ProblemError, which names the judgements that are in the way. */
export const undoJudgements = (judgements: readonly string[]) =>
  requestJson<TakebacksAnswer>("/api/judgements/undo", post({ judgements }));

/** Has a judgement that was undone count again. Throws ProblemError, which names the judgements that it needs. */
export const redoJudgement = (judgement: string) =>
  requestJson<JudgementView>(`/api/judgements/${encodeURIComponent(judgement)}/redo`, post({}));

const REMOVALS: readonly string[] = ["remove-article", "remove-report", "remove-source"];

/** The removals in force of an article, the newest first. Throws ProblemError. */
export async function fetchRemovals(article: string): Promise<readonly JudgementView[]> {
  const { judgements } = await requestJson<JudgementsAnswer>(
    `/api/judgements?limit=200&target=${encodeURIComponent(article)}`,
  );
  return judgements.filter(({ kind, active }) => active && REMOVALS.includes(kind));
}
