import { PAIR_RULE } from "../../../model/index.ts";
import type { ClaimView, EvidenceView } from "../../../server/routes/claims.schema.ts";
import { fetchClaimHistory } from "../../api/explorer-api.ts";
import { describeVoice } from "../../state/describe-claims.ts";
import { selectNext } from "../../state/explorer-state.ts";
import { change } from "../../state/explorer-store.ts";
import { formatDate, formatPeriod } from "../format-date.ts";
import { StatusBadge } from "../status-badge.tsx";
import { ClaimActions } from "./claim-actions.tsx";
import { EntityLink } from "./entity-link.tsx";
import { History } from "./history.tsx";
import { Why } from "./why-dialog.tsx";

/** One claim: who did what to whom, according to whom, and the sentence that says so. */
export function ClaimCard({ claim }: { readonly claim: ClaimView }) {
  const { subject, label, object, status, speaker } = claim;
  return (
    <li className="claim">
      <p className="claim-triple">
        <EntityLink entity={subject} /> <em>{label}</em> <EntityLink entity={object} />
      </p>
      <p className="claim-voice">
        <StatusBadge status={status} />
        <span>
          {speaker ? (
            <>
              according to <EntityLink entity={speaker} />
            </>
          ) : (
            describeVoice(claim)
          )}
        </span>
      </p>
      {claim.evidence.map((evidence) => (
        <Evidence
          key={`${evidence.articleId}:${evidence.start}`}
          evidence={evidence}
          claim={claim}
        />
      ))}
      {claim.evidence.length === 0 && claim.source ? <HandSource source={claim.source} /> : null}
      <Particulars claim={claim} />
      <ClaimActions claim={claim} />
      <History id={claim.id} load={fetchClaimHistory} />
    </li>
  );
}

/** Where a claim comes from that somebody added and no article in the graph states. */
function HandSource({ source }: { readonly source: NonNullable<ClaimView["source"]> }) {
  return (
    <figure className="evidence">
      {source.text ? <blockquote>{source.text}</blockquote> : null}
      <figcaption>
        {source.url ? (
          <a href={source.url} target="_blank" rel="noreferrer">
            {source.url}
          </a>
        ) : null}
        {source.isRemoved ? "The article that it comes from was removed." : null}
      </figcaption>
    </figure>
  );
}

function Evidence({
  evidence,
  claim,
}: {
  readonly evidence: EvidenceView;
  readonly claim: ClaimView;
}) {
  const { articleId, title, publisher, publishedAt, start, end, text } = evidence;
  const open = () =>
    change((state) =>
      selectNext(state, { kind: "article", id: articleId, passage: { start, end } }),
    );
  const source = [publisher, publishedAt && formatDate(publishedAt)].filter(Boolean).join(", ");
  return (
    <figure className="evidence">
      <blockquote>{text}</blockquote>
      <figcaption>
        <button type="button" className="link" onClick={open} aria-label={`Read it in “${title}”`}>
          {title}
        </button>
        {source ? <span className="muted"> {source}</span> : null}{" "}
        <Why claim={claim} evidence={evidence} />
      </figcaption>
    </figure>
  );
}

/** By whom a claim was read: a rule, a second reader, or both. */
function readBy({ origin, secondReading, rule }: ClaimView): string {
  if (origin === "llm") return "by the second reader alone, a language model";
  const second = secondReading ? `; the second reader ${secondReading}` : "";
  return rule === PAIR_RULE ? `by the reader of pairs${second}` : `by the rule “${rule}”${second}`;
}

/** "2012 – 2018 (“from 2012 to 2018”)"; of what was added by hand there are no words. */
function formatEvent({ from, to, text }: NonNullable<ClaimView["event"]>): string {
  return `${formatPeriod(from, to)}${text ? ` (“${text}”)` : ""}`;
}

function Particulars({ claim }: { readonly claim: ClaimView }) {
  const { polarity, modality, event, saidAt, confidence, predicate } = claim;
  const rows: readonly (readonly [string, string])[] = [
    ["Happened", event ? formatEvent(event) : ""],
    ["Said", saidAt ? formatDate(saidAt) : ""],
    ["Wording", predicate],
    ["Stance", [polarity, modality === "asserted" ? "" : modality].filter(Boolean).join(", ")],
    ["Confidence", `${Math.round(confidence * 100)}%, ${readBy(claim)}`],
  ];
  return (
    <dl className="particulars">
      {rows
        .filter(([, value]) => value !== "")
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
