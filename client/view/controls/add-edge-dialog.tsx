import { useEffect, useState } from "react";
import type { JudgementView } from "../../../server/routes/judgements.schema.ts";
import { judge, undoJudgements } from "../../api/judge.ts";
import { ProblemError } from "../../api/problem-error.ts";
import { emptyEdge, toJudgement } from "../../state/edge-draft.ts";
import { change, useExplorer } from "../../state/explorer-store.ts";
import { showJudged } from "../../state/judging-store.ts";
import { EdgeForm } from "./edge-form.tsx";
import { ExplorerDialog } from "./explorer-dialog.tsx";
import { closeDialog, openDialog } from "./open-dialog.ts";

type Adding =
  | { readonly state: "writing"; readonly problem?: string }
  | { readonly state: "sending" }
  | { readonly state: "added"; readonly judgement: JudgementView; readonly problem?: string }
  | { readonly state: "undone" };

const isDone = ({ state }: Adding): boolean => state === "added" || state === "undone";

/** Adds an edge by hand. What was written stays when the window is closed; what was added can be taken back here. */
export function AddEdgeDialog() {
  const draft = useExplorer((state) => state.edgeDraft);
  const [adding, setAdding] = useState<Adding>({ state: "writing" });
  const isOpen = useExplorer((state) => state.dialog === "add-edge");
  // opened again, it is a new edge
  useEffect(() => {
    if (isOpen) setAdding((now) => (isDone(now) ? { state: "writing" } : now));
  }, [isOpen]);
  const setDraft = (edgeDraft: typeof draft) => change((state) => ({ ...state, edgeDraft }));
  const submit = async () => {
    const judgement = toJudgement(draft);
    if (!judgement) return;
    setAdding({ state: "sending" });
    try {
      const made = await judge(judgement);
      setDraft(emptyEdge);
      setAdding({ state: "added", judgement: made });
      await showJudged([made]);
    } catch (error) {
      setAdding({ state: "writing", problem: messageOf(error) });
    }
  };
  const undo = async (judgement: JudgementView) => {
    try {
      const { judgements } = await undoJudgements([judgement.id]);
      setAdding({ state: "undone" });
      await showJudged(judgements);
    } catch (error) {
      setAdding({ state: "added", judgement, problem: messageOf(error) });
    }
  };
  const again = () => setAdding({ state: "writing" });
  return (
    <ExplorerDialog name="add-edge" title="Add an edge" isDismissable={adding.state !== "sending"}>
      {adding.state === "added" || adding.state === "undone" ? (
        <Outcome adding={adding} onUndo={undo} onAgain={again} />
      ) : (
        <>
          <EdgeForm
            draft={draft}
            onChange={setDraft}
            onSubmit={() => void submit()}
            isSending={adding.state === "sending"}
            problem={adding.state === "writing" ? adding.problem : undefined}
          />
          <p className="muted">
            Many at once?{" "}
            <button type="button" className="link" onClick={() => openDialog("import-csv")}>
              Import a CSV file
            </button>
          </p>
        </>
      )}
    </ExplorerDialog>
  );
}

interface OutcomeProps {
  readonly adding: Extract<Adding, { state: "added" | "undone" }>;
  readonly onUndo: (judgement: JudgementView) => Promise<void>;
  readonly onAgain: () => void;
}

function Outcome({ adding, onUndo, onAgain }: OutcomeProps) {
  return (
    <div className="adding" aria-live="polite">
      <p>{adding.state === "added" ? "The edge is in the graph." : "It was taken back."}</p>
      <div className="button-row">
        <button type="button" className="button primary" onClick={closeDialog}>
          Done
        </button>
        <button type="button" className="button" onClick={onAgain}>
          Add another
        </button>
        {adding.state === "added" ? (
          <button type="button" className="button" onClick={() => void onUndo(adding.judgement)}>
            Undo
          </button>
        ) : null}
      </div>
      {adding.state === "added" && adding.problem ? (
        <p className="problem" role="alert">
          {adding.problem}
        </p>
      ) : null}
    </div>
  );
}

function messageOf(error: unknown): string {
  if (error instanceof ProblemError) return error.message;
  throw error;
}
