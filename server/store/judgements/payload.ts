import { z } from "zod";
import {
  CLAIM_STATUSES,
  ENTITY_TYPES,
  MODALITIES,
  POLARITIES,
  RELATION_TYPE_NAMES,
} from "../../../model/index.ts";
import { PageUrl } from "../../page-url.ts";

/** What each kind of judgement decides, as it is kept in the log: with ids of records, so that it means the same for ever. */

const Id = z.string().min(1).max(500);
const Ids = z.array(Id).min(1);
const Name = z.string().trim().min(1).max(500);
const Description = z.string().trim().min(1).max(2000);

/** The id of an item of Wikidata. */
export const WikidataId = z
  .string()
  .regex(/^Q[1-9]\d{0,14}$/, 'an item of Wikidata is written "Q42"');

/** A change is one of something. */
export const changesSomething = [
  (set: object) => Object.keys(set).length > 0,
  "Say what is to be changed.",
] as const;

const EventChange = z.object({ from: Name, to: Name, text: z.string().max(500) });

/** What may be changed of a claim; null takes it away. Ends are ids of entities. */
export const ClaimParts = z
  .strictObject({
    type: z.enum(RELATION_TYPE_NAMES),
    predicate: Name,
    polarity: z.enum(POLARITIES),
    modality: z.enum(MODALITIES),
    status: z.enum(CLAIM_STATUSES),
    event: EventChange.nullable(),
    saidAt: z.iso.date().nullable(),
    subject: Id,
    object: Id,
    speaker: Id.nullable(),
  })
  .partial();
export const ClaimChange = ClaimParts.refine(...changesSomething);

/** What may be changed of an entity; null takes it away. */
export const EntityParts = z
  .strictObject({
    name: Name,
    type: z.enum(ENTITY_TYPES),
    description: Description.nullable(),
    /** Its item in Wikidata: "Q42". */
    wikidata: WikidataId.nullable(),
    addAliases: z.array(Name),
    removeAliases: z.array(Name),
  })
  .partial();
export const EntityChange = EntityParts.refine(...changesSomething);

export const NewEntity = z.strictObject({
  name: Name,
  type: z.enum(ENTITY_TYPES),
  aliases: z.array(Name).default([]),
  description: Description.optional(),
});

/** What a claim made by hand says, its ends apart. */
export const HandClaim = z.strictObject({
  type: z.enum(RELATION_TYPE_NAMES),
  predicate: Name.optional(),
  polarity: z.enum(POLARITIES).optional(),
  modality: z.enum(MODALITIES).optional(),
  status: z.enum(CLAIM_STATUSES).optional(),
  event: EventChange.optional(),
  saidAt: z.iso.date().optional(),
  confidence: z.number().min(0).max(1).default(1),
});

/** Where a claim made by hand comes from: a passage of an article in the graph, a page, or what its maker says. */
const Passage = z.strictObject({
  article: Id,
  start: z.number().int().min(0),
  end: z.number().int().min(1),
});
const Page = z.strictObject({ url: PageUrl, quote: z.string().max(5000).optional() });
const Note = z.strictObject({ note: z.string().trim().min(1).max(5000) });
export const HandSource = z.union([Passage, Page, Note]);

const MadeEntity = NewEntity.extend({ id: Id });
const RecordedSource = z.union([Passage.extend({ text: z.string() }), Page, Note]);

export const Payload = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("merge"), into: Id, from: Ids }),
  z.object({ kind: z.literal("same"), a: Id, b: Id }),
  z.object({ kind: z.literal("different"), a: Id, b: Id }),
  z.object({
    kind: z.literal("split"),
    entity: Id,
    articles: Ids,
    made: MadeEntity,
    /** Which of an article's records become the new one. */
    moves: z.array(z.object({ article: Id, record: Id })).min(1),
  }),
  z.object({ kind: z.literal("accept"), claims: Ids }),
  z.object({ kind: z.literal("reject"), claims: Ids }),
  z.object({ kind: z.literal("edit-claim"), claim: Id, set: ClaimChange }),
  z.object({ kind: z.literal("edit-entity"), entity: Id, set: EntityChange }),
  z.object({ kind: z.literal("add-entity"), made: MadeEntity }),
  HandClaim.extend({
    kind: z.literal("add-edge"),
    claim: Id,
    subject: Id,
    object: Id,
    speaker: Id.optional(),
    made: z.array(MadeEntity),
    source: RecordedSource,
  }).required({ predicate: true, polarity: true, modality: true, status: true }),
  z.object({ kind: z.literal("delete-claim"), claims: Ids }),
  z.object({ kind: z.literal("remove-article"), article: Id, articles: Ids }),
  z.object({ kind: z.literal("remove-report"), report: Id, articles: Ids }),
  z.object({ kind: z.literal("remove-source"), publisher: z.string(), articles: Ids }),
  z.object({ kind: z.literal("undo"), judgement: Id }),
  z.object({ kind: z.literal("redo"), judgement: Id }),
]);
export type Payload = z.infer<typeof Payload>;
export type PayloadOf<Kind extends Payload["kind"]> = Extract<Payload, { kind: Kind }>;
export type MadeEntity = z.infer<typeof MadeEntity>;
export type ClaimChange = z.infer<typeof ClaimChange>;
export type EntityChange = z.infer<typeof EntityChange>;

/** The ids that a judgement concerns, those it made left out. */
export function targetsOf(payload: Payload): readonly string[] {
  switch (payload.kind) {
    case "merge":
      return [payload.into, ...payload.from];
    case "same":
    case "different":
      return [payload.a, payload.b];
    case "split":
      return distinct([
        payload.entity,
        ...payload.moves.flatMap(({ article, record }) => [article, record]),
      ]);
    case "accept":
    case "reject":
    case "delete-claim":
      return payload.claims;
    case "edit-claim": {
      const { subject, object, speaker } = payload.set;
      return distinct([payload.claim, subject, object, speaker]);
    }
    case "edit-entity":
      return [payload.entity];
    case "add-entity":
      return [];
    case "add-edge": {
      const { subject, object, speaker, source } = payload;
      const made = makesOf(payload);
      const article = "article" in source ? source.article : undefined;
      return distinct([subject, object, speaker, article]).filter((id) => !made.includes(id));
    }
    case "remove-article":
    case "remove-report":
    case "remove-source":
      return payload.articles;
    case "undo":
    case "redo":
      return [payload.judgement];
  }
}

/** The ids of the records and claims that a judgement makes. */
export function makesOf(payload: Payload): readonly string[] {
  switch (payload.kind) {
    case "split":
    case "add-entity":
      return [payload.made.id];
    case "add-edge":
      return [payload.claim, ...payload.made.map(({ id }) => id)];
    default:
      return [];
  }
}

function distinct(ids: readonly (string | null | undefined)[]): readonly string[] {
  return [...new Set(ids.flatMap((id) => id ?? []))];
}
