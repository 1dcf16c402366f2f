import { settleStance } from "../../../model/index.ts";
import { ClaimNode } from "../claim-node.ts";
import type { Decision } from "../judgements/judgements.ts";
import type { ClaimChange } from "../judgements/payload.ts";

type Properties = Readonly<Record<string, unknown>>;

/** A claim's properties as it was read or made, changed by the judgements on it, in their order. */
export function changeClaim(read: Properties, judgements: readonly Decision[]): Properties {
  return judgements.reduce(apply, read);
}

function apply(claim: Properties, { payload }: Decision): Properties {
  if (payload.kind === "accept") return { ...claim, review: "accepted" };
  if (payload.kind === "reject") return { ...claim, review: "rejected" };
  if (payload.kind !== "edit-claim") return claim;
  const changed = { ...claim, ...changesOf(payload.set) };
  return { ...changed, ...stanceOf(claim, payload.set, Boolean(changed.speakerRecord)) };
}

const StanceProperties = ClaimNode.pick({ polarity: true, modality: true, status: true });

/** Polarity, modality and status follow from one another, whichever of the judgements on them are in force. */
function stanceOf(claim: Properties, set: ClaimChange, isSaid: boolean): Properties {
  if (!set.polarity && !set.modality && !set.status) return {};
  return { ...settleStance(StanceProperties.parse(claim), set, isSaid) };
}

/** What a change sets, by the names of a claim's properties; null takes one away. */
function changesOf(set: ClaimChange): Properties {
  const { type, event, subject, object, speaker, ...others } = set;
  return {
    ...others,
    ...(type && { relationType: type }),
    ...(event === null && { eventFrom: null, eventTo: null, eventText: null }),
    ...(event && { eventFrom: event.from, eventTo: event.to, eventText: event.text }),
    ...(subject && { subjectRecord: subject }),
    ...(object && { objectRecord: object }),
    ...(speaker !== undefined && { speakerRecord: speaker }),
  };
}
