import { Undo2 } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { JudgementView } from "../../../server/routes/judgements.schema.ts";
import { fetchRemovals } from "../../api/judge.ts";
import { describeRemoval } from "../../state/describe-removal.ts";
import { takeProblem, undo, useJudging } from "../../state/judging-store.ts";
import { formatTime } from "../format-time.ts";
import { useLoaded } from "../use-loaded.ts";
import { LoadingNotice } from "./loading-notice.tsx";

interface RemovedArticleProps {
  readonly id: string;
  /** Whether the focus goes to what brings it back, and it tells itself what goes wrong; the panel has a bar for that. */
  readonly isInDialog?: boolean;
  /** What stands here once it is back. */
  readonly children?: ReactNode;
}

/** Says that an article was removed, when and by whom, and brings it back. */
export function RemovedArticle({ id, isInDialog = false, children }: RemovedArticleProps) {
  const version = useJudging((state) => state.version);
  const loadable = useLoaded(id, fetchRemovals, version);
  const { answer } = loadable;
  if (!answer) return <LoadingNotice of={loadable} />;
  if (answer.length === 0) return children ?? <p>There is no such article in the graph.</p>;
  return (
    <>
      <p>This article was removed from the graph:</p>
      <ul>
        {answer.map((removal) => (
          <li key={removal.id}>
            {describeRemoval(removal)}, {formatTime(removal.at)}, by {removal.by}
            {removal.why ? `: “${removal.why}”` : ""}
          </li>
        ))}
      </ul>
      <UndoRemovals removals={answer} isInDialog={isInDialog} />
    </>
  );
}

interface UndoRemovalsProps {
  readonly removals: readonly JudgementView[];
  readonly isInDialog: boolean;
}

function UndoRemovals({ removals, isInDialog }: UndoRemovalsProps) {
  const isBusy = useJudging((state) => state.isBusy);
  const [problem, setProblem] = useState<string>();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isInDialog) button.current?.focus();
  }, [isInDialog]);
  const takeBack = async () => {
    setProblem(undefined);
    const isBack = await undo(removals.map(({ id }) => id));
    if (!isBack && isInDialog) setProblem(takeProblem()?.message);
  };
  return (
    <>
      {problem ? (
        <p className="problem" role="alert">
          {problem}
        </p>
      ) : null}
      <div className="button-row">
        <button
          type="button"
          ref={button}
          className="button primary"
          disabled={isBusy}
          onClick={() => void takeBack()}
        >
          <Undo2 aria-hidden="true" /> Undo the removal
        </button>
      </div>
    </>
  );
}
