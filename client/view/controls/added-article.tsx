import { CheckCircle2 } from "lucide-react";
import { useEffect, useRef } from "react";
import type { ArticleAdded } from "../../../server/routes/articles.schema.ts";
import { counted } from "../../state/describe-claims.ts";
import { select } from "../../state/explorer-state.ts";
import { change, showScene } from "../../state/explorer-store.ts";
import { closeDialog } from "./open-dialog.ts";

interface AddedArticleProps {
  readonly added: ArticleAdded;
  readonly onAgain: () => void;
}

const UNCHANGED = {
  unchanged: "The graph had this article already. Nothing changed.",
  removed: "This article was removed from the graph. Undo that to have it back. Nothing changed.",
} as const;

/** What came of an article, and where to go from here. */
export function AddedArticle({ added, onAgain }: AddedArticleProps) {
  const { articleId, title, outcome, entities, claims, warning } = added;
  // What was pressed is gone: the focus goes on to what comes next.
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => next.current?.focus(), []);
  const leave = () => {
    onAgain();
    closeDialog();
  };
  const show = () => {
    change((state) => ({ ...select(state, undefined), stageView: "graph" }));
    void showScene({ kind: "article", id: articleId });
    leave();
  };
  const read = () => {
    change((state) => select(state, { kind: "article", id: articleId }));
    leave();
  };
  return (
    <div className="added">
      <p className="added-outcome" role="status">
        <CheckCircle2 aria-hidden="true" />
        {outcome === "added"
          ? `Added: ${counted(entities, "entity", "entities")}, ${counted(claims, "claim")}.`
          : UNCHANGED[outcome]}
      </p>
      <p>
        <strong>{title}</strong>
      </p>
      {warning ? (
        <p className="problem" role="alert">
          {warning}
        </p>
      ) : null}
      <div className="button-row">
        <button type="button" className="button primary" ref={next} onClick={show}>
          Show its graph
        </button>
        <button type="button" className="button" onClick={read}>
          Read it
        </button>
        <button type="button" className="button" onClick={onAgain}>
          Add another
        </button>
      </div>
    </div>
  );
}
