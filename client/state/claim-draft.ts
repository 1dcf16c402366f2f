import {
  type RelationTypeName,
  type Stance,
  type StanceChange,
  settleStance,
} from "../../model/index.ts";
import type { ClaimView } from "../../server/routes/claims.schema.ts";
import type { EntityReference } from "../../server/routes/entities.schema.ts";
import type { AskedOf } from "../../server/routes/judgements.schema.ts";

/** A claim as somebody would have it; dates are as the browser's fields have them, empty where there is none. */
export interface ClaimDraft extends Stance {
  readonly subject: EntityReference | undefined;
  readonly object: EntityReference | undefined;
  readonly speaker: EntityReference | undefined;
  readonly type: RelationTypeName;
  readonly predicate: string;
  readonly from: string;
  readonly to: string;
  readonly saidAt: string;
}

type ClaimChange = AskedOf<"edit-claim">["set"];

export function draftOfClaim(claim: ClaimView): ClaimDraft {
  const { subject, object, speaker, type, predicate, status, polarity, modality } = claim;
  return {
    ...{ subject, object, speaker, type, predicate, status, polarity, modality },
    from: claim.event?.from ?? "",
    to: claim.event?.to ?? "",
    saidAt: claim.saidAt?.slice(0, 10) ?? "",
  };
}

/** Another status, polarity or modality; the others become what goes with it. */
export function changeStance(draft: ClaimDraft, set: StanceChange): Stance {
  return settleStance(draft, set, draft.speaker !== undefined);
}

/** What is still missing, in words; undefined where the claim can be changed. */
export function missingOfClaim(claim: ClaimView, draft: ClaimDraft): string | undefined {
  const { subject, object, predicate, from, to } = draft;
  if (!subject) return "Choose who does it.";
  if (!object) return "Choose whom it is done to.";
  if (subject.id === object.id) return "Both ends are the same.";
  if (predicate.trim() === "") return "Say it in words.";
  if (to !== "" && to < from) return "It ends before it begins.";
  return claimChange(claim, draft) ? undefined : "Nothing is changed yet.";
}

/** What is to be changed for a claim to be as the draft has it; undefined where nothing is. */
export function claimChange(claim: ClaimView, draft: ClaimDraft): ClaimChange | undefined {
  const before = draftOfClaim(claim);
  const { type, status, polarity, modality, subject, object, speaker } = draft;
  const { from, saidAt } = draft;
  const predicate = draft.predicate.trim();
  const to = draft.to || from;
  const text = claim.event?.text ?? "";
  const set: ClaimChange = {
    ...(subject && subject.id !== before.subject?.id && { subject: subject.id }),
    ...(object && object.id !== before.object?.id && { object: object.id }),
    ...(speaker?.id !== before.speaker?.id && { speaker: speaker?.id ?? null }),
    ...(type !== before.type && { type }),
    ...(predicate !== before.predicate && { predicate }),
    ...(status !== before.status && { status }),
    ...(polarity !== before.polarity && { polarity }),
    ...(modality !== before.modality && { modality }),
    ...((from !== before.from || (from !== "" && to !== before.to)) && {
      event: from === "" ? null : { from, to, text },
    }),
    ...(saidAt !== before.saidAt && { saidAt: saidAt || null }),
  };
  return Object.keys(set).length > 0 ? set : undefined;
}
