import { z } from "zod";
import {
  CLAIM_STATUSES,
  MODALITIES,
  POLARITIES,
  REVIEWS,
  SECOND_READINGS,
} from "../../model/index.ts";
import { EdgeView, EntityReference, EntitySummary, RelationTypeSchema } from "./entities.schema.ts";

/** A passage with the article it stands in, and a little of the text around it. */
export const EvidenceView = z.object({
  articleId: z.string(),
  /** Shared by all copies and versions of one report, which are one source. */
  reportId: z.string(),
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
  /** The typed edge that it bears on. */
  edge: z.string().optional(),
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
  /** It tells of an office or a tie that was over when it was said; its label says so. */
  isOver: z.boolean(),
  /** Shared by the claims of one happening with more than two parties. */
  eventId: z.string().optional(),
  saidAt: z.string().optional(),
  /** Where no rule made it: a second reader did, or a person. */
  origin: z.enum(["llm", "hand"]).optional(),
  /** Of a claim made by hand: a passage, whose article may have been removed since; a page; or a note. */
  source: z
    .object({
      articleId: z.string().optional(),
      isRemoved: z.boolean().optional(),
      url: z.string().optional(),
      text: z.string().optional(),
    })
    .optional(),
  /** What people say of it. */
  review: z.enum(REVIEWS),
  /** What a second reader says of a claim that a rule read. */
  secondReading: z.enum(SECOND_READINGS).optional(),
  /** The newest version of its article, where that no longer states it. It counts in no source of its own. */
  supersededBy: z.string().optional(),
  rule: z.string(),
  confidence: z.number(),
  /** None for a claim made by hand from a page or a note. */
  evidence: z.array(EvidenceView),
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
