import type { ClaimView, EvidenceView } from "../../../server/routes/claims.schema.ts";
import type { EntityReference } from "../../../server/routes/entities.schema.ts";
import { describeVoice } from "../../state/describe-claims.ts";
import { leaveFor } from "../controls/open-dialog.ts";
import { formatDate } from "../format-date.ts";
import { StatusBadge } from "../status-badge.tsx";

/** A claim with its first quote, as it stands in a list. Names, the relation and the article lead to what they name. */
export function ClaimLines({ claim }: { readonly claim: ClaimView }) {
  const { subject, object, status, speaker, evidence, source } = claim;
  const [first] = evidence;
  return (
    <div className="claim-lines">
      <p className="claim-triple">
        <Name of={subject} /> <Relation of={claim} /> <Name of={object} />
      </p>
      <p className="claim-voice">
        <StatusBadge status={status} />
        <span>
          {speaker ? (
            <>
              according to <Name of={speaker} />
            </>
          ) : (
            describeVoice(claim)
          )}
        </span>
      </p>
      <figure className="evidence">
        <blockquote>{first?.text ?? source?.text}</blockquote>
        {first ? <Source of={first} /> : null}
      </figure>
    </div>
  );
}

function Name({ of: { id, name } }: { readonly of: EntityReference }) {
  return (
    <button type="button" className="entity-link" onClick={() => leaveFor({ kind: "entity", id })}>
      {name}
    </button>
  );
}

function Relation({ of: { edge, subject, label, object } }: { readonly of: ClaimView }) {
  if (!edge) return <em>{label}</em>;
  return (
    <button
      type="button"
      className="link"
      aria-label={`${subject.name} ${label} ${object.name}`}
      onClick={() => leaveFor({ kind: "edge", id: edge })}
    >
      {label}
    </button>
  );
}

function Source({ of }: { readonly of: EvidenceView }) {
  const { articleId, title, publisher, publishedAt, start, end } = of;
  const facts = [publisher, publishedAt && formatDate(publishedAt)].filter(Boolean);
  return (
    <figcaption className="muted">
      <button
        type="button"
        className="link"
        aria-label={`Read it in “${title}”`}
        onClick={() => leaveFor({ kind: "article", id: articleId, passage: { start, end } })}
      >
        {title}
      </button>
      {facts.map((fact) => ` · ${fact}`)}
    </figcaption>
  );
}
