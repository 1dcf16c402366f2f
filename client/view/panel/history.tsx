import { type ReactNode, useState } from "react";
import type { HistoryAnswer, JudgementView } from "../../../server/routes/judgements.schema.ts";
import { wordsOfRefusal } from "../../state/describe-refusal.ts";
import { describeJudgement, type Known, knownFrom } from "../../state/describe-step.ts";
import { selectNext } from "../../state/explorer-state.ts";
import { change } from "../../state/explorer-store.ts";
import { type Refusal, redo, takeProblem, undo, useJudging } from "../../state/judging-store.ts";
import { formatDate } from "../format-date.ts";
import { formatTime } from "../format-time.ts";
import { useLoaded } from "../use-loaded.ts";
import { LoadingNotice } from "./loading-notice.tsx";

type Step = HistoryAnswer["history"][number];
type StepOf<What extends Step["what"]> = Extract<Step, { what: What }>;

interface HistoryProps {
  readonly id: string;
  readonly load: (id: string) => Promise<HistoryAnswer>;
}

/** "History": the articles, judgements and matches that made something what it is. It is asked for when it is opened. */
export function History({ id, load }: HistoryProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className="history"
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>History</summary>
      {isOpen ? <Steps id={id} load={load} /> : null}
    </details>
  );
}

function Steps({ id, load }: HistoryProps) {
  const version = useJudging((state) => state.version);
  const loadable = useLoaded(id, load, version);
  const { answer } = loadable;
  if (!answer) return <LoadingNotice of={loadable} />;
  if (answer.history.length === 0) return <p className="muted">Nothing is kept of it.</p>;
  const known = knownFrom(answer);
  return (
    <ol className="history-steps">
      {answer.history.map((step) => (
        <li key={keyOf(step)}>{contentOf(step, known)}</li>
      ))}
    </ol>
  );
}

const keyOf = (step: Step): string =>
  step.what === "match" ? `${step.record.id} ${step.other.id}` : `${step.what} ${step.seq}`;

function contentOf(step: Step, known: Known): ReactNode {
  if (step.what === "article") return <ArticleStep step={step} />;
  if (step.what === "match") return <MatchStep step={step} />;
  return <Judged judgement={step.judgement} known={known} />;
}

function ArticleStep({ step }: { readonly step: StepOf<"article"> }) {
  const { articleId, title, publisher, publishedAt, isRemoved } = step;
  const facts = [publisher, publishedAt && formatDate(publishedAt), isRemoved && "removed since"];
  const open = () => change((state) => selectNext(state, { kind: "article", id: articleId }));
  return (
    <>
      {isRemoved ? (
        <span>{title}</span>
      ) : (
        <button type="button" className="link" onClick={open}>
          {title}
        </button>
      )}
      <small className="muted">{["Article", ...facts].filter(Boolean).join(" · ")}</small>
    </>
  );
}

function MatchStep({ step }: { readonly step: StepOf<"match"> }) {
  const { record, other, confidence, reasons } = step;
  return (
    <>
      <span>
        Rules took “{record.name}” for “{other.name}”
      </span>
      <small className="muted">
        {Math.round(confidence * 100)}% likely{reasons.length > 0 ? `: ${reasons.join("; ")}` : ""}
      </small>
    </>
  );
}

interface JudgedProps {
  readonly judgement: JudgementView;
  readonly known: Known;
}

function Judged({ judgement, known }: JudgedProps) {
  const isBusy = useJudging((state) => state.isBusy);
  const { id, by, at, why, active, kind } = judgement;
  const words = describeJudgement(judgement, known);
  const facts = [by, formatTime(at), why && `“${why}”`, active ? "" : "undone since"];
  const [problem, setProblem] = useState<Refusal>();
  const turn = active ? "Undo" : "Redo";
  const take = async () => {
    setProblem(undefined);
    // the bar that would tell it may be out of sight
    if (!(await (active ? undo([id]) : redo(id)))) setProblem(takeProblem());
  };
  return (
    <>
      <span>{words}</span>
      <small className="muted">{facts.filter(Boolean).join(" · ")}</small>
      {kind !== "undo" && kind !== "redo" ? (
        <button
          type="button"
          className="link"
          aria-label={`${turn}: ${words}`}
          // it keeps the focus while the graph changes, and is then the way back
          aria-disabled={isBusy}
          onClick={() => void take()}
        >
          {turn}
        </button>
      ) : null}
      {problem ? (
        <small className="problem" role="alert">
          {wordsOfRefusal(problem)}
        </small>
      ) : null}
    </>
  );
}
