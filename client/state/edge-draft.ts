import {
  type ClaimStatus,
  type EntityType,
  type RelationTypeName,
  readPeriod,
  relationType,
} from "../../model/index.ts";
import type { EntityReference } from "../../server/routes/entities.schema.ts";
import type { NewJudgement } from "../../server/routes/judgements.schema.ts";

/** An end of an edge: an entity of the graph, or one that is made with the edge. */
export type EndDraft =
  | { readonly kind: "known"; readonly entity: EntityReference }
  | {
      readonly kind: "new";
      readonly name: string;
      readonly type: EntityType;
      /** Whether somebody said so; else it is what the relation asks for. */
      readonly isTypeChosen?: boolean;
    };

/** A passage of an article that an edge stands on. */
export interface PassageDraft {
  readonly articleId: string;
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An edge that somebody is writing down: what is not known yet is left out or empty. */
export interface EdgeDraft {
  readonly subject?: EndDraft | undefined;
  readonly object?: EndDraft | undefined;
  readonly speaker?: EndDraft | undefined;
  readonly type: RelationTypeName | "";
  readonly status: ClaimStatus;
  /** When it happened, in words. */
  readonly when: string;
  readonly passage?: PassageDraft | undefined;
  readonly url: string;
  readonly quote: string;
  readonly note: string;
  readonly why: string;
}

export const emptyEdge: EdgeDraft = {
  type: "",
  status: "asserted",
  when: "",
  url: "",
  quote: "",
  note: "",
  why: "",
};

/** Something that an edge can't do without. */
export interface Missing {
  readonly field: "subject" | "type" | "object" | "when" | "source";
  /** What to do about it. */
  readonly words: string;
}

/** What is still missing, first things first; undefined where the edge can be added. */
export function missingOf(draft: EdgeDraft): Missing | undefined {
  const { subject, object, type, when, passage, url, note } = draft;
  if (!subject) return { field: "subject", words: "Choose who does it." };
  if (type === "") return { field: "type", words: "Choose how they are tied." };
  if (!object) return { field: "object", words: "Choose whom it is done to." };
  if (isSame(subject, object)) return { field: "object", words: "Both ends are the same." };
  const time = readPeriod(when);
  if (when.trim() !== "" && "problem" in time) return { field: "when", words: time.problem };
  if (!passage && url.trim() === "" && note.trim() === "")
    return {
      field: "source",
      words: "Say where it comes from: a passage, an address, or a note.",
    };
  return undefined;
}

function isSame(one: EndDraft, other: EndDraft): boolean {
  if (one.kind === "known" && other.kind === "known") return one.entity.id === other.entity.id;
  return one.kind === "new" && other.kind === "new" && one.name === other.name;
}

/** What an end that is new is taken for: the kind that the relation has there most. */
export function offeredType(
  type: RelationTypeName | "",
  part: "subject" | "object",
): EntityType | undefined {
  return type === "" ? undefined : relationType(type)[part][0];
}

/** Another relation; new ends of which nobody said what they are become what it has there most. */
export function withRelation(draft: EdgeDraft, type: RelationTypeName | ""): EdgeDraft {
  const retyped = (part: "subject" | "object") => {
    const end = draft[part];
    const offered = offeredType(type, part);
    return end?.kind === "new" && !end.isTypeChosen && offered ? { ...end, type: offered } : end;
  };
  return { ...draft, type, subject: retyped("subject"), object: retyped("object") };
}

/** The judgement that adds an edge in which nothing is missing. */
export function toJudgement(draft: EdgeDraft): NewJudgement | undefined {
  const { subject, object, speaker, type, status, when, why } = draft;
  const time = readPeriod(when);
  const source = sourceOf(draft);
  if (!subject || !object || !source || type === "" || missingOf(draft)) return undefined;
  return {
    judgement: {
      kind: "add-edge",
      subject: toEnd(subject),
      object: toEnd(object),
      ...(speaker && { speaker: toEnd(speaker) }),
      type,
      status,
      polarity: status === "denied" ? "denied" : "affirmed",
      modality: status === "planned" ? "planned" : "asserted",
      confidence: 1,
      ...("period" in time && { event: { ...time.period, text: "" } }),
      source,
    },
    ...(why.trim() && { why: why.trim() }),
  };
}

const toEnd = (end: EndDraft) =>
  end.kind === "known"
    ? { id: end.entity.id }
    : { name: end.name.trim(), type: end.type, aliases: [] };

function sourceOf({ passage, url, quote, note }: EdgeDraft) {
  if (passage) return { article: passage.articleId, start: passage.start, end: passage.end };
  if (url.trim() !== "") return { url: url.trim(), ...(quote.trim() && { quote: quote.trim() }) };
  return note.trim() === "" ? undefined : { note: note.trim() };
}
