import { z } from "zod";
import { JUDGEMENT_KINDS, REVIEWS } from "../../model/index.ts";
import { EventText } from "../revise/period.ts";
import {
  ClaimParts,
  changesSomething,
  EntityChange,
  EntityParts,
  HandClaim,
  HandSource,
  NewEntity,
} from "../store/judgements/payload.ts";
import { EntityReference } from "./entities.schema.ts";

const Id = z.string().trim().min(1).max(500);
const Ids = z.array(Id).min(1).max(1000);
/** Of one request: as many as a CSV file that is taken over HTTP makes. */
const MAX_TAKEN_BACK = 1000;

/** A name that can be seen: not only spaces of no width and other signs that nothing is drawn for. */
const SeenName = NewEntity.shape.name.regex(
  /[\p{L}\p{M}\p{N}\p{P}\p{S}]/u,
  "it has nothing that can be seen",
);
const SeenEntity = NewEntity.extend({ name: SeenName });

/** An end of a claim made by hand: an entity of the graph by its id, or a new one. */
const End = z.union([z.strictObject({ id: Id }), SeenEntity]);

const AskedChange = ClaimParts.extend({ event: EventText.nullable().optional() }).refine(
  ...changesSomething,
);

/**
 * What who asks saw of what is to be changed; null where there was nothing. Where it is something else by now, the change is
 * refused; without it, the last one wins. Aliases are added and removed one by one, and never refused.
 */
const SeenOfClaim = ClaimParts.extend({
  predicate: z.string().optional(),
  saidAt: z.string().nullable().optional(),
});
const SeenOfEntity = EntityParts.pick({ type: true }).extend({
  name: z.string().optional(),
  description: z.string().nullable().optional(),
  wikidata: z.string().nullable().optional(),
});
/** Of each of the claims that are accepted or rejected. */
const SeenOfReview = SeenOfClaim.extend({ review: z.enum(REVIEWS).optional() }).optional();
/** By the ids of the entities that are made one or kept apart. One that is part of another by now was not seen. */
const SeenOfEntities = z.record(Id, SeenOfEntity).optional();

/** What a person may ask for, in the ids that the graph shows now. */
export const Asked = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("merge"), into: Id, from: Ids, seen: SeenOfEntities }),
  z.strictObject({ kind: z.literal("same"), a: Id, b: Id, seen: SeenOfEntities }),
  z.strictObject({ kind: z.literal("different"), a: Id, b: Id, seen: SeenOfEntities }),
  /** What these articles say of the entity becomes an entity of its own. */
  z.strictObject({ kind: z.literal("split"), entity: Id, articles: Ids }),
  z.strictObject({ kind: z.literal("accept"), claims: Ids, seen: SeenOfReview }),
  z.strictObject({ kind: z.literal("reject"), claims: Ids, seen: SeenOfReview }),
  z.strictObject({
    kind: z.literal("edit-claim"),
    claim: Id,
    set: AskedChange,
    seen: SeenOfClaim.optional(),
  }),
  z.strictObject({
    kind: z.literal("edit-entity"),
    entity: Id,
    set: EntityChange,
    seen: SeenOfEntity.optional(),
  }),
  SeenEntity.extend({ kind: z.literal("add-entity") }),
  HandClaim.extend({
    kind: z.literal("add-edge"),
    subject: End,
    object: End,
    speaker: End.optional(),
    event: EventText.optional(),
    source: HandSource,
  }),
  /** Of claims made by hand; what was read can be rejected. */
  z.strictObject({ kind: z.literal("delete-claim"), claims: Ids }),
  z.strictObject({ kind: z.literal("remove-article"), article: Id }),
  z.strictObject({ kind: z.literal("remove-report"), report: Id }),
  z.strictObject({ kind: z.literal("remove-source"), publisher: z.string().min(1).max(500) }),
  z.strictObject({ kind: z.literal("undo"), judgement: Id }),
  z.strictObject({ kind: z.literal("redo"), judgement: Id }),
]);
export type Asked = z.infer<typeof Asked>;
export type AskedOf<Kind extends Asked["kind"]> = Extract<Asked, { kind: Kind }>;

/** What others made of a part of a claim or an entity since who asks saw it. */
export const ChangeSince = z.object({
  /** As `set` calls it; `review` of a claim, `entity` of one that is part of another by now. */
  part: z.string(),
  now: z
    .union([z.string(), z.object({ from: z.string(), to: z.string(), text: z.string() })])
    .nullable(),
  /** Of an end, and of what is part of another: the entity that it is now. */
  entity: EntityReference.optional(),
  /** The judgement that made it so, by whom and when; none where an article or a merge did. */
  judgement: z.string().optional(),
  by: z.string().optional(),
  at: z.string().optional(),
});
export type ChangeSince = z.infer<typeof ChangeSince>;

const Who = z.object({
  /** Without it, the user that the server runs for. */
  by: z.string().trim().min(1).max(200).optional(),
  why: z.string().trim().min(1).max(2000).optional(),
});

/** POST /api/judgements */
export const NewJudgement = Who.extend({ judgement: Asked });
export type NewJudgement = z.infer<typeof NewJudgement>;

/** POST /api/judgements/undo: all of them or none, the last one given first. */
export const Takebacks = Who.extend({ judgements: z.array(Id).min(1).max(MAX_TAKEN_BACK) });

/** POST /api/judgements/{id}/undo and /redo */
export const Takeback = Who.optional();
export type Takeback = z.infer<typeof Takeback>;

export const JudgementView = z.object({
  id: z.string(),
  /** Its place in the log, which articles share. */
  seq: z.number().int(),
  at: z.string(),
  by: z.string(),
  why: z.string().optional(),
  kind: z.enum(JUDGEMENT_KINDS),
  /** Whether it is in force: not undone, or done again since. */
  active: z.boolean(),
  /** What it concerns: ids of records, claims, articles, judgements. */
  targets: z.array(z.string()),
  makes: z.array(z.string()),
  /** What it decides, as it is kept in the log. */
  decision: z.record(z.string(), z.unknown()),
});
export type JudgementView = z.infer<typeof JudgementView>;

/** GET /api/judgements: newest first. `next`: what `before` is for those that follow. */
export const JudgementsAnswer = z.object({
  judgements: z.array(JudgementView),
  next: z.number().int().optional(),
});
export type JudgementsAnswer = z.infer<typeof JudgementsAnswer>;

export const JudgementsQuery = z.object({
  /** The id of an entity, claim, article or judgement. */
  target: Id.optional(),
  before: z.coerce.number().int().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** POST /api/judgements/undo */
export const TakebacksAnswer = z.object({ judgements: z.array(JudgementView) });
export type TakebacksAnswer = z.infer<typeof TakebacksAnswer>;

const Counts = z.object({
  added: z.number().int(),
  removed: z.number().int(),
  changed: z.number().int(),
});

/** POST /api/judgements/preview: what a judgement would do. */
export const Preview = z.object({
  articles: Counts,
  claims: Counts,
  entities: Counts,
  edges: Counts.extend({
    /** Of those that stay, how many then stand on fewer reports, or more. */
    loseSource: z.number().int(),
    gainSource: z.number().int(),
  }),
  /** The same in words: "3 claims, 2 entities, 1 edge will go; 4 edges lose a source." */
  summary: z.string(),
});
export type Preview = z.infer<typeof Preview>;

const MatchedRecord = z.object({ id: z.string(), name: z.string() });

/** GET /api/entities/{id}/history, GET /api/claims/{id}/history: oldest first. */
export const HistoryAnswer = z.object({
  history: z.array(
    z.discriminatedUnion("what", [
      z.object({
        what: z.literal("article"),
        seq: z.number().int(),
        articleId: z.string(),
        title: z.string(),
        publisher: z.string().optional(),
        publishedAt: z.string().optional(),
        /** Whether it was removed since. */
        isRemoved: z.boolean(),
      }),
      z.object({ what: z.literal("judgement"), seq: z.number().int(), judgement: JudgementView }),
      /** Rules made two of its records one without asking, as the later of the two came. */
      z.object({
        what: z.literal("match"),
        seq: z.number().int(),
        record: MatchedRecord,
        other: MatchedRecord,
        /** The chance that they are one, 0 to 1, and what speaks for it and against. */
        confidence: z.number(),
        reasons: z.array(z.string()),
      }),
    ]),
  ),
  /** What articles call the records that its judgements concern, by the records' ids. */
  names: z.record(z.string(), z.string()),
});
export type HistoryAnswer = z.infer<typeof HistoryAnswer>;
