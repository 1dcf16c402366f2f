import { Undo2 } from "lucide-react";
import { wordsOfRefusal } from "../../state/describe-refusal.ts";
import { undoLast, useJudging } from "../../state/judging-store.ts";

/** What was judged last, with the way back, and what went wrong. */
export function JudgingBar() {
  const { made, isBusy, problem } = useJudging();
  const last = made.at(-1);
  if (!last && !problem) return null;
  return (
    <div className="judging-bar" role="status">
      {problem ? (
        <span className="problem">{wordsOfRefusal(problem)}</span>
      ) : (
        <span>{last?.what}.</span>
      )}
      {last ? (
        <button
          type="button"
          className="button quiet"
          disabled={isBusy}
          onClick={() => void undoLast()}
        >
          <Undo2 aria-hidden="true" /> Undo
        </button>
      ) : null}
    </div>
  );
}
