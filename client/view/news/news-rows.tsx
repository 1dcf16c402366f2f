import { ArrowRight, Bell } from "lucide-react";
import type { ReactNode } from "react";
import type { EdgeStatus } from "../../../model/index.ts";
import type { NewEdge, NewEntity, NewsArticle } from "../../../server/routes/review.schema.ts";
import { draftAlert } from "../../state/alerts-store.ts";
import { counted } from "../../state/describe-claims.ts";
import { leaveFor } from "../controls/open-dialog.ts";
import { EntityIcon } from "../entity-icon.tsx";
import { formatDate } from "../format-date.ts";
import { formatTime } from "../format-time.ts";
import { IconButton } from "../icon-button.tsx";
import { StatusBadge } from "../status-badge.tsx";

interface NewEdgeRowProps {
  readonly of: NewEdge;
  /** What it came to before, where it was there. */
  readonly before?: EdgeStatus;
}

/** An edge that came or changed, which leads to its claims. */
export function NewEdgeRow({ of, before }: NewEdgeRowProps) {
  const { source, target, edge, article } = of;
  return (
    <NewsRow
      article={article}
      onAlert={() => draftAlert({ kind: "pattern", entity: source, other: target })}
      alertOn={`${source.name} and ${target.name}`}
    >
      <button
        type="button"
        className="news-name"
        onClick={() => leaveFor({ kind: "edge", id: edge.id })}
      >
        {source.name} <em>{edge.label}</em> {target.name}
      </button>
      <span className="news-status">
        {before ? (
          <>
            <StatusBadge status={before} />
            <ArrowRight role="img" aria-label="now" />
          </>
        ) : null}
        <StatusBadge status={edge.status} />
      </span>
    </NewsRow>
  );
}

/** An entity that no article named before, which leads to it. */
export function NewEntityRow({ entity }: { readonly entity: NewEntity }) {
  const { id, name, type, isNamed, description, claims, article } = entity;
  return (
    <NewsRow
      article={article}
      onAlert={() => draftAlert({ kind: "pattern", entity })}
      alertOn={name}
    >
      <button type="button" className="news-name" onClick={() => leaveFor({ kind: "entity", id })}>
        <EntityIcon type={type} isNamed={isNamed} size={20} /> {name}
      </button>
      <span className="muted">
        {[type, description, counted(claims, "claim")].filter(Boolean).join(" · ")}
      </span>
    </NewsRow>
  );
}

/** An article that came in, which leads to its text. */
export function NewArticleRow({ article }: { readonly article: NewsArticle }) {
  const { id, title, publisher, publishedAt, addedAt } = article;
  const facts = [
    publisher,
    publishedAt && `published ${formatDate(publishedAt)}`,
    addedAt && `came in ${formatTime(addedAt)}`,
  ];
  return (
    <li>
      <p>
        <button
          type="button"
          className="news-name"
          onClick={() => leaveFor({ kind: "article", id })}
        >
          {title}
        </button>
      </p>
      <p className="muted small">{facts.filter(Boolean).join(" · ")}</p>
    </li>
  );
}

interface NewsRowProps {
  /** The one that told it. */
  readonly article: NewsArticle;
  readonly alertOn: string;
  readonly onAlert: () => void;
  readonly children: ReactNode;
}

function NewsRow({ article, alertOn, onAlert, children }: NewsRowProps) {
  const { title, publisher, publishedAt, addedAt } = article;
  const when = addedAt ? formatTime(addedAt) : publishedAt && formatDate(publishedAt);
  return (
    <li className="news-row">
      <p className="news-line">{children}</p>
      <p className="muted small">{[publisher, title, when].filter(Boolean).join(" · ")}</p>
      <IconButton label={`Alert me of news: ${alertOn}`} onPress={onAlert}>
        <Bell />
      </IconButton>
    </li>
  );
}
