import type { ClaimView } from "../../../server/routes/claims.schema.ts";
import { StatusBadge } from "../status-badge.tsx";

/** A claim with its first quote, as it stands in a list. */
export function ClaimLines({ claim }: { readonly claim: ClaimView }) {
  const { subject, label, object, status, speaker, evidence, source } = claim;
  const [first] = evidence;
  return (
    <div className="claim-lines">
      <p className="claim-triple">
        {subject.name} <em>{label}</em> {object.name}
      </p>
      <p className="claim-voice">
        <StatusBadge status={status} />
        <span>{speaker ? `according to ${speaker.name}` : "in the article’s own voice"}</span>
      </p>
      <figure className="evidence">
        <blockquote>{first?.text ?? source?.text}</blockquote>
        <figcaption className="muted">
          {[first?.title, first?.publisher, first?.publishedAt].filter(Boolean).join(" · ")}
        </figcaption>
      </figure>
    </div>
  );
}
