import { useEffect, useState } from "react";
import type { ArticleAdded, ArticleProgress } from "../../../server/routes/articles.schema.ts";
import { addArticle } from "../../api/add-article.ts";
import { ProblemError } from "../../api/problem-error.ts";
import { useAdding } from "../../state/adding-store.ts";
import { loadAnew } from "../../state/explorer-store.ts";
import { FeedsPanel } from "../feeds/feeds-panel.tsx";
import { AddAddress } from "./add-address.tsx";
import { AddFiles } from "./add-files.tsx";
import { AddedArticle } from "./added-article.tsx";
import { AddingProblem } from "./adding-problem.tsx";
import { AddingTabs } from "./adding-tabs.tsx";
import { type ArticleDraft, ArticleForm, emptyDraft, toNewArticle } from "./article-form.tsx";
import { ExplorerDialog } from "./explorer-dialog.tsx";
import { JobList } from "./job-list.tsx";

const STEPS: Readonly<Record<ArticleProgress["step"], string>> = {
  read: "Reading the article",
  language: "Parsing its sentences",
  mentions: "Finding names and mentions",
  entities: "Resolving who is who",
  claims: "Reading the claims",
  "second-reader": "Waiting for the second reader",
  store: "Adding them to the graph",
};

type Adding =
  | { readonly state: "writing"; readonly problem?: ProblemError }
  | {
      readonly state: "reading";
      readonly progress: ArticleProgress;
      readonly onCancel: () => void;
    }
  | { readonly state: "added"; readonly added: ArticleAdded };

/** Hands an article in. What was written stays until it is in the graph, also when the window is closed. */
export function AddArticleDialog() {
  const tab = useAdding((state) => state.tab);
  const handedOver = useAdding((state) => state.handedOver);
  const [draft, setDraft] = useState(emptyDraft);
  const [adding, setAdding] = useState<Adding>({ state: "writing" });
  useEffect(() => {
    if (handedOver?.text) setDraft({ ...emptyDraft, ...handedOver });
  }, [handedOver]);
  const submit = async () => {
    const leaving = new AbortController();
    const tell = (progress: ArticleProgress) =>
      setAdding({ state: "reading", progress, onCancel: () => leaving.abort() });
    tell({ step: "read", done: 0 });
    try {
      const added = await addArticle(toNewArticle(draft), tell, leaving.signal);
      setDraft(emptyDraft);
      setAdding({ state: "added", added });
      await loadAnew();
    } catch (error) {
      if (leaving.signal.aborted) setAdding({ state: "writing" });
      else if (error instanceof ProblemError) setAdding({ state: "writing", problem: error });
      else throw error;
    }
  };
  const again = () => setAdding({ state: "writing" });
  return (
    <ExplorerDialog
      name="add-article"
      title="Add an article"
      isDismissable={adding.state !== "reading"}
    >
      {adding.state === "reading" ? null : <AddingTabs />}
      {tab === "files" ? <AddFiles /> : null}
      {tab === "address" ? <AddAddress /> : null}
      {tab === "feeds" ? <FeedsPanel /> : null}
      {tab === "queue" ? <JobList /> : null}
      {tab !== "paste" ? null : adding.state === "added" ? (
        <AddedArticle added={adding.added} onAgain={again} />
      ) : (
        <Writing draft={draft} onChange={setDraft} onSubmit={submit} adding={adding} />
      )}
    </ExplorerDialog>
  );
}

interface WritingProps {
  readonly draft: ArticleDraft;
  readonly onChange: (draft: ArticleDraft) => void;
  readonly onSubmit: () => Promise<void>;
  readonly adding: Exclude<Adding, { state: "added" }>;
}

function Writing({ draft, onChange, onSubmit, adding }: WritingProps) {
  const isReading = adding.state === "reading";
  return (
    <>
      <ArticleForm draft={draft} onChange={onChange} onSubmit={onSubmit} isReading={isReading} />
      <div className="adding" aria-live="polite">
        {isReading ? <Progress progress={adding.progress} /> : null}
        {isReading && adding.progress.step !== "store" ? (
          <button type="button" className="button" onClick={adding.onCancel}>
            Cancel
          </button>
        ) : null}
        {isReading ? null : <AddingProblem problem={adding.problem} />}
      </div>
    </>
  );
}

function Progress({ progress }: { readonly progress: ArticleProgress }) {
  return (
    <div className="progress">
      <label htmlFor="adding-progress">{STEPS[progress.step]}…</label>
      <progress id="adding-progress" value={progress.done} max={1} />
    </div>
  );
}
