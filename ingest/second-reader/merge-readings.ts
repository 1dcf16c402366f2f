import type { Claim, Entity, Extraction, Note } from "../../model/index.ts";
import { relationType } from "../../model/index.ts";
import { agreedConfidence, differingConfidence } from "./agreement.ts";
import { SECOND_READER } from "./ground-claim.ts";

/** What the second reader's claims came to. */
export interface Merged {
  readonly claims: readonly Claim[];
  readonly notes: readonly Note[];
  /** Claims that it alone makes; that both make; that it puts otherwise. */
  readonly added: number;
  readonly agreed: number;
  readonly differing: number;
}

/**
 * Puts the claims of the second reader with those of the rules. One that both make is surer; one that the second reader puts
 * otherwise (same pair, type and sentence, another status, polarity or speaker) is less sure and noted; one that it alone
 * makes is added as its own.
 */
export function mergeReadings({ claims, entities }: Extraction, told: readonly Claim[]): Merged {
  const agreed = new Set<Claim>();
  const differing = new Map<Claim, Claim>();
  const lone: Claim[] = [];
  const notes: Note[] = [];
  const distinct = [...new Map(told.toReversed().map((claim) => [keyOf(claim), claim])).values()];
  const [same, others] = partition(distinct, (one) => claims.some((claim) => isSame(claim, one)));
  for (const one of same) {
    for (const claim of claims) if (isSame(claim, one)) agreed.add(claim);
  }
  for (const one of others) {
    const rivals = claims.filter((claim) => isOfSameTie(claim, one));
    const rival =
      rivals
        .filter((claim) => !agreed.has(claim))
        .sort((a, b) => likeness(b, one) - likeness(a, one))[0] ??
      rivals.find(({ speaker }) => speaker === one.speaker);
    if (!rival) lone.push(one);
    else {
      notes.push(noteOf(rival, one, entities));
      if (!agreed.has(rival)) differing.set(rival, one);
    }
  }
  const marked = claims.map((claim): Claim => {
    const { confidence } = claim;
    if (agreed.has(claim))
      return { ...claim, secondReading: "agrees", confidence: agreedConfidence(confidence) };
    if (differing.has(claim))
      return { ...claim, secondReading: "differs", confidence: differingConfidence(confidence) };
    return claim;
  });
  return {
    claims: [...marked, ...lone].sort(
      (a, b) => a.evidence.start - b.evidence.start || (a.id < b.id ? -1 : 1),
    ),
    notes,
    added: lone.length,
    agreed: agreed.size,
    differing: differing.size,
  };
}

/** Whether two claims tie the same pair by the same type, and stand on overlapping words. */
function isOfSameTie(a: Claim, b: Claim): boolean {
  return (
    a.type === b.type &&
    pairOf(a) === pairOf(b) &&
    a.evidence.start < b.evidence.end &&
    b.evidence.start < a.evidence.end
  );
}

function isSame(a: Claim, b: Claim): boolean {
  return isOfSameTie(a, b) && likeness(a, b) === 3;
}

/** How much of how they put it is the same: polarity, status, speaker. */
function likeness(a: Claim, b: Claim): number {
  return [a.polarity === b.polarity, a.status === b.status, a.speaker === b.speaker].filter(Boolean)
    .length;
}

/** Direction counts for types that have one. */
function pairOf({ type, subject, object }: Claim): string {
  const ends = [subject, object];
  return JSON.stringify(relationType(type).isSymmetric ? ends.sort() : ends);
}

const keyOf = (claim: Claim) =>
  JSON.stringify([
    claim.type,
    pairOf(claim),
    claim.evidence.start,
    claim.evidence.end,
    claim.status,
    claim.speaker,
  ]);

function noteOf(read: Claim, told: Claim, entities: readonly Entity[]): Note {
  const nameOf = (id: string | undefined) =>
    entities.find((entity) => entity.id === id)?.name ?? "";
  const put = ({ status, polarity, speaker }: Claim) =>
    [status, polarity, speaker ? `said by ${nameOf(speaker)}` : "said by the article"].join(", ");
  return {
    step: SECOND_READER,
    rule: "differs",
    reason: `${nameOf(read.subject)} ${read.type} ${nameOf(read.object)}: ${put(read)} by the rule "${read.rule}"; ${put(told)} by the second reader. Look at the sentence.`,
    start: read.evidence.start,
    end: read.evidence.end,
  };
}

function partition<T>(all: readonly T[], test: (one: T) => boolean): [T[], T[]] {
  return [all.filter(test), all.filter((one) => !test(one))];
}
