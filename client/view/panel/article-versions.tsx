import { useState } from "react";
import type { ArticleView } from "../../../server/routes/articles.schema.ts";
import { counted } from "../../state/describe-claims.ts";
import { selectNext } from "../../state/explorer-state.ts";
import { change } from "../../state/explorer-store.ts";
import { formatDate } from "../format-date.ts";

type Other = ArticleView["report"][number];

const LABELS: Readonly<Record<Other["is"], string>> = {
  later: "Updated by",
  earlier: "Earlier version",
  copy: "Copy",
};
/** More than these are folded away: a report may have thousands. */
const SHOWN = 5;
const ORDER = ["later", "earlier", "copy"] as const;

/** The other versions and copies of an article, and what it says was corrected. */
export function ArticleVersions({ article }: { readonly article: ArticleView }) {
  const { report, corrections, supersededBy } = article;
  if (report.length === 0 && corrections.length === 0) return null;
  const others = ORDER.flatMap((is) => report.filter((other) => other.is === is));
  return (
    <section className="versions" aria-label="Versions and copies">
      {supersededBy ? (
        <p>A later version took its place. What a correction leaves out counts no more.</p>
      ) : null}
      {others.length > 0 ? (
        <ul>
          {others.slice(0, SHOWN).map((other) => (
            <OtherArticle key={other.id} other={other} />
          ))}
        </ul>
      ) : null}
      {others.length > SHOWN ? <More others={others.slice(SHOWN)} /> : null}
      {corrections.map((line) => (
        <p key={line} className="correction">
          <span className="muted">Correction: </span>
          {line}
        </p>
      ))}
    </section>
  );
}

/** Those that would push the article out of sight, once they are asked for. */
function More({ others }: { readonly others: readonly Other[] }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {counted(others.length, "more version or copy", "more versions and copies")}
      </summary>
      {isOpen ? (
        <ul>
          {others.map((other) => (
            <OtherArticle key={other.id} other={other} />
          ))}
        </ul>
      ) : null}
    </details>
  );
}

function OtherArticle({
  other: { id, title, publisher, publishedAt, is },
}: {
  readonly other: Other;
}) {
  const facts = [publisher, publishedAt && formatDate(publishedAt)].filter(Boolean).join(", ");
  return (
    <li>
      <span className="muted">{LABELS[is]}: </span>
      <button
        type="button"
        className="link"
        onClick={() => change((state) => selectNext(state, { kind: "article", id }))}
      >
        {title}
      </button>
      {facts ? <span className="muted"> {facts}</span> : null}
    </li>
  );
}
