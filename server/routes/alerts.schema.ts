import { z } from "zod";
import { CLAIM_STATUSES } from "../../model/index.ts";
import { EntityReference, RelationTypeSchema } from "./entities.schema.ts";

const Title = z
  .string()
  .trim()
  .regex(/^\P{Cc}*$/u, "Write it on one line.")
  .min(1, "Give it a name.")
  .max(200);

/** Where new hits are sent. Its host is in NEWSGRAPH_WEBHOOK_HOSTS. */
const WebhookUrl = z
  .url({ protocol: /^https?$/, error: "Give an address that begins with http:// or https://." })
  .max(2_000);

/** Claims of new articles: none of these lists means any. */
const Pattern = z.object({
  kind: z.literal("pattern"),
  relationTypes: z.array(RelationTypeSchema).max(100).default([]),
  statuses: z.array(z.enum(CLAIM_STATUSES)).max(CLAIM_STATUSES.length).default([]),
});

const CypherSearch = z.object({
  kind: z.literal("cypher"),
  statement: z.string().trim().min(1, "Write a Cypher statement.").max(100_000),
  parameters: z.record(z.string(), z.unknown()).default({}),
  /** The saved query that the statement was copied from. */
  query: z.string().max(80).optional(),
});

/** What an alert looks for: claims about an entity, or between it and another; or new rows of a statement. */
const NewSearch = z.discriminatedUnion("kind", [
  Pattern.extend({
    /** An id. */
    entity: z.string().min(1),
    other: z.string().min(1).optional(),
  }),
  CypherSearch,
]);
export type NewSearch = z.infer<typeof NewSearch>;

/** The same with its entities as they were called when it was made. */
export const AlertSearch = z.discriminatedUnion("kind", [
  Pattern.extend({ entity: EntityReference, other: EntityReference.optional() }),
  CypherSearch,
]);
export type AlertSearch = z.infer<typeof AlertSearch>;

/** POST /api/alerts. Without a title it is named after what it looks for. */
export const NewAlert = z.object({
  title: Title.optional(),
  search: NewSearch,
  webhook: WebhookUrl.optional(),
});
export type NewAlert = z.infer<typeof NewAlert>;

/** PATCH /api/alerts/{id}: what is not given stays. What came while it was paused is told when it goes on. */
export const AlertChange = z.object({
  title: Title.optional(),
  isPaused: z.boolean().optional(),
  /** null: none any more. */
  webhook: WebhookUrl.nullable().optional(),
});
export type AlertChange = z.infer<typeof AlertChange>;

/** A search that is done again after articles came in, and tells what is new. */
export const AlertView = z.object({
  id: z.string(),
  title: z.string(),
  search: AlertSearch,
  createdAt: z.string(),
  /** When it was last looked at, and up to which place in the log. */
  checkedAt: z.string(),
  seq: z.number().int(),
  isPaused: z.boolean(),
  /** What it found so far and keeps, and how much of that nobody has read. */
  hits: z.number().int(),
  unread: z.number().int(),
  newestAt: z.string().optional(),
  /** Why its statement failed when it was last looked at. */
  code: z.string().optional(),
  reason: z.string().optional(),
  webhook: z
    .object({
      url: z.string(),
      deliveredAt: z.string().optional(),
      /** How often in a row it was asked in vain, and why. */
      failures: z.number().int(),
      reason: z.string().optional(),
      /** When the same is told again; none where what was to be told was given up. */
      retryAt: z.string().optional(),
    })
    .optional(),
  /** Path of its Atom feed; where the server has a token, with the feed's own key. */
  feed: z.string(),
});
export type AlertView = z.infer<typeof AlertView>;

/** GET /api/alerts */
export const AlertsAnswer = z.object({ alerts: z.array(AlertView) });
export type AlertsAnswer = z.infer<typeof AlertsAnswer>;

const HitClaim = z.object({
  id: z.string(),
  edge: z.string().optional(),
  subject: EntityReference,
  label: z.string(),
  object: EntityReference,
  status: z.enum(CLAIM_STATUSES),
  speaker: EntityReference.optional(),
  /** The sentence. */
  quote: z.string().optional(),
});

/** What an alert found at once: the first of it, and how much it is. It stays as it was found. */
export const HitContent = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("claims"),
    article: z.object({
      id: z.string(),
      title: z.string(),
      publisher: z.string().optional(),
      publishedAt: z.string().optional(),
    }),
    claims: z.array(HitClaim),
    total: z.number().int(),
  }),
  z.object({
    kind: z.literal("rows"),
    columns: z.array(z.string()),
    /** Values as text. */
    rows: z.array(z.array(z.string())),
    total: z.number().int(),
  }),
]);
export type HitContent = z.infer<typeof HitContent>;

export const AlertHit = z.object({
  id: z.string(),
  alert: z.string(),
  at: z.string(),
  isRead: z.boolean(),
  content: HitContent,
  /** Its article was removed since. */
  isRemoved: z.boolean(),
});
export type AlertHit = z.infer<typeof AlertHit>;

export const AlertParams = z.object({ id: z.string() });

/** GET /api/alerts/{id}/hits */
export const HitsQuery = z.object({ limit: z.coerce.number().int().min(1).max(500).default(50) });

/** Newest first. */
export const HitsAnswer = z.object({ hits: z.array(AlertHit) });
export type HitsAnswer = z.infer<typeof HitsAnswer>;

/** POST /api/alerts/{id}/read: these hits, or all. */
export const HitsRead = z.object({ hits: z.array(z.string()).max(500).optional() }).default({});

/** DELETE /api/alerts/{id}: it can be restored for a day. */
export const AlertRemoved = z.object({ removed: AlertView });
export type AlertRemoved = z.infer<typeof AlertRemoved>;

/** GET /api/alerts/{id}/feed */
export const AlertFeedQuery = z.object({
  /** Instead of the token: AlertView's feed has it. */
  key: z.string().optional(),
});
