import type { ClaimId, EntityId, EventId } from "./ids.ts";
import type { RelationTypeName } from "./relation-types.ts";
import type { Span } from "./span.ts";

export const POLARITIES = ["affirmed", "denied"] as const;
export type Polarity = (typeof POLARITIES)[number];

export const MODALITIES = ["asserted", "planned", "requested", "hypothetical"] as const;
export type Modality = (typeof MODALITIES)[number];

export const CLAIM_STATUSES = ["asserted", "alleged", "planned", "denied"] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** What a second reader, a language model of the user's choice, says of a claim that a rule read. */
export const SECOND_READINGS = ["agrees", "differs"] as const;
export type SecondReading = (typeof SECOND_READINGS)[number];

/** What people say of a claim. A rejected one counts in no edge; it stays in the record. */
export const REVIEWS = ["unreviewed", "accepted", "rejected"] as const;
export type Review = (typeof REVIEWS)[number];

/** An edge that some claims affirm and some deny is disputed. */
export const EDGE_STATUSES = [...CLAIM_STATUSES, "disputed"] as const;
export type EdgeStatus = (typeof EDGE_STATUSES)[number];

/** The sentence that a claim was read from. `text` is the article's own, from start to end. */
export interface Evidence extends Span {
  readonly text: string;
}

/** When it happened: an interval of ISO 8601 dates, both ends included, and the words that say so. */
export interface EventTime {
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

/** What an article says of two entities. */
export interface Claim {
  readonly id: ClaimId;
  readonly subject: EntityId;
  readonly type: RelationTypeName;
  /** The words that express it, as lemmas: "pledge to arrest". */
  readonly predicate: string;
  readonly object: EntityId;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly status: ClaimStatus;
  /** Who says so; without one, the article does in its own voice. */
  readonly speaker?: EntityId;
  readonly evidence: Evidence;
  /** When it happened. */
  readonly event?: EventTime;
  /** Shared by the claims of one happening that has more than two parties: "A sold B to C" makes a claim for each pair. */
  readonly eventId?: EventId;
  /** ISO 8601 date of the article that says so. */
  readonly saidAt?: string;
  /** Where a second reader made it and no rule did; without it, a rule read it. */
  readonly origin?: "llm";
  /** What the second reader says of a claim that a rule read, where it looked at the same pair and relation type. */
  readonly secondReading?: SecondReading;
  /** Name of the rule that read it, or PAIR_RULE. */
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** What claims have for a rule that no rule read but the trained reader of pairs. */
export const PAIR_RULE = "pair";
