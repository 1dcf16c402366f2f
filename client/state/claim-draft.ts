import {
  type RelationTypeName,
  readPeriod,
  type Stance,
  type StanceChange,
  settleStance,
  writePeriod,
} from "../../model/index.ts";
import type { ClaimView } from "../../server/routes/claims.schema.ts";
import type { EntityReference } from "../../server/routes/entities.schema.ts";
import type { AskedOf } from "../../server/routes/judgements.schema.ts";

/** A claim as somebody would have it; `saidAt` is as the browser's fields have it, empty where there is none. */
export interface ClaimDraft extends Stance {
  readonly subject: EntityReference | undefined;
  readonly object: EntityReference | undefined;
  readonly speaker: EntityReference | undefined;
  readonly type: RelationTypeName;
  readonly predicate: string;
  /** When it happened, in words. */
  readonly when: string;
  readonly saidAt: string;
}

type ClaimChange = AskedOf<"edit-claim">["set"];

export function draftOfClaim(claim: ClaimView): ClaimDraft {
  const { subject, object, speaker, type, predicate, status, polarity, modality } = claim;
  return {
    ...{ subject, object, speaker, type, predicate, status, polarity, modality },
    when: claim.event ? writePeriod(claim.event) : "",
    saidAt: claim.saidAt?.slice(0, 10) ?? "",
  };
}

/** Another status, polarity or modality; the others become what goes with it. */
export function changeStance(draft: ClaimDraft, set: StanceChange): Stance {
  return settleStance(draft, set, draft.speaker !== undefined);
}

/** What is still missing, in words; undefined where the claim can be changed. */
export function missingOfClaim(claim: ClaimView, draft: ClaimDraft): string | undefined {
  const { subject, object, predicate, when } = draft;
  if (!subject) return "Choose who does it.";
  if (!object) return "Choose whom it is done to.";
  if (subject.id === object.id) return "Both ends are the same.";
  if (predicate.trim() === "") return "Say it in words.";
  const time = readPeriod(when);
  if (isOther(claim, draft) && when.trim() !== "" && "problem" in time) return time.problem;
  return claimChange(claim, draft) ? undefined : "Nothing is changed yet.";
}

/** Whether another time is told than the claim's. */
function isOther({ event }: ClaimView, { when }: ClaimDraft): boolean {
  const time = readPeriod(when);
  if ("problem" in time || !event) return when.trim() !== (event ? writePeriod(event) : "");
  return time.period.from !== event.from || time.period.to !== event.to;
}

/** What is to be changed for a claim to be as the draft has it; undefined where nothing is. */
export function claimChange(claim: ClaimView, draft: ClaimDraft): ClaimChange | undefined {
  const before = draftOfClaim(claim);
  const { type, status, polarity, modality, subject, object, speaker } = draft;
  const { saidAt } = draft;
  const predicate = draft.predicate.trim();
  const time = readPeriod(draft.when);
  const event = "period" in time ? { ...time.period, text: claim.event?.text ?? "" } : null;
  const set: ClaimChange = {
    ...(subject && subject.id !== before.subject?.id && { subject: subject.id }),
    ...(object && object.id !== before.object?.id && { object: object.id }),
    ...(speaker?.id !== before.speaker?.id && { speaker: speaker?.id ?? null }),
    ...(type !== before.type && { type }),
    ...(predicate !== before.predicate && { predicate }),
    ...(status !== before.status && { status }),
    ...(polarity !== before.polarity && { polarity }),
    ...(modality !== before.modality && { modality }),
    ...(isOther(claim, draft) && { event }),
    ...(saidAt !== before.saidAt && { saidAt: saidAt || null }),
  };
  return Object.keys(set).length > 0 ? set : undefined;
}
