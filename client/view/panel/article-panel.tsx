import { GitBranchPlus } from "lucide-react";
import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import type { ArticleView } from "../../../server/routes/articles.schema.ts";
import { fetchArticle } from "../../api/explorer-api.ts";
import { counted } from "../../state/describe-claims.ts";
import { draftEdge } from "../../state/explorer-state.ts";
import { change, showScene, useExplorer } from "../../state/explorer-store.ts";
import { useJudging } from "../../state/judging-store.ts";
import { isMissing } from "../../state/loadable.ts";
import { openNewsSince } from "../../state/news-store.ts";
import type { Passage } from "../../state/selection.ts";
import { formatDate } from "../format-date.ts";
import { useLoaded } from "../use-loaded.ts";
import { ArticleVersions } from "./article-versions.tsx";
import { EntityLink } from "./entity-link.tsx";
import { LoadingNotice } from "./loading-notice.tsx";
import { passageOfSelection } from "./passage-of-selection.ts";
import { RemoveArticle } from "./remove-article.tsx";
import { RemovedArticle } from "./removed-article.tsx";
import { type Segment, segmentArticle } from "./segment-article.ts";

interface ArticlePanelProps {
  readonly id: string;
  /** The sentence to show. */
  readonly passage?: Passage;
}

export function ArticlePanel({ id, passage }: ArticlePanelProps) {
  const articles = useExplorer((state) => state.status.answer?.articles);
  const judged = useJudging((state) => state.version);
  const loadable = useLoaded(id, fetchArticle, `${articles}:${judged}`);
  if (isMissing(loadable, "ARTICLE_NOT_FOUND")) return <RemovedArticle id={id} />;
  if (!loadable.answer) return <LoadingNotice of={loadable} />;
  return (
    <article>
      <ArticleHead article={loadable.answer} />
      <ArticleText article={loadable.answer} {...(passage && { passage })} />
    </article>
  );
}

function ArticleHead({ article }: { readonly article: ArticleView }) {
  const { id, title, publisher, authors, dateline, publishedAt, url, claims } = article;
  const facts = [publisher, authors.join(", "), dateline, publishedAt && formatDate(publishedAt)];
  return (
    <header className="panel-head">
      <h2>{title}</h2>
      <p className="muted">{facts.filter(Boolean).join(" · ")}</p>
      <p className="muted figures">
        {counted(claims, "claim")}
        {url ? (
          <>
            {" · "}
            <a href={url} target="_blank" rel="noreferrer noopener">
              Original
            </a>
          </>
        ) : null}
      </p>
      <div className="button-row">
        <button
          type="button"
          className="button"
          onClick={() => void showScene({ kind: "article", id })}
        >
          Show its graph
        </button>
        <button type="button" className="button" onClick={() => openNewsSince({ id, title })}>
          What is new since
        </button>
        <RemoveArticle article={article} />
      </div>
      <ArticleVersions article={article} />
    </header>
  );
}

interface ArticleTextProps {
  readonly article: ArticleView;
  readonly passage?: Passage;
}

function ArticleText({ article, passage }: ArticleTextProps) {
  const evidence = useRef<HTMLElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const selected = useSelectedPassage(text);
  const segments = useMemo(() => segmentArticle(article, passage), [article, passage]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another passage is scrolled to, the same one read anew is not.
  useEffect(
    () => evidence.current?.scrollIntoView({ block: "center" }),
    [article.id, passage?.start, passage?.end],
  );
  const before = segments.filter(({ start }) => passage && start < passage.start);
  const marked = segments.filter(({ isEvidence }) => isEvidence);
  const after = segments.slice(before.length + marked.length);
  return (
    <div className="article-text" ref={text}>
      <div className="from-passage">
        {selected ? (
          <button
            type="button"
            className="button primary"
            // the selection would be lost with the focus
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => draftFrom(article, selected)}
          >
            <GitBranchPlus aria-hidden="true" /> Add an edge from this passage
          </button>
        ) : (
          <span className="muted">Select a passage to add an edge from it.</span>
        )}
      </div>
      <Segments segments={before} />
      {marked.length > 0 ? (
        <mark ref={evidence} className="evidence-mark">
          <Segments segments={marked} />
        </mark>
      ) : null}
      <Segments segments={after} />
    </div>
  );
}

/** What is selected in the article's text, as long as it is. */
function useSelectedPassage(text: RefObject<HTMLDivElement | null>): Passage | undefined {
  const [selected, setSelected] = useState<Passage>();
  useEffect(() => {
    const look = () => setSelected(text.current ? passageOfSelection(text.current) : undefined);
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, [text]);
  return selected;
}

function draftFrom({ id, title, text }: ArticleView, { start, end }: Passage): void {
  const passage = { articleId: id, title, start, end, text: text.slice(start, end) };
  change((state) => draftEdge(state, { passage }));
}

function Segments({ segments }: { readonly segments: readonly Segment[] }) {
  return segments.map(({ start, text, kind, entity }) => {
    const className = kind ? `span-${kind}` : undefined;
    if (!entity) {
      return (
        <span key={start} className={className} data-start={start}>
          {text}
        </span>
      );
    }
    return (
      <span key={start} data-start={start}>
        <EntityLink entity={entity} className={`mention ${className ?? ""}`}>
          {text}
        </EntityLink>
      </span>
    );
  });
}
