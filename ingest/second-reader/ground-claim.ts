import {
  type Claim,
  type Entity,
  type Extraction,
  type Mention,
  type RelationTypeName,
  relationType,
  type Span,
} from "../../model/index.ts";
import { fits } from "../claims/kinds.ts";
import type { EntityDraft } from "../entities/entity-draft.ts";
import { claimIdOf } from "../identify.ts";
import { LONE_CONFIDENCE } from "./agreement.ts";
import { draftOfEntity } from "./draft-of-entity.ts";
import { type FoundQuote, QuotableText } from "./quotable-text.ts";
import { TOLD_TYPES, type ToldClaim } from "./reader-answer.ts";

export const SECOND_READER = "second-reader";

/** How many sentences a speaker may be mentioned away from what they say: "… he said. “We met.”" */
const SPEAKER_REACH = 2;

interface KnownEntity {
  readonly entity: Entity;
  readonly draft: EntityDraft;
}

/** A told claim that stands in the article, or why it is none. */
export type Grounded = { readonly claim: Claim } | { readonly refusal: string; readonly at?: Span };

/** Holds what a second reader tells to the article: only what stands there, between entities that are there, is a claim. */
export class Grounds {
  readonly #extraction: Extraction;
  readonly #text: QuotableText;
  readonly #entities: ReadonlyMap<string, KnownEntity>;

  constructor(extraction: Extraction) {
    this.#extraction = extraction;
    this.#text = new QuotableText(extraction.article);
    this.#entities = new Map(
      extraction.entities.map((entity) => [
        entity.id,
        { entity, draft: draftOfEntity(entity, extraction.article.text) },
      ]),
    );
  }

  /** Holds one claim to the article. */
  check(told: ToldClaim): Grounded {
    const type = TOLD_TYPES.find((name) => name === told.type);
    if (!type) return { refusal: `There is no relation type ${shown(told.type)} to tell of.` };
    const subject = this.#entities.get(told.subject);
    const object = this.#entities.get(told.object);
    const speaker = told.speaker === null ? undefined : this.#entities.get(told.speaker);
    if (!subject || !object) return { refusal: unknownId(subject ? told.object : told.subject) };
    if (told.speaker !== null && !speaker) return { refusal: unknownId(told.speaker) };
    const standing = this.#text.find(told.quote);
    const [anywhere] = standing;
    if (!anywhere) return { refusal: `The article has no such words: ${shown(told.quote)}.` };
    const { isSymmetric } = relationType(type);
    const quote = standing.find((place) =>
      areIn(place, subject.entity, object.entity, isSymmetric),
    );
    const named = `${subject.entity.name} ${type} ${object.entity.name}`;
    if (!quote) return { refusal: `${named}: its quote does not mention both.`, at: anywhere };
    if (!fits(type, subject.draft, object.draft)) {
      return { refusal: `${named}: these are not the kinds of its ends.`, at: quote };
    }
    if (speaker && !this.#isNear(quote, speaker.entity)) {
      return {
        refusal: `${named}: ${speaker.entity.name}, who is to say so, is not near.`,
        at: quote,
      };
    }
    return { claim: this.#claimOf(told, type, quote) };
  }

  #isNear({ first, last }: FoundQuote, { mentions }: Entity): boolean {
    const around = this.#text.spanOf(first - SPEAKER_REACH, last + SPEAKER_REACH);
    return mentions.some((mention) => isWithin(around, mention));
  }

  #claimOf(told: ToldClaim, type: RelationTypeName, { first, last }: FoundQuote): Claim {
    const { article } = this.#extraction;
    const { start, end } = this.#text.spanOf(first, last);
    const [subject, object, speaker] = [told.subject, told.object, told.speaker].map((id) =>
      id === null ? undefined : this.#entities.get(id)?.entity.id,
    );
    if (!subject || !object) throw new RangeError("A claim's ends were not looked up.");
    const stance = stanceOf(told);
    return {
      id: claimIdOf([article.id, subject, type, "", object, start, end, stance.status, speaker]),
      subject,
      type,
      predicate: relationType(type).label,
      object,
      ...stance,
      ...(speaker && { speaker }),
      evidence: { start, end, text: article.text.slice(start, end) },
      ...(article.publishedAt && { saidAt: article.publishedAt }),
      origin: "llm",
      rule: SECOND_READER,
      confidence: LONE_CONFIDENCE,
    };
  }
}

/** Polarity, modality and status as they go together (model/claim.ts): models are often sure of one and careless of another. */
function stanceOf({
  polarity,
  modality,
  status,
}: ToldClaim): Pick<Claim, "polarity" | "modality" | "status"> {
  if (polarity === "denied" || status === "denied") return { polarity, modality, status: "denied" };
  if (modality === "planned" || modality === "requested")
    return { polarity, modality, status: "planned" };
  if (status === "planned") return { polarity, modality: "planned", status };
  return { polarity, modality, status: modality === "hypothetical" ? "alleged" : status };
}

/** Whether a quote mentions both ends, each by words of its own; "they met" mentions two at once. */
function areIn(quote: Span, subject: Entity, object: Entity, isSymmetric: boolean): boolean {
  const mentionsOf = ({ mentions }: Entity) =>
    mentions.filter((mention) => isWithin(quote, mention));
  const objects = mentionsOf(object);
  return mentionsOf(subject).some((one) =>
    objects.some((other) => isSymmetric || !isSameSpan(one, other)),
  );
}

const isWithin = (around: Span, { start, end }: Span) => around.start <= start && end <= around.end;
const isSameSpan = (a: Mention, b: Mention) => a.start === b.start && a.end === b.end;
const unknownId = (id: string) => `The article has no entity with the id ${shown(id)}.`;

/** Words of an answer in a note: short, whatever was answered. */
function shown(words: string): string {
  const line = words.slice(0, 200).replace(/\s+/g, " ").trim();
  return `"${line.length > 80 ? `${line.slice(0, 80)}…` : line}"`;
}
