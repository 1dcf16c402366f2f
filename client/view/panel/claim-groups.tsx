import type { ClaimGroup } from "../../state/group-claims.ts";
import { ClaimCard } from "./claim-card.tsx";

export function ClaimGroups({ groups }: { readonly groups: readonly ClaimGroup[] }) {
  if (groups.length === 0) return <p className="muted">None.</p>;
  return groups.map(({ label, claims }) => (
    <details key={label} className="claim-group" open>
      <summary>
        {label} <span className="count">{claims.length}</span>
      </summary>
      <ul className="claims">
        {claims.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} />
        ))}
      </ul>
    </details>
  ));
}
