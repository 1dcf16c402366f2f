import { z } from "zod";
import { EDGE_STATUSES, ENTITY_TYPES, RELATION_TYPE_NAMES } from "../../model/index.ts";

export const RelationTypeSchema = z.enum(RELATION_TYPE_NAMES);

/** An entity where it is only named: as an end of an edge, or as a speaker. */
export const EntityReference = z.object({
  id: z.string(),
  name: z.string(),
  type: z.enum(ENTITY_TYPES),
});
export type EntityReference = z.infer<typeof EntityReference>;

export const EntitySummary = EntityReference.extend({
  aliases: z.array(z.string()),
  description: z.string().optional(),
  isNamed: z.boolean(),
  /** Its item in Wikidata, where somebody linked it: "Q42". */
  wikidata: z.string().optional(),
  /** Claims that have it as subject or object. */
  claims: z.number().int(),
  /** Articles that mention it. */
  articles: z.number().int(),
});
export type EntitySummary = z.infer<typeof EntitySummary>;

/** One typed edge: what all the claims of one type between two entities come to. */
export const EdgeView = z.object({
  id: z.string(),
  source: z.string(),
  target: z.string(),
  type: RelationTypeSchema,
  /** What is written on it: the type's label, or the predicate under RELATED_TO. */
  label: z.string(),
  status: z.enum(EDGE_STATUSES),
  claims: z.number().int(),
  sources: z.number().int(),
  affirmed: z.number().int(),
  denied: z.number().int(),
  alleged: z.number().int(),
  firstSaid: z.string().optional(),
  lastSaid: z.string().optional(),
  /** When its claims say that it happened: days, both included; none where no claim says so. */
  happened: z.array(z.object({ from: z.string(), to: z.string() })),
  /** What was said last of it tells that it is over, as of "a former minister"; its label says so. */
  isOver: z.boolean(),
  confidence: z.number(),
});
export type EdgeView = z.infer<typeof EdgeView>;

export const GraphView = z.object({
  nodes: z.array(EntitySummary),
  edges: z.array(EdgeView),
  /** What the whole graph holds; more than is listed where a limit cut it. */
  total: z.object({ nodes: z.number().int(), edges: z.number().int() }),
});
export type GraphView = z.infer<typeof GraphView>;

export const EntitySearchQuery = z.object({
  q: z.string().trim().max(200).default(""),
  type: z.enum(ENTITY_TYPES).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
export const EntitySearchAnswer = z.object({ entities: z.array(EntitySummary) });
export type EntitySearchAnswer = z.infer<typeof EntitySearchAnswer>;

/** An article that names an entity. */
export const NamingArticle = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string().optional(),
  publishedAt: z.string().optional(),
  /** What it calls the entity. */
  names: z.array(z.string()),
  /** The passage in which it speaks of the entity first. */
  text: z.string().optional(),
});
export type NamingArticle = z.infer<typeof NamingArticle>;

/** GET /api/entities/{id}/articles: in the order in which they were added. */
export const NamingArticlesAnswer = z.object({ articles: z.array(NamingArticle) });
export type NamingArticlesAnswer = z.infer<typeof NamingArticlesAnswer>;

export const EntityParams = z.object({ id: z.string().min(1) });
export const NeighbourhoodQuery = z.object({
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
export const GraphQuery = z.object({
  limit: z.coerce.number().int().min(1).max(20_000).default(2_000),
});
