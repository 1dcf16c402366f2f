import { z } from "zod";
import {
  type Article,
  type ArticleId,
  type Claim,
  type ClaimId,
  type EntityId,
  type EventId,
  type Extraction,
  MENTION_FORMS,
  type Mention,
} from "../../../model/index.ts";
import { ClaimNode, eventOf } from "../claim-node.ts";
import { entityTypeOf } from "../entity-type.ts";
import { readSpans } from "../spans.ts";

const EntityNode = z.object({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  isNamed: z.boolean(),
  description: z.string().nullish(),
});
export const ReferenceRow = z.object({
  mention: z.object({
    id: z.string(),
    start: z.number(),
    end: z.number(),
    form: z.enum(MENTION_FORMS),
  }),
  entity: EntityNode,
  labels: z.array(z.string()),
});
export type ReferenceRow = z.infer<typeof ReferenceRow>;

export const StatementRow = z.object({
  // An older newsgraph did not say by which rule.
  claim: ClaimNode.extend({ rule: z.string().nullish() }),
  start: z.number(),
  finish: z.number(),
  subject: EntityNode,
  subjectLabels: z.array(z.string()),
  object: EntityNode,
  objectLabels: z.array(z.string()),
  speakers: z.array(z.string()),
});
export type StatementRow = z.infer<typeof StatementRow>;

export const ArticleNode = z.object({
  id: z.string(),
  title: z.string().default(""),
  publisher: z.string().nullish(),
  authors: z.array(z.string()).default([]),
  dateline: z.string().nullish(),
  publishedAt: z.string().nullish(),
  url: z.string().nullish(),
  text: z.string().default(""),
  spans: z.array(z.string()).default([]),
  fingerprint: z.string().default(""),
  reportId: z.string().nullish(),
});
export type ArticleNode = z.infer<typeof ArticleNode>;

/** What was read from an article, as far as the graph says: entities go by the ids and names that they have in the graph. */
export function rebuildExtraction(
  article: ArticleNode,
  references: readonly ReferenceRow[],
  statements: readonly StatementRow[],
): Extraction {
  return {
    article: articleOf(article),
    entities: entitiesOf(references, statements),
    claims: statements.map((row) => claimOf(row, article.text)),
    notes: [],
  };
}

function articleOf(node: ArticleNode): Article {
  const { id, title, authors, text, fingerprint, spans } = node;
  const { publisher, dateline, publishedAt, url } = node;
  return {
    id: id as ArticleId,
    title,
    ...(publisher && { publisher }),
    authors,
    ...(dateline && { dateline }),
    ...(publishedAt && { publishedAt }),
    ...(url && { url }),
    text,
    spans: readSpans(spans),
    fingerprint,
  };
}

function entitiesOf(references: readonly ReferenceRow[], statements: readonly StatementRow[]) {
  const named = [
    ...references.map(({ entity, labels }) => ({ entity, labels })),
    ...statements.flatMap(({ subject, subjectLabels, object, objectLabels }) => [
      { entity: subject, labels: subjectLabels },
      { entity: object, labels: objectLabels },
    ]),
  ];
  const distinct = new Map(named.map((one) => [one.entity.id, one]));
  return [...distinct.values()].map(({ entity: { description, ...entity }, labels }) => ({
    ...entity,
    id: entity.id as EntityId,
    type: entityTypeOf(labels),
    ...(description && { description }),
    mentions: references
      .filter((reference) => reference.entity.id === entity.id)
      .map(({ mention: { start, end, form } }): Mention => ({ start, end, form })),
  }));
}

function claimOf({ claim, start, finish: end, ...row }: StatementRow, text: string): Claim {
  const { relationType, eventId, saidAt, secondReading } = claim;
  const event = eventOf(claim);
  const [speaker] = row.speakers;
  return {
    id: claim.id as ClaimId,
    subject: row.subject.id as EntityId,
    type: relationType,
    predicate: claim.predicate,
    object: row.object.id as EntityId,
    polarity: claim.polarity,
    modality: claim.modality,
    status: claim.status,
    ...(speaker && { speaker: speaker as EntityId }),
    evidence: { start, end, text: text.slice(start, end) },
    ...(event && { event }),
    ...(eventId && { eventId: eventId as EventId }),
    ...(saidAt && { saidAt }),
    ...(claim.origin === "llm" && { origin: claim.origin }),
    ...(secondReading && { secondReading }),
    rule: claim.rule ?? "unknown",
    confidence: claim.confidence,
  };
}
