import type { AlertHit, AlertView } from "../../../server/routes/alerts.schema.ts";
import { markRead } from "../../state/alerts-store.ts";
import { showStatement } from "../../state/console/show-statement.ts";
import { selectNext } from "../../state/explorer-state.ts";
import { change } from "../../state/explorer-store.ts";
import type { Selection } from "../../state/selection.ts";
import { closeDialog } from "../controls/open-dialog.ts";
import { formatTime } from "../format-time.ts";
import { StatusBadge } from "../status-badge.tsx";

interface HitProps {
  readonly hit: AlertHit;
  readonly alert: AlertView;
}

/** What was found at once. Whoever opens it has read it. */
export function HitCard({ hit, alert }: HitProps) {
  return (
    <li className={hit.isRead ? "hit" : "hit is-unread"}>
      <p className="muted small">
        {hit.isRead ? null : <span className="unread-mark">New</span>}
        {formatTime(hit.at)}
        {hit.isRemoved ? " · the article was removed since" : ""}
      </p>
      {hit.content.kind === "claims" ? (
        <Claims hit={hit} content={hit.content} />
      ) : (
        <Rows hit={hit} alert={alert} content={hit.content} />
      )}
    </li>
  );
}

function Claims({
  hit,
  content: { article, claims, total },
}: Pick<HitProps, "hit"> & {
  readonly content: Extract<AlertHit["content"], { kind: "claims" }>;
}) {
  const open = (selection: Selection) => {
    change((state) => selectNext(state, selection));
    leave(hit);
  };
  return (
    <>
      <p>
        {hit.isRemoved ? (
          article.title
        ) : (
          <button
            type="button"
            className="article-title"
            onClick={() => open({ kind: "article", id: article.id })}
          >
            {article.title}
          </button>
        )}
        {article.publisher ? <span className="muted"> · {article.publisher}</span> : null}
      </p>
      <ul className="hit-claims">
        {claims.map(({ id, edge, subject, label, object, status, speaker, quote }) => {
          const words = `${subject.name} ${label} ${object.name}`;
          return (
            <li key={id}>
              <p className="claim-voice">
                {edge && !hit.isRemoved ? (
                  <button
                    type="button"
                    className="link"
                    onClick={() => open({ kind: "edge", id: edge })}
                  >
                    {words}
                  </button>
                ) : (
                  words
                )}
                <StatusBadge status={status} />
                {speaker ? <span className="muted">according to {speaker.name}</span> : null}
              </p>
              {quote ? (
                <figure className="evidence">
                  <blockquote>{quote}</blockquote>
                </figure>
              ) : null}
            </li>
          );
        })}
      </ul>
      {total > claims.length ? (
        <p className="muted small">And {total - claims.length} more.</p>
      ) : null}
    </>
  );
}

function Rows({
  hit,
  alert: { search },
  content: { columns, rows, total },
}: HitProps & { readonly content: Extract<AlertHit["content"], { kind: "rows" }> }) {
  const open = () => {
    if (search.kind !== "cypher") return;
    showStatement(search.statement, search.parameters);
    leave(hit);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className="hit-rows" aria-label="New rows" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={JSON.stringify(row)}>
                {columns.map((column, index) => (
                  <td key={column}>{row[index]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p>
        {total > rows.length ? (
          <span className="muted small">And {total - rows.length} more. </span>
        ) : null}
        <button type="button" className="link" onClick={open}>
          Open the statement in the console
        </button>
      </p>
    </>
  );
}

function leave(hit: AlertHit): void {
  if (!hit.isRead) void markRead(hit.alert, [hit]);
  closeDialog();
}
