import { z } from "zod";
import { CLAIM_STATUSES, MODALITIES, POLARITIES, SECOND_READINGS } from "../../model/index.ts";
import { EdgeView, EntityReference, EntitySummary, RelationTypeSchema } from "./entities.schema.ts";

/** A passage with the article it stands in, and a little of the text around it. */
export const EvidenceView = z.object({
  articleId: z.string(),
  title: z.string(),
  publisher: z.string().optional(),
  publishedAt: z.string().optional(),
  start: z.number().int(),
  end: z.number().int(),
  text: z.string(),
});
export type EvidenceView = z.infer<typeof EvidenceView>;

export const ClaimView = z.object({
  id: z.string(),
  subject: EntityReference,
  type: RelationTypeSchema,
  label: z.string(),
  predicate: z.string(),
  object: EntityReference,
  polarity: z.enum(POLARITIES),
  modality: z.enum(MODALITIES),
  status: z.enum(CLAIM_STATUSES),
  /** Absent where the article says it in its own voice. */
  speaker: EntityReference.optional(),
  event: z.object({ from: z.string(), to: z.string(), text: z.string() }).optional(),
  /** Shared by the claims of one happening with more than two parties. */
  eventId: z.string().optional(),
  saidAt: z.string().optional(),
  /** Where a second reader made it and no rule did. */
  origin: z.literal("llm").optional(),
  /** What a second reader says of a claim that a rule read. */
  secondReading: z.enum(SECOND_READINGS).optional(),
  rule: z.string(),
  confidence: z.number(),
  evidence: z.array(EvidenceView).min(1),
});
export type ClaimView = z.infer<typeof ClaimView>;

/** GET /api/edges/:id/claims */
export const EdgeClaimsAnswer = z.object({
  edge: EdgeView,
  source: EntityReference,
  target: EntityReference,
  claims: z.array(ClaimView),
});
export type EdgeClaimsAnswer = z.infer<typeof EdgeClaimsAnswer>;

/** GET /api/entities/:id/claims: claims it is an end of, and claims it says. */
export const EntityClaimsAnswer = z.object({
  entity: EntitySummary,
  claims: z.array(ClaimView),
  said: z.array(ClaimView),
});
export type EntityClaimsAnswer = z.infer<typeof EntityClaimsAnswer>;
