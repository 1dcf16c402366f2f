import type { JudgementView } from "../routes/judgements.schema.ts";
import type { Decision } from "../store/judgements/judgements.ts";

/** A judgement as the log shows it. */
export function presentJudgement({ payload, why, ...decision }: Decision): JudgementView {
  const { id, seq, at, by, kind, active, targets, makes } = decision;
  const { kind: _, ...decided } = payload;
  return {
    ...{ id, seq, at, by, kind, active },
    ...(why && { why }),
    targets: [...targets],
    makes: [...makes],
    decision: decided,
  };
}
