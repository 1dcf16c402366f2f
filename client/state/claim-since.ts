import type { ClaimView } from "../../server/routes/claims.schema.ts";
import type { AskedOf, ChangeSince } from "../../server/routes/judgements.schema.ts";
import { type ClaimDraft, draftOfClaim } from "./claim-draft.ts";

type ClaimSeen = NonNullable<AskedOf<"edit-claim">["seen"]>;

const STANCE = ["polarity", "modality", "status"] as const;

/** What was shown of the parts of a claim that a change is of; a stance is seen as a whole. */
export function seenOfClaim(claim: ClaimView, set: AskedOf<"edit-claim">["set"]): ClaimSeen {
  const shown = shownOf(claim);
  const parts = new Set([...Object.keys(set), ...(STANCE.some((one) => one in set) ? STANCE : [])]);
  return Object.fromEntries(Object.entries(shown).filter(([part]) => parts.has(part)));
}

/** What was shown of a claim that is accepted or rejected: all that it says, and what was said of it. */
export function seenOfReview(claim: ClaimView): AskedOf<"accept">["seen"] {
  return { ...shownOf(claim), review: claim.review };
}

function shownOf(claim: ClaimView): Required<ClaimSeen> {
  const { type, predicate, polarity, modality, status, event, saidAt } = claim;
  return {
    ...{ type, predicate, polarity, modality, status },
    event: event ?? null,
    saidAt: saidAt ?? null,
    subject: claim.subject.id,
    object: claim.object.id,
    speaker: claim.speaker?.id ?? null,
  };
}

/** A claim with what others made of it since it was shown. */
export function claimAfter(claim: ClaimView, changes: readonly ChangeSince[]): ClaimView {
  const parts = changes.map(({ part, now, entity }) => [part, entity ?? now ?? undefined] as const);
  return { ...claim, ...Object.fromEntries(parts) };
}

/** A draft with the parts that others changed as they are in the claim by now; a stance is taken as a whole. */
export function takeTheirs(
  draft: ClaimDraft,
  now: ClaimView,
  changes: readonly ChangeSince[],
): ClaimDraft {
  const parts = changes.map(({ part }) => (part === "event" ? "when" : part));
  const theirs = new Set([...parts, ...(STANCE.some((one) => parts.includes(one)) ? STANCE : [])]);
  const taken = Object.entries(draftOfClaim(now)).filter(([part]) => theirs.has(part));
  return { ...draft, ...Object.fromEntries(taken) };
}
