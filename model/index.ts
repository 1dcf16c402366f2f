export {
  ARTICLE_SPAN_KINDS,
  type Article,
  type ArticleSource,
  type ArticleSpan,
  type ArticleSpanKind,
} from "./article.ts";
export {
  CLAIM_STATUSES,
  type Claim,
  type ClaimStatus,
  EDGE_STATUSES,
  type EdgeStatus,
  type EventTime,
  type Evidence,
  MODALITIES,
  type Modality,
  PAIR_RULE,
  POLARITIES,
  type Polarity,
  REVIEWS,
  type Review,
  SECOND_READINGS,
  type SecondReading,
} from "./claim.ts";
export { CSV_COLUMNS, type CsvColumn, type CsvKind, guessMapping } from "./csv-columns.ts";
export { ENTITY_TYPES, type Entity, type EntityType } from "./entity.ts";
export type { Extraction, Note } from "./extraction.ts";
export { GIVEN_NAME_GROUPS } from "./given-names.ts";
export type { ArticleId, ClaimId, EntityId, EventId } from "./ids.ts";
export { JUDGEMENT_KINDS, type Judgement, type JudgementKind } from "./judgement.ts";
export { MENTION_FORMS, type Mention, type MentionForm } from "./mention.ts";
export { PERIOD_FORMS, type Period, type ReadPeriod, readPeriod, writePeriod } from "./period.ts";
export { canBeOver, relationLabel } from "./relation-label.ts";
export {
  hasRoom,
  RELATION_GROUPS,
  RELATION_TYPE_NAMES,
  RELATION_TYPES,
  type RelationGroup,
  type RelationType,
  type RelationTypeName,
  relationType,
} from "./relation-types.ts";
export type { Span } from "./span.ts";
export { type Stance, type StanceChange, settleStance, statusesOf } from "./stance.ts";
export { findUnknownNames, tellUnknownName } from "./unknown-names.ts";
export { UNSEEN } from "./unseen.ts";
