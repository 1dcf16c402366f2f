import { z } from "zod";

/** POST /api/cypher: one read-only statement. */
export const CypherQuestion = z.object({
  statement: z.string().trim().min(1, "Write a Cypher statement.").max(100_000),
  parameters: z.record(z.string(), z.unknown()).default({}),
  limit: z.number().int().min(1).max(10_000).default(1_000),
});

/** Nodes, relationships and paths in `rows` are plain objects with a `kind`: "node", "relationship" or "path". */
export const CypherAnswer = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(z.unknown())),
  /** The limit that cut rows off, where one did. */
  truncatedBy: z.enum(["rows", "bytes"]).optional(),
  elapsedMs: z.number(),
});
export type CypherAnswer = z.infer<typeof CypherAnswer>;
