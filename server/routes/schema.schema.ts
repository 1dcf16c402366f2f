import { z } from "zod";
import { RELATION_GROUPS } from "../../model/index.ts";

const SchemaProperty = z.object({
  name: z.string(),
  type: z.enum(["text", "integer", "number", "boolean", "date", "list of text"]),
  /** What it says, where the name alone does not. */
  gloss: z.string().optional(),
});
export type SchemaProperty = z.infer<typeof SchemaProperty>;

const SchemaLabel = z.object({
  name: z.string(),
  gloss: z.string(),
  /** Nodes that have it. */
  count: z.number().int(),
  properties: z.array(SchemaProperty),
});
export type SchemaLabel = z.infer<typeof SchemaLabel>;

const SchemaRelationship = z.object({
  type: z.string(),
  /** How a typed relation reads between subject and object: "arrested"; what a link of the record means. */
  gloss: z.string(),
  /** What a typed relation is about; the links that hold the record have none. */
  group: z.enum(RELATION_GROUPS).optional(),
  count: z.number().int(),
  /** Labels of the nodes that it may start from, and lead to. */
  from: z.array(z.string()),
  to: z.array(z.string()),
  properties: z.array(SchemaProperty),
});
export type SchemaRelationship = z.infer<typeof SchemaRelationship>;

/** GET /api/schema */
export const SchemaAnswer = z.object({
  engine: z.enum(["embedded", "neo4j"]),
  labels: z.array(SchemaLabel),
  relationships: z.array(SchemaRelationship),
});
export type SchemaAnswer = z.infer<typeof SchemaAnswer>;
