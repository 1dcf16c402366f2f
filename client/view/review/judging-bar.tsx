import { Undo2 } from "lucide-react";
import { describeChange } from "../../state/describe-change.ts";
import { type Refusal, undoLast, useJudging } from "../../state/judging-store.ts";

/** "Ann rejected it meanwhile." where others were first. */
function wordsOf({ message, changes }: Refusal): string {
  if (!changes) return message;
  return `${changes.map(describeChange).join("; ")} meanwhile. Nothing was saved: look at it again.`;
}

/** What was judged last, with the way back, and what went wrong. */
export function JudgingBar() {
  const { made, isBusy, problem } = useJudging();
  const last = made.at(-1);
  if (!last && !problem) return null;
  return (
    <div className="judging-bar" role="status">
      {problem ? <span className="problem">{wordsOf(problem)}</span> : <span>{last?.what}.</span>}
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
