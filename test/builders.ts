import { createHash } from "node:crypto";
import type {
  Article,
  ArticleId,
  Claim,
  ClaimId,
  Entity,
  EntityId,
  Extraction,
  Mention,
} from "../model/index.ts";

const hash = (content: unknown) =>
  createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 16);

type EntityParts = Partial<Omit<Entity, "id">> & { readonly name: string };

/** An entity of an article: `{ name: "William Barr" }` is a person with a name. */
export function anEntity(parts: EntityParts): Omit<Entity, "id" | "mentions"> {
  return { type: "Person", aliases: [], isNamed: true, ...parts };
}

export interface ClaimParts
  extends Partial<
    Pick<
      Claim,
      "type" | "predicate" | "polarity" | "modality" | "status" | "event" | "saidAt" | "confidence"
    >
  > {
  /** Names of entities: a person each, unless `entities` says more of them. */
  readonly subject: string;
  readonly object: string;
  readonly speaker?: string;
  /** The sentence; made of the parts if it is not given. */
  readonly sentence?: string;
}

export interface ExtractionParts
  extends Partial<Pick<Article, "title" | "publisher" | "publishedAt" | "authors">> {
  readonly claims: readonly ClaimParts[];
  readonly entities?: readonly EntityParts[];
}

/** What would be read from an article that states these claims, a sentence each. Ids come from the content. */
export function anExtraction(parts: ExtractionParts): Extraction {
  const {
    claims,
    title = "An article",
    publisher = "The Paper",
    publishedAt = "2020-11-20",
  } = parts;
  const sentences = claims.map(sentenceOf);
  const text = [title, ...sentences].join("\n");
  const id = `article:${hash([text, publisher])}` as ArticleId;
  const article: Article = {
    id,
    title,
    publisher,
    authors: parts.authors ?? [],
    publishedAt,
    text,
    spans: [
      { kind: "title", start: 0, end: title.length },
      { kind: "body", start: title.length + 1, end: text.length },
    ],
    fingerprint: hash(sentences),
  };
  const entities = entitiesOf(parts, article);
  const idOf = (name: string) => entityId(article, name);
  return {
    article,
    entities,
    claims: claims.map((claim, index) => aClaim(claim, index, article, idOf)),
    notes: [],
  };
}

function sentenceOf({
  sentence,
  subject,
  object,
  type = "MET_WITH",
  speaker,
  status,
}: ClaimParts): string {
  return sentence ?? `${subject} ${type} ${object}, ${speaker ?? "the paper"} ${status ?? "said"}.`;
}

function aClaim(
  parts: ClaimParts,
  index: number,
  article: Article,
  idOf: (name: string) => EntityId,
): Claim {
  const { subject, object, speaker, sentence: _, ...others } = parts;
  const text = sentenceOf(parts);
  const start = article.text.indexOf(text, article.title.length + 1);
  return {
    id: `claim:${hash([article.id, index])}` as ClaimId,
    type: "MET_WITH",
    predicate: "meet with",
    polarity: parts.status === "denied" ? "denied" : "affirmed",
    modality: parts.status === "planned" ? "planned" : "asserted",
    status: "asserted",
    ...(article.publishedAt && { saidAt: article.publishedAt }),
    rule: "builder",
    confidence: 0.8,
    ...others,
    subject: idOf(subject),
    object: idOf(object),
    ...(speaker && { speaker: idOf(speaker) }),
    evidence: { start, end: start + text.length, text },
  };
}

function entitiesOf(
  { claims, entities = [] }: ExtractionParts,
  article: Article,
): readonly Entity[] {
  const named = claims.flatMap(({ subject, object, speaker }) => [
    subject,
    object,
    ...(speaker ? [speaker] : []),
  ]);
  const names = [...new Set([...entities.map(({ name }) => name), ...named])];
  return names.map((name) => ({
    ...anEntity(entities.find((entity) => entity.name === name) ?? { name }),
    id: entityId(article, name),
    mentions: mentionsOf(name, article.text),
  }));
}

function mentionsOf(name: string, text: string): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    mentions.push({ start: at, end: at + name.length, form: "name" });
  }
  return mentions;
}

function entityId(article: Article, name: string): EntityId {
  return `entity:${hash([article.id, name])}` as EntityId;
}
