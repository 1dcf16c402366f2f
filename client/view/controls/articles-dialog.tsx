import type { ArticleSummary } from "../../../server/routes/articles.schema.ts";
import { fetchArticles } from "../../api/explorer-api.ts";
import { counted } from "../../state/describe-claims.ts";
import { showScene, useExplorer } from "../../state/explorer-store.ts";
import { formatDate } from "../format-date.ts";
import { LoadingNotice } from "../panel/loading-notice.tsx";
import { useLoaded } from "../use-loaded.ts";
import { ExplorerDialog } from "./explorer-dialog.tsx";
import { closeDialog, leaveFor } from "./open-dialog.ts";

export function ArticlesDialog() {
  return (
    <ExplorerDialog name="articles" title="Articles">
      <ArticleList />
    </ExplorerDialog>
  );
}

function ArticleList() {
  const version = useExplorer((state) => state.status.answer?.articles);
  const list = useLoaded("articles", fetchArticles, version);
  const { answer } = list;
  if (!answer) return <LoadingNotice of={list} />;
  if (answer.articles.length === 0) {
    return <p className="muted">There are none yet. Paste one with “Add article”.</p>;
  }
  return (
    <ul className="article-list">
      {answer.articles.map((article) => (
        <ArticleRow key={article.id} article={article} />
      ))}
    </ul>
  );
}

function ArticleRow({ article }: { readonly article: ArticleSummary }) {
  const { id, title, publisher, publishedAt, claims } = article;
  const show = () => {
    void showScene({ kind: "article", id });
    closeDialog();
  };
  return (
    <li>
      <button
        type="button"
        className="article-title"
        onClick={() => leaveFor({ kind: "article", id })}
      >
        {title}
      </button>
      <p className="muted">
        {[publisher, publishedAt && formatDate(publishedAt), counted(claims, "claim")]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <button
        type="button"
        className="link"
        aria-label={`Show the graph of “${title}”`}
        onClick={show}
      >
        Show its graph
      </button>
    </li>
  );
}
