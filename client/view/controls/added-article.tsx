import { CheckCircle2 } from "lucide-react";
import { useEffect, useRef } from "react";
import type { ArticleAdded } from "../../../server/routes/articles.schema.ts";
import { counted } from "../../state/describe-claims.ts";
import { select } from "../../state/explorer-state.ts";
import { change, showScene } from "../../state/explorer-store.ts";
import { RemovedArticle } from "../panel/removed-article.tsx";
import { closeDialog } from "./open-dialog.ts";

interface AddedArticleProps {
  readonly added: ArticleAdded;
  readonly onAgain: () => void;
}

const UNCHANGED = {
  unchanged: "The graph had this article already. Nothing changed.",
  removed: "Nothing changed: it stays out of the graph until its removal is undone.",
} as const;

/** What came of an article, and where to go from here. */
export function AddedArticle({ added, onAgain }: AddedArticleProps) {
  const { articleId, title, outcome, entities, claims, warning } = added;
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
  const ways = <Ways onShow={show} onRead={read} onAgain={onAgain} />;
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
      {outcome === "removed" ? (
        <RemovedArticle id={articleId} isInDialog>
          {ways}
        </RemovedArticle>
      ) : (
        ways
      )}
    </div>
  );
}

interface WaysProps {
  readonly onShow: () => void;
  readonly onRead: () => void;
  readonly onAgain: () => void;
}

/** Where to go from an article that is in the graph. */
function Ways({ onShow, onRead, onAgain }: WaysProps) {
  // What was pressed is gone: the focus goes on to what comes next.
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => next.current?.focus(), []);
  return (
    <div className="button-row">
      <button type="button" className="button primary" ref={next} onClick={onShow}>
        Show its graph
      </button>
      <button type="button" className="button" onClick={onRead}>
        Read it
      </button>
      <button type="button" className="button" onClick={onAgain}>
        Add another
      </button>
    </div>
  );
}
