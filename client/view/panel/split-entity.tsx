import { Split } from "lucide-react";
import { useState } from "react";
import { Button, DialogTrigger } from "react-aria-components";
import type { EntitySummary, NamingArticle } from "../../../server/routes/entities.schema.ts";
import type { Preview } from "../../../server/routes/judgements.schema.ts";
import { fetchNamingArticles } from "../../api/explorer-api.ts";
import { counted } from "../../state/describe-claims.ts";
import { DialogWindow } from "../controls/dialog-window.tsx";
import { formatDate } from "../format-date.ts";
import { JudgementForm } from "../review/judgement-form.tsx";
import { useLoaded } from "../use-loaded.ts";
import { LoadingNotice } from "./loading-notice.tsx";

interface SplitEntityProps {
  readonly entity: EntitySummary;
}

/** "Split off…": has what some articles say of an entity be another's. */
export function SplitEntity({ entity }: SplitEntityProps) {
  if (entity.articles < 2) return null;
  return (
    <DialogTrigger>
      <Button className="button">
        <Split aria-hidden="true" /> Split off…
      </Button>
      <DialogWindow title={`Split ${entity.name}`}>
        {(close) => <SplitForm entity={entity} close={close} />}
      </DialogWindow>
    </DialogTrigger>
  );
}

function SplitForm({ entity: now, close }: SplitEntityProps & { readonly close: () => void }) {
  const [entity] = useState(now);
  const loadable = useLoaded(entity.id, fetchNamingArticles, undefined);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { answer } = loadable;
  if (!answer) return <LoadingNotice of={loadable} />;
  const articles = [...chosen];
  const missing =
    articles.length === 0
      ? "Choose the articles that speak of another."
      : articles.length === answer.articles.length
        ? `Leave ${entity.name} at least one article.`
        : undefined;
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    <JudgementForm
      id="split"
      judgement={missing ? undefined : { kind: "split", entity: entity.id, articles }}
      missing={missing}
      action="Split off"
      what={`Split ${entity.name}`}
      describe={describeSplit}
      onDone={close}
      onCancel={close}
    >
      <fieldset className="article-choices">
        <legend>Which of these articles speak of another {entity.name}?</legend>
        {answer.articles.map((article) => (
          <ArticleChoice
            key={article.id}
            article={article}
            isChosen={chosen.has(article.id)}
            onToggle={() => toggle(article.id)}
          />
        ))}
      </fieldset>
    </JudgementForm>
  );
}

interface ArticleChoiceProps {
  readonly article: NamingArticle;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

function ArticleChoice({ article, isChosen, onToggle }: ArticleChoiceProps) {
  const { title, publisher, publishedAt, names, text } = article;
  const called = names.map((name) => `“${name}”`).join(", ");
  return (
    <label className="article-choice">
      <input type="checkbox" checked={isChosen} onChange={onToggle} />
      <span>
        <strong>{title}</strong>
        <small className="muted">
          {[publisher, publishedAt && formatDate(publishedAt), `names ${called}`]
            .filter(Boolean)
            .join(" · ")}
        </small>
        {text ? <q>{text}</q> : null}
      </span>
    </label>
  );
}

/** "3 claims go to the other." with all that comes of it. */
function describeSplit({ claims, summary }: Preview): string {
  const goes = claims.changed === 1 ? "goes" : "go";
  return `${counted(claims.changed, "claim")} ${goes} to the other. In all: ${summary}`;
}
