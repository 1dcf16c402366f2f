import { Trash2 } from "lucide-react";
import { useState } from "react";
import { Button, DialogTrigger } from "react-aria-components";
import type { ArticleView } from "../../../server/routes/articles.schema.ts";
import type { NewJudgement } from "../../../server/routes/judgements.schema.ts";
import { counted } from "../../state/describe-claims.ts";
import { DialogWindow } from "../controls/dialog-window.tsx";
import { JudgementForm } from "../review/judgement-form.tsx";

interface RemoveArticleProps {
  readonly article: ArticleView;
}

/** "Remove…": takes an article out of the graph, with what it alone states. */
export function RemoveArticle({ article }: RemoveArticleProps) {
  return (
    <DialogTrigger>
      <Button className="button">
        <Trash2 aria-hidden="true" /> Remove…
      </Button>
      <DialogWindow title="Remove an article">
        {(close) => <RemoveForm article={article} close={close} />}
      </DialogWindow>
    </DialogTrigger>
  );
}

interface Choice {
  readonly label: string;
  readonly note: string;
  readonly judgement: NewJudgement["judgement"];
}

function RemoveForm({ article, close }: RemoveArticleProps & { readonly close: () => void }) {
  const choices = choicesOf(article);
  const [chosen, setChosen] = useState(0);
  return (
    <JudgementForm
      id="remove"
      judgement={choices[chosen]?.judgement}
      missing={undefined}
      action="Remove"
      what={`Removed “${article.title}”`}
      onDone={close}
      onCancel={close}
    >
      <fieldset className="article-choices">
        <legend>
          What goes? What other articles state as well stays, and so do edges made by hand.
        </legend>
        {choices.map(({ label, note }, at) => (
          <label key={label} className="article-choice">
            <input
              type="radio"
              name="remove-what"
              checked={at === chosen}
              onChange={() => setChosen(at)}
            />
            <span>
              <strong>{label}</strong>
              <small className="muted">{note}</small>
            </span>
          </label>
        ))}
      </fieldset>
    </JudgementForm>
  );
}

function choicesOf({ id, title, reportId, report, publisher }: ArticleView): readonly Choice[] {
  return [
    { label: "This article", note: title, judgement: { kind: "remove-article", article: id } },
    ...(report.length > 0
      ? [
          {
            label: "The whole report",
            note: `this article with ${counted(report.length, "copy or version", "copies and versions")}`,
            judgement: { kind: "remove-report", report: reportId } as const,
          },
        ]
      : []),
    ...(publisher
      ? [
          {
            label: `Everything from ${publisher}`,
            note: "all its articles that there are; later ones come in again",
            judgement: { kind: "remove-source", publisher } as const,
          },
        ]
      : []),
  ];
}
