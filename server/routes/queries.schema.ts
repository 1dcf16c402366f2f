import { z } from "zod";

/** Types of a parameter's value, as a form asks for it. */
export const PARAMETER_TYPES = ["text", "number", "json"] as const;
export type ParameterType = (typeof PARAMETER_TYPES)[number];

const line = z
  .string()
  .trim()
  .regex(/^\P{Cc}*$/u, "Write it on one line.");

const QueryParameter = z.object({
  /** Without its "$". */
  name: z.string().regex(/^[\p{L}_][\p{L}\p{N}_]{0,99}$/u, "A parameter's name is one word."),
  type: z.enum(PARAMETER_TYPES),
  /** What it is where nobody says otherwise. */
  default: z.unknown().optional(),
  meaning: line.max(300).default(""),
});
export type QueryParameter = z.infer<typeof QueryParameter>;

/** PUT /api/queries/:id */
export const QueryText = z.object({
  title: line.min(1, "Give it a name.").max(120),
  description: line
    .max(1_000)
    .refine((text) => !text.startsWith("$"), "A description does not begin with a $.")
    .default(""),
  statement: z.string().trim().min(1, "Write a Cypher statement.").max(100_000),
  parameters: z.array(QueryParameter).max(50).default([]),
});
export type QueryText = z.infer<typeof QueryText>;

/** The name of a query's file: lower case, with hyphens, so that it is no path and the same on every system. */
const QueryId = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "Its id is made of a to z, 0 to 9 and single hyphens.");
export const QueryParams = z.object({ id: QueryId });

export const SavedQuery = QueryText.extend({
  id: QueryId,
  /** False for those that come with newsgraph, which can be neither changed nor deleted. */
  isOwn: z.boolean(),
});
export type SavedQuery = z.infer<typeof SavedQuery>;

/** GET /api/queries */
export const QueriesAnswer = z.object({ queries: z.array(SavedQuery) });
export type QueriesAnswer = z.infer<typeof QueriesAnswer>;

/** DELETE /api/queries/:id: what was deleted, so that it can be saved again. */
export const QueryDeleted = z.object({ deleted: SavedQuery });
export type QueryDeleted = z.infer<typeof QueryDeleted>;
