import { CLAIM_STATUSES, relationType } from "../../model/index.ts";
import type { ClaimView } from "../../server/routes/claims.schema.ts";

/** Claims of one relation, seen from one of its ends. */
export interface ClaimGroup {
  readonly label: string;
  readonly claims: readonly ClaimView[];
}

/** By relation and side ("arrested …", "… arrested", "met with"), the largest first; inside, the surest first. */
export function groupClaims(claims: readonly ClaimView[], entity: string): readonly ClaimGroup[] {
  const groups = new Map<string, ClaimView[]>();
  for (const claim of claims) {
    const label = labelFrom(claim, entity);
    groups.set(label, [...(groups.get(label) ?? []), claim]);
  }
  return [...groups]
    .map(([label, members]) => ({
      label,
      claims: members.toSorted(
        (one, other) => CLAIM_STATUSES.indexOf(one.status) - CLAIM_STATUSES.indexOf(other.status),
      ),
    }))
    .toSorted((one, other) => other.claims.length - one.claims.length);
}

function labelFrom({ label, type, subject, object }: ClaimView, entity: string): string {
  if (relationType(type).isSymmetric) return label;
  return object.id === entity && subject.id !== entity ? `… ${label}` : `${label} …`;
}
