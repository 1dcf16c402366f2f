import {
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from "react";
import type {
  ChangeSince,
  NewJudgement,
  Preview,
} from "../../../server/routes/judgements.schema.ts";
import {
  beginWriting,
  judge,
  type Refusal,
  takeProblem,
  useJudging,
} from "../../state/judging-store.ts";
import { TextField } from "../controls/text-field.tsx";
import { usePreview } from "../use-preview.ts";
import { RefusalNotice } from "./refusal-notice.tsx";

type Judgement = NewJudgement["judgement"];

interface JudgementFormProps {
  /** Begins the ids of its fields. */
  readonly id: string;
  /** What is to be judged; undefined where something is missing. */
  readonly judgement: Judgement | undefined;
  /** What is missing, in words. */
  readonly missing: string | undefined;
  /** What the button says. */
  readonly action: string;
  /** What was done, for the bar that offers to undo it. */
  readonly what: string;
  /** What it would do, in words; the server's own without it. */
  readonly describe?: (preview: Preview) => string;
  /**
   * Has what is written stand on what others changed meanwhile: with `isTheirs`, their parts are in its place. Gives what is to be judged
   * then, if anything. Without it, nothing that is judged tells what was seen.
   */
  readonly rebase?: (changes: readonly ChangeSince[], isTheirs: boolean) => Judgement | undefined;
  /** What is judged all the same, where there is no part of it that could be theirs. */
  readonly anyway?: Judgement;
  readonly onDone: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** What every judgement that is written down has: why, what it would do, what is wrong, and the button. */
export function JudgementForm({
  id,
  judgement,
  missing,
  action,
  what,
  describe = ({ summary }) => summary,
  rebase,
  anyway,
  onDone,
  onCancel,
  children,
}: JudgementFormProps) {
  const isBusy = useJudging((state) => state.isBusy);
  const preview = usePreview(judgement);
  const fields = useRef<HTMLFieldSetElement>(null);
  const focusFirst = () => fields.current?.querySelector<HTMLElement>("select, input")?.focus();
  useEffect(focusFirst, []);
  useEffect(beginWriting, []);
  const [why, setWhy] = useState("");
  const [problem, setProblem] = useState<Refusal>();
  const save = async (wanted: Judgement | undefined) => {
    if (!wanted || isBusy) return;
    setProblem(undefined);
    if (await judge(wanted, what, why.trim())) onDone();
    else setProblem(takeProblem());
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await save(judgement);
  };
  const takeTheirs = (changes: readonly ChangeSince[]) => {
    rebase?.(changes, true);
    setProblem(undefined);
    focusFirst();
  };
  const cancelOnEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    // what is around it, as the review, stays open
    event.stopPropagation();
    onCancel();
  };
  const refusal = problem ?? (preview?.state === "failed" ? preview.problem : undefined);
  const outlook =
    preview?.state === "loaded"
      ? describe(preview.answer)
      : preview?.state === "loading"
        ? "Looking what it would do…"
        : "";
  return (
    <form
      className="judgement-form"
      onSubmit={(event) => void submit(event)}
      onKeyDown={cancelOnEscape}
    >
      <fieldset ref={fields} disabled={isBusy} onChange={() => setProblem(undefined)}>
        {children}
        <TextField
          id={`${id}-why`}
          label="Why (kept in the log)"
          value={why}
          maxLength={2000}
          onChange={setWhy}
        />
        <p className="muted" role="status">
          {isBusy ? "Changing the graph…" : (missing ?? outlook)}
        </p>
        {refusal ? (
          <RefusalNotice
            refusal={refusal}
            onTheirs={anyway ? undefined : takeTheirs}
            onMine={(changes) => void save(anyway ?? rebase?.(changes, false))}
          />
        ) : null}
        <div className="button-row">
          <button type="submit" className="button primary" aria-disabled={!judgement}>
            {action}
          </button>
          <button type="button" className="button" onClick={onCancel}>
            Cancel
          </button>
        </div>
      </fieldset>
    </form>
  );
}
