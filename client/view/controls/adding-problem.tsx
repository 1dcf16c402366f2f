import type { ProblemError } from "../../api/problem-error.ts";
import { TokenForm } from "./token-form.tsx";

/** Why nothing was added; where the token is missing, it can be given here. */
export function AddingProblem({ problem }: { readonly problem: ProblemError | undefined }) {
  if (!problem) return null;
  if (problem.code === "TOKEN_REQUIRED") return <TokenForm />;
  return (
    <p className="problem" role="alert">
      {problem.message}
    </p>
  );
}
