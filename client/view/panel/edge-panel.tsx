import { ArrowDown, ArrowUpDown, Bell } from "lucide-react";
import { relationType } from "../../../model/index.ts";
import type { EdgeClaimsAnswer } from "../../../server/routes/claims.schema.ts";
import { fetchEdgeClaims } from "../../api/explorer-api.ts";
import { draftAlert } from "../../state/alerts-store.ts";
import { counted, describeClaims } from "../../state/describe-claims.ts";
import { useExplorer } from "../../state/explorer-store.ts";
import { useJudging } from "../../state/judging-store.ts";
import { isMissing } from "../../state/loadable.ts";
import { formatPeriod, formatTimes } from "../format-date.ts";
import { StatusBadge } from "../status-badge.tsx";
import { useLoaded } from "../use-loaded.ts";
import { usePalette } from "../use-palette.ts";
import { ClaimCard } from "./claim-card.tsx";
import { EntityLink } from "./entity-link.tsx";
import { LoadingNotice } from "./loading-notice.tsx";

export function EdgePanel({ id }: { readonly id: string }) {
  const claimsInAll = useExplorer((state) => state.status.answer?.claims);
  const judged = useJudging((state) => state.version);
  const version = `${claimsInAll}:${judged}`;
  const loadable = useLoaded(id, fetchEdgeClaims, version);
  const { answer } = loadable;
  // its claims were rejected, or say something else now
  if (answer && isMissing(loadable, "EDGE_NOT_FOUND"))
    return <p>Nothing states this relation any more.</p>;
  if (!answer) return <LoadingNotice of={loadable} />;
  return (
    <>
      <EdgeHead {...answer} />
      <section>
        <h3>{counted(answer.claims.length, "claim")}</h3>
        <ul className="claims">
          {answer.claims.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} />
          ))}
        </ul>
      </section>
    </>
  );
}

function EdgeHead({ edge, source, target, claims }: EdgeClaimsAnswer) {
  const { groups } = usePalette();
  const { group, isSymmetric } = relationType(edge.type);
  const { label, status, sources, firstSaid, lastSaid, happened } = edge;
  const Direction = isSymmetric ? ArrowUpDown : ArrowDown;
  return (
    <header className="panel-head edge-head">
      <h2>
        <EntityLink entity={source} hasIcon />
        <span className="edge-label">
          <Direction aria-hidden="true" color={groups[group]} /> {label}
        </span>
        <EntityLink entity={target} hasIcon />
      </h2>
      <p className="edge-status">
        <StatusBadge status={status} />
        <span>{describeClaims(claims)}</span>
      </p>
      <p className="muted figures">
        {counted(sources, "independent report")}
        {firstSaid && lastSaid ? ` · said ${formatPeriod(firstSaid, lastSaid)}` : ""}
        {happened.length > 0 ? ` · happened ${formatTimes(happened)}` : ""}
      </p>
      <button
        type="button"
        className="button"
        onClick={() => draftAlert({ kind: "pattern", entity: source, other: target })}
      >
        <Bell aria-hidden="true" /> Alert me of news
      </button>
    </header>
  );
}
