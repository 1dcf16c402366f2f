import type { JudgementView } from "../../server/routes/judgements.schema.ts";
import { counted } from "./describe-claims.ts";

/** What a removal took, all of which comes back with it: "With everything from The Post (12 articles)". */
export function describeRemoval({ kind, targets, decision }: JudgementView): string {
  const articles = counted(targets.length, "article");
  if (kind === "remove-source") return `With everything from ${decision.publisher} (${articles})`;
  if (kind === "remove-report" && targets.length > 1) return `With its report (${articles})`;
  return "By itself";
}
