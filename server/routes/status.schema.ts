import { z } from "zod";
import { ChangeSince } from "./judgements.schema.ts";

/** GET /api/status */
export const StatusAnswer = z.object({
  engine: z.enum(["embedded", "neo4j"]),
  version: z.string(),
  articles: z.number().int(),
  entities: z.number().int(),
  claims: z.number().int(),
  edges: z.number().int(),
  /** Present while the server reads its sample articles. */
  loading: z.object({ done: z.number().int(), total: z.number().int() }).optional(),
});
export type StatusAnswer = z.infer<typeof StatusAnswer>;

/** Every answer that is not a success. `code` is part of the API; `message` is for people and may change. */
export const Problem = z.object({
  code: z.string(),
  message: z.string(),
  /** Where a Cypher statement is wrong; both count from 1. */
  position: z.object({ line: z.number().int(), column: z.number().int() }).optional(),
  issues: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  /** What others changed since who asks saw it (CHANGED_SINCE). */
  changes: z.array(ChangeSince).optional(),
});
export type Problem = z.infer<typeof Problem>;
