import { Check, X } from "lucide-react";
import type { ClaimView } from "../../../server/routes/claims.schema.ts";
import { seenOfReview } from "../../state/claim-since.ts";
import { judge, useJudging } from "../../state/judging-store.ts";
import { EditClaim } from "./edit-claim.tsx";

/** What somebody may decide about a claim, and what was decided. */
export function ClaimActions({ claim }: { readonly claim: ClaimView }) {
  const isBusy = useJudging((state) => state.isBusy);
  const { id, review, supersededBy } = claim;
  const judged = { claims: [id], seen: seenOfReview(claim) };
  return (
    <div className="claim-actions">
      {supersededBy ? <span className="muted">A later version leaves it out.</span> : null}
      {review === "unreviewed" ? null : <span className="muted">{review}</span>}
      {review === "accepted" ? null : (
        <button
          type="button"
          className="button quiet"
          disabled={isBusy}
          onClick={() => void judge({ kind: "accept", ...judged }, "Accepted")}
        >
          <Check aria-hidden="true" /> Accept
        </button>
      )}
      {review === "rejected" ? null : (
        <button
          type="button"
          className="button quiet"
          disabled={isBusy}
          onClick={() => void judge({ kind: "reject", ...judged }, "Rejected")}
        >
          <X aria-hidden="true" /> Reject
        </button>
      )}
      <EditClaim claim={claim} />
    </div>
  );
}
