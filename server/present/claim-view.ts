import { z } from "zod";
import {
  CLAIM_STATUSES,
  MODALITIES,
  POLARITIES,
  relationType,
  SECOND_READINGS,
} from "../../model/index.ts";
import { groupBy } from "../group-by.ts";
import type { ClaimView, EvidenceView } from "../routes/claims.schema.ts";
import { type EntityReference, RelationTypeSchema } from "../routes/entities.schema.ts";
import { entityTypeOf } from "../store/entity-type.ts";

const Named = z.object({ id: z.string(), name: z.string() });
const Labels = z.array(z.string());

/** A claim with one passage that states it, as the statements named claims-… answer it. */
export const ClaimRow = z.object({
  claim: z.object({
    id: z.string(),
    relationType: RelationTypeSchema,
    predicate: z.string(),
    polarity: z.enum(POLARITIES),
    modality: z.enum(MODALITIES),
    status: z.enum(CLAIM_STATUSES),
    eventFrom: z.string().nullish(),
    eventTo: z.string().nullish(),
    eventText: z.string().nullish(),
    eventId: z.string().nullish(),
    saidAt: z.string().nullish(),
    origin: z.string().nullish(),
    secondReading: z.enum(SECOND_READINGS).nullish(),
    rule: z.string(),
    confidence: z.number(),
  }),
  subject: Named,
  subjectLabels: Labels,
  object: Named,
  objectLabels: Labels,
  speaker: Named.nullish(),
  speakerLabels: Labels.nullish(),
  passage: z.object({ start: z.number(), end: z.number(), text: z.string() }),
  article: z.string(),
  title: z.string(),
  publisher: z.string().nullish(),
  publishedAt: z.string().nullish(),
});
type ClaimRow = z.infer<typeof ClaimRow>;

/** Claims with all their evidence, in the order of the rows. */
export function presentClaims(rows: readonly ClaimRow[]): ClaimView[] {
  return [...groupBy(rows, ({ claim }) => claim.id).values()].flatMap((ofClaim) => {
    const [first] = ofClaim;
    return first ? [presentClaim(first, ofClaim.map(presentEvidence))] : [];
  });
}

function presentClaim(row: ClaimRow, evidence: EvidenceView[]): ClaimView {
  const { relationType: type, eventFrom, eventTo, eventText, saidAt, ...claim } = row.claim;
  const { id, predicate, polarity, modality, status, rule, confidence } = claim;
  return {
    id,
    subject: reference(row.subject, row.subjectLabels),
    type,
    label: type === "RELATED_TO" ? predicate : relationType(type).label,
    predicate,
    object: reference(row.object, row.objectLabels),
    polarity,
    modality,
    status,
    ...(row.speaker && { speaker: reference(row.speaker, row.speakerLabels ?? []) }),
    ...(eventFrom && {
      event: { from: eventFrom, to: eventTo ?? eventFrom, text: eventText ?? "" },
    }),
    ...(claim.eventId && { eventId: claim.eventId }),
    ...(saidAt && { saidAt }),
    ...(claim.origin === "llm" && { origin: claim.origin }),
    ...(claim.secondReading && { secondReading: claim.secondReading }),
    rule,
    confidence,
    evidence,
  };
}

function presentEvidence({
  passage,
  article,
  title,
  publisher,
  publishedAt,
}: ClaimRow): EvidenceView {
  const { start, end, text } = passage;
  return {
    articleId: article,
    title,
    ...(publisher && { publisher }),
    ...(publishedAt && { publishedAt }),
    start,
    end,
    text,
  };
}

function reference(
  { id, name }: z.infer<typeof Named>,
  labels: readonly string[],
): EntityReference {
  return { id, name, type: entityTypeOf(labels) };
}
