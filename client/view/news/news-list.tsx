import { useCallback, useState } from "react";
import { fetchNews } from "../../api/review-api.ts";
import { describeNews } from "../../state/describe-news.ts";
import { useExplorer } from "../../state/explorer-store.ts";
import { useJudging } from "../../state/judging-store.ts";
import { useNews } from "../../state/news-store.ts";
import { useKeptFocus } from "../use-kept-focus.ts";
import { useLoaded } from "../use-loaded.ts";
import { describeSince } from "./describe-since.ts";
import { NewsActions } from "./news-actions.tsx";
import { NewsProblem } from "./news-problem.tsx";
import { NewArticleRow, NewEdgeRow, NewEntityRow } from "./news-rows.tsx";
import { NewsSection } from "./news-section.tsx";
import { NoNews } from "./no-news.tsx";

const FEW = 12;
const MORE = 100;

/** What is new since a day, a time or an article, by kind; the newest first. */
export function NewsList({ since }: { readonly since: string }) {
  const articles = useExplorer((state) => state.status.answer?.articles);
  const judged = useJudging((state) => state.version);
  const [tries, setTries] = useState(0);
  const [limits, setLimits] = useState({ changes: FEW, edges: FEW, entities: FEW, articles: FEW });
  const limit = Math.max(...Object.values(limits));
  const load = useCallback((from: string) => fetchNews(from, limit), [limit]);
  const news = useLoaded(since, load, `${articles}:${judged}:${tries}`);
  const list = useKeptFocus<HTMLDivElement>();
  const memory = useNews();
  const { answer } = news;
  /** How much of a kind is shown. */
  const shown = (kind: keyof typeof limits) => ({
    limit: limits[kind],
    onMore: () => setLimits((before) => ({ ...before, [kind]: before[kind] + MORE })),
  });
  return (
    <div className="news" ref={list} tabIndex={-1}>
      {news.state === "failed" ? (
        <NewsProblem problem={news.problem} onRetry={() => setTries(tries + 1)} />
      ) : null}
      <p className="muted" role="status">
        {answer ? describeNews(answer.total, describeSince(since, memory)) : null}
        {!answer && news.state === "loading" ? "Looking…" : null}
      </p>
      {answer?.total.articles === 0 ? <NoNews /> : null}
      {answer && answer.total.articles > 0 ? (
        <>
          <NewsActions since={since} news={answer} />
          <NewsSection
            title="Status changed"
            rows={answer.changes}
            total={answer.total.changes}
            {...shown("changes")}
          >
            {(change) => <NewEdgeRow key={change.edge.id} of={change} before={change.before} />}
          </NewsSection>
          <NewsSection
            title="New edges"
            rows={answer.edges}
            total={answer.total.edges}
            {...shown("edges")}
          >
            {(edge) => <NewEdgeRow key={edge.edge.id} of={edge} />}
          </NewsSection>
          <NewsSection
            title="New entities"
            rows={answer.entities}
            total={answer.total.entities}
            {...shown("entities")}
          >
            {(entity) => <NewEntityRow key={entity.id} entity={entity} />}
          </NewsSection>
          <NewsSection
            title="Articles"
            rows={answer.articles}
            total={answer.total.articles}
            {...shown("articles")}
          >
            {(article) => <NewArticleRow key={article.id} article={article} />}
          </NewsSection>
        </>
      ) : null}
    </div>
  );
}
