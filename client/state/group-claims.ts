import { CLAIM_STATUSES } from "../../model/index.ts";
import type { ClaimView } from "../../server/routes/claims.schema.ts";

/** Claims of one relation, seen from one of its ends. */
export interface ClaimGroup {
  readonly key: string;
  readonly label: string;
  readonly claims: readonly ClaimView[];
}

/** By relation and by side ("arrested", "… arrested it"), the largest first; inside, the surest first. */
export function groupClaims(claims: readonly ClaimView[], entity: string): readonly ClaimGroup[] {
  const groups = new Map<string, ClaimView[]>();
  for (const claim of claims) {
    const isObject = claim.object.id === entity && claim.subject.id !== entity;
    const key = `${claim.label}${isObject ? " <" : ""}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups]
    .map(([key, members]) => ({
      key,
      label: labelOf(key),
      claims: members.toSorted(
        (one, other) => CLAIM_STATUSES.indexOf(one.status) - CLAIM_STATUSES.indexOf(other.status),
      ),
    }))
    .toSorted((one, other) => other.claims.length - one.claims.length);
}

const labelOf = (key: string) => (key.endsWith(" <") ? `… ${key.slice(0, -2)}` : `${key} …`);
