import type { Article, Claim, Entity, Extraction, Mention, Span } from "../../model/index.ts";
import { versionMarksOf } from "./copies/version-marks.ts";
import type { Reading } from "./reading.ts";
import { writeSpans } from "./spans.ts";

/** An extraction as the rows that the statements in cypher/updates take. Ids of parts come from the article's. */

/** The properties of an article's node. */
export function articleRow({ spans, ...article }: Article, place: ArticlePlace) {
  const { reportId, seq } = place;
  const { isUpdate, isCorrection } = versionMarksOf(article);
  return {
    ...article,
    spans: writeSpans(spans),
    reportId,
    seq,
    ...(isUpdate && { isUpdate }),
    ...(isCorrection && { isCorrection }),
  };
}

type ArticlePlace = Pick<Reading, "reportId" | "seq">;

/** The passages that claims stand in, and the lines of those mentions that no such passage holds. */
export function passageRows(extraction: Extraction) {
  const { article } = extraction;
  return findPassages(extraction).map(({ start, end }) => ({
    id: passageId(article, { start, end }),
    start,
    end,
    text: article.text.slice(start, end),
  }));
}

/** `recordOf`: the record of an entity, by the entity's id in the article. */
export function mentionRows(extraction: Extraction, recordOf: (id: string) => string) {
  const { article, entities } = extraction;
  const passages = findPassages(extraction);
  const mentions = new Map<string, Mention>();
  const records = new Map<string, Set<string>>();
  for (const { entity, mention } of allMentions(entities)) {
    const id = partId("mention", article, mention);
    mentions.set(id, mentions.get(id) ?? mention);
    records.set(id, (records.get(id) ?? new Set()).add(recordOf(entity.id)));
  }
  return [...mentions].map(([id, { start, end, form }]) => ({
    id,
    passage: passageId(article, smallestAround(passages, { start, end }) ?? { start, end }),
    start,
    end,
    surface: article.text.slice(start, end),
    form,
    records: [...(records.get(id) ?? [])].sort(),
  }));
}

/** A claim's own properties, with the records of its ends and speaker. */
export function claimProperties(claim: Claim, recordOf: (id: string) => string) {
  const { type, predicate, polarity, modality, status, event, saidAt, confidence, rule } = claim;
  return {
    relationType: type,
    predicate,
    polarity,
    modality,
    status,
    ...(event && { eventFrom: event.from, eventTo: event.to, eventText: event.text }),
    ...(claim.eventId && { eventId: claim.eventId }),
    ...(saidAt && { saidAt }),
    confidence,
    rule,
    review: "unreviewed",
    origin: claim.origin ?? "read",
    ...(claim.secondReading && { secondReading: claim.secondReading }),
    subjectRecord: recordOf(claim.subject),
    objectRecord: recordOf(claim.object),
    ...(claim.speaker && { speakerRecord: recordOf(claim.speaker) }),
  };
}

function findPassages({ article, entities, claims }: Extraction): readonly Span[] {
  const evidence = claims.map(({ evidence: { start, end } }) => ({ start, end }));
  const lines = allMentions(entities)
    .filter(({ mention }) => !smallestAround(evidence, mention))
    .map(({ mention }) => lineAround(article.text, mention));
  const distinct = new Map(
    [...evidence, ...lines].map((span) => [`${span.start}-${span.end}`, span]),
  );
  return [...distinct.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

function allMentions(entities: readonly Entity[]) {
  return entities.flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })));
}

function smallestAround(spans: readonly Span[], { start, end }: Span): Span | undefined {
  return spans
    .filter((span) => span.start <= start && end <= span.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)[0];
}

function lineAround(text: string, { start, end }: Span): Span {
  const after = text.indexOf("\n", end);
  return { start: text.lastIndexOf("\n", start - 1) + 1, end: after < 0 ? text.length : after };
}

export function passageId(article: Pick<Article, "id">, span: Span): string {
  return partId("passage", article, span);
}

function partId(kind: string, article: Pick<Article, "id">, { start, end }: Span): string {
  return `${kind}:${article.id.replace(/^article:/, "")}:${start}-${end}`;
}
