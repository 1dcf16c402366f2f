import { z } from "zod";
import {
  CLAIM_STATUSES,
  ENTITY_TYPES,
  MODALITIES,
  POLARITIES,
  RELATION_TYPE_NAMES,
} from "../../../model/index.ts";
import { PageUrl } from "../../store/judgements/payload.ts";

const Name = z.string().max(500);

/** The columns of a file of entities. Several aliases are divided by "|". */
export const EntityCsv = z.object({
  name: Name,
  type: z.enum(ENTITY_TYPES),
  aliases: z
    .string()
    .default("")
    .transform((text) =>
      text
        .split("|")
        .map((alias) => alias.trim())
        .filter(Boolean),
    ),
  description: z.string().max(2000).optional(),
});

/**
 * The columns of a file of edges. An end is an entity's id, or its name: one that the graph does not have yet is made, of the
 * type that its row gives.
 */
export const EdgeCsv = z
  .object({
    subject: Name,
    subjectType: z.enum(ENTITY_TYPES).optional(),
    relation: z.enum(RELATION_TYPE_NAMES, {
      error: ({ input }) => (input ? `there is no relation type "${input}"` : "it is missing"),
    }),
    predicate: Name.optional(),
    object: Name,
    objectType: z.enum(ENTITY_TYPES).optional(),
    speaker: Name.optional(),
    speakerType: z.enum(ENTITY_TYPES).optional(),
    status: z.enum(CLAIM_STATUSES).optional(),
    polarity: z.enum(POLARITIES).default("affirmed"),
    modality: z.enum(MODALITIES).default("asserted"),
    eventFrom: z.iso.date().optional(),
    eventTo: z.iso.date().optional(),
    eventText: z.string().max(500).optional(),
    saidAt: z.iso.date().optional(),
    confidence: z.coerce.number().min(0).max(1).default(1),
    url: PageUrl.optional(),
    quote: z.string().max(5000).optional(),
    note: z.string().max(5000).optional(),
  })
  .refine(({ url, note }) => Boolean(url) !== Boolean(note), "give its source: either url or note")
  .refine(({ eventTo, eventFrom }) => !eventTo || eventFrom, "eventTo needs eventFrom");

export type EntityCsv = z.infer<typeof EntityCsv>;
export type EdgeCsv = z.infer<typeof EdgeCsv>;

export const ENTITY_COLUMNS = Object.keys(EntityCsv.shape);
export const EDGE_COLUMNS = Object.keys(EdgeCsv.shape);
