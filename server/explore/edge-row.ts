import { z } from "zod";
import { EDGE_STATUSES } from "../../model/index.ts";
import { RelationTypeSchema } from "../routes/entities.schema.ts";

/** A typed edge as the statements answer it. */
export const EdgeRow = z.object({
  source: z.string(),
  target: z.string(),
  type: RelationTypeSchema,
  edge: z.object({
    id: z.string(),
    predicate: z.string().nullish(),
    status: z.enum(EDGE_STATUSES),
    claims: z.number(),
    sources: z.number(),
    affirmed: z.number(),
    denied: z.number(),
    alleged: z.number(),
    firstSaid: z.string().nullish(),
    lastSaid: z.string().nullish(),
    happened: z.array(z.string()).default([]),
    isOver: z.boolean().default(false),
    confidence: z.number(),
  }),
});
export type EdgeRow = z.infer<typeof EdgeRow>;
