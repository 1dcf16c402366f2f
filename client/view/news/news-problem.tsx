import { RotateCw } from "lucide-react";
import type { ProblemError } from "../../api/problem-error.ts";
import { AddingProblem } from "../controls/adding-problem.tsx";

interface NewsProblemProps {
  readonly problem: ProblemError;
  readonly onRetry: () => void;
}

/** Why there are no news, and what to do about it. */
export function NewsProblem({ problem, onRetry }: NewsProblemProps) {
  if (problem.code === "ARTICLE_NOT_FOUND") {
    return (
      <p className="problem" role="alert">
        This graph does not know that article. Choose another one, or a time.
      </p>
    );
  }
  return (
    <>
      <AddingProblem problem={problem} />
      <button type="button" className="button" onClick={onRetry}>
        <RotateCw aria-hidden="true" /> Try again
      </button>
    </>
  );
}
