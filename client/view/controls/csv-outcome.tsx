import { CheckCircle2, Undo2 } from "lucide-react";
import { useState } from "react";
import { takeProblem, undo, useJudging } from "../../state/judging-store.ts";
import { closeDialog } from "./open-dialog.ts";

interface CsvOutcomeProps {
  readonly what: string;
  readonly judgements: readonly string[];
  readonly onAgain: () => void;
}

/** What an import did, with the way back: all of its judgements at once. */
export function CsvOutcome({ what, judgements, onAgain }: CsvOutcomeProps) {
  const isBusy = useJudging((state) => state.isBusy);
  const [isUndone, setIsUndone] = useState(false);
  const [problem, setProblem] = useState<string>();
  const takeBack = async () => {
    if (await undo(judgements)) setIsUndone(true);
    else setProblem(takeProblem()?.message);
  };
  const close = () => {
    onAgain();
    closeDialog();
  };
  return (
    <div className="added">
      <p className="added-outcome" role="status">
        <CheckCircle2 aria-hidden="true" />
        {isBusy ? "Changing the graph…" : isUndone ? "It was taken back." : what}
      </p>
      <div className="button-row">
        <button type="button" className="button primary" onClick={close}>
          Done
        </button>
        <button type="button" className="button" onClick={onAgain}>
          Import another
        </button>
        {isUndone || judgements.length === 0 ? null : (
          <button
            type="button"
            className="button"
            disabled={isBusy}
            onClick={() => void takeBack()}
          >
            <Undo2 aria-hidden="true" /> Undo
          </button>
        )}
      </div>
      {problem ? (
        <p className="problem" role="alert">
          {problem}
        </p>
      ) : null}
    </div>
  );
}
