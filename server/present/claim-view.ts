import { z } from "zod";
import { REVIEWS, relationLabel } from "../../model/index.ts";
import type { ClaimView, EvidenceView } from "../routes/claims.schema.ts";
import type { EntityReference } from "../routes/entities.schema.ts";
import { ClaimNode, eventOf } from "../store/claim-node.ts";
import { entityTypeOf } from "../store/entity-type.ts";
import { isOver } from "../store/is-over.ts";

const Named = z.object({ id: z.string(), name: z.string() });
const Labels = z.array(z.string());

const Stated = z.object({
  start: z.number(),
  end: z.number(),
  text: z.string(),
  articleId: z.string(),
  reportId: z.string(),
  title: z.string(),
  publisher: z.string().nullish(),
  publishedAt: z.string().nullish(),
});

/** A claim with the passages that state it, as the statements named claims-… answer it. */
export const ClaimRow = z.object({
  claim: ClaimNode.extend({
    edge: z.string().nullish(),
    review: z.enum(REVIEWS).nullish(),
    sourceArticle: z.string().nullish(),
    sourceText: z.string().nullish(),
    sourceUrl: z.string().nullish(),
  }),
  subject: Named,
  subjectLabels: Labels,
  object: Named,
  objectLabels: Labels,
  speaker: Named.nullish(),
  speakerLabels: Labels.nullish(),
  evidence: z.array(Stated),
});
export type ClaimRow = z.infer<typeof ClaimRow>;

/** Claims with all their evidence, the latest said first; of one day, in the order of their articles. */
export function presentClaims(rows: readonly ClaimRow[]): ClaimView[] {
  return rows
    .map((row) => presentClaim(row, row.evidence.map(presentEvidence).toSorted(byPlace)))
    .toSorted((a, b) => compare(b.saidAt ?? "", a.saidAt ?? "") || byEvidence(a, b));
}

function byEvidence(a: ClaimView, b: ClaimView): number {
  const [[first], [other]] = [a.evidence, b.evidence];
  if (first && other) return byPlace(first, other) || compare(a.id, b.id);
  // What articles state comes before what somebody added.
  return Number(Boolean(other)) - Number(Boolean(first)) || compare(a.id, b.id);
}

function byPlace(a: EvidenceView, b: EvidenceView): number {
  return compare(a.articleId, b.articleId) || a.start - b.start;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function presentClaim(row: ClaimRow, evidence: EvidenceView[]): ClaimView {
  const { relationType: type, saidAt, ...claim } = row.claim;
  const { id, predicate, polarity, modality, status, rule, confidence, edge } = claim;
  const event = eventOf(claim);
  const sentences = evidence.map(({ text }) => text);
  const hasEnded = isOver({ type, predicate, event, saidAt, sentences });
  // A claim whose two ends are one entity bears on no edge.
  const isOfEdge = row.subject.id !== row.object.id;
  return {
    id,
    ...(edge && isOfEdge && { edge }),
    subject: reference(row.subject, row.subjectLabels),
    type,
    label: type === "RELATED_TO" ? predicate : relationLabel(type, hasEnded),
    predicate,
    object: reference(row.object, row.objectLabels),
    polarity,
    modality,
    status,
    ...(row.speaker && { speaker: reference(row.speaker, row.speakerLabels ?? []) }),
    ...(event && { event }),
    isOver: hasEnded,
    ...(claim.eventId && { eventId: claim.eventId }),
    ...(saidAt && { saidAt }),
    ...(claim.origin === "llm" && { origin: claim.origin }),
    ...(claim.origin === "hand" && {
      origin: claim.origin,
      source: presentSource(row.claim, evidence),
    }),
    ...(claim.secondReading && { secondReading: claim.secondReading }),
    rule,
    confidence,
    review: claim.review ?? "unreviewed",
    evidence,
  };
}

/** Where a claim made by hand comes from. */
function presentSource(
  { sourceArticle, sourceText, sourceUrl }: ClaimRow["claim"],
  evidence: readonly EvidenceView[],
): ClaimView["source"] {
  return {
    ...(sourceArticle && { articleId: sourceArticle, isRemoved: evidence.length === 0 }),
    ...(sourceUrl && { url: sourceUrl }),
    ...(sourceText && { text: sourceText }),
  };
}

function presentEvidence({
  publisher,
  publishedAt,
  ...stated
}: z.infer<typeof Stated>): EvidenceView {
  return {
    ...stated,
    ...(publisher && { publisher }),
    ...(publishedAt && { publishedAt }),
  };
}

function reference(
  { id, name }: z.infer<typeof Named>,
  labels: readonly string[],
): EntityReference {
  return { id, name, type: entityTypeOf(labels) };
}
