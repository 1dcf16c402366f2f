import { z } from "zod";
import {
  CLAIM_STATUSES,
  type CsvKind,
  ENTITY_TYPES,
  MODALITIES,
  POLARITIES,
  RELATION_TYPE_NAMES,
} from "../../../model/index.ts";
import { PageUrl } from "../../page-url.ts";
import { PeriodText } from "../period.ts";
import { asRelationType } from "../relation-type.ts";

const missing = ({ input }: { readonly input?: unknown }) =>
  input === undefined ? "it is missing" : undefined;

const Name = z.string({ error: missing }).max(500);
export const Type = z.enum(ENTITY_TYPES, {
  error: ({ input }) =>
    input ? `there is no type "${input}": ${ENTITY_TYPES.join(", ")}` : "it is missing",
});

/** The columns of a file of entities. Several aliases are divided by "|". */
export const EntityCsv = z.object({
  name: Name,
  type: Type,
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
    subjectType: Type.optional(),
    relation: z.preprocess(
      asRelationType,
      z.enum(RELATION_TYPE_NAMES, {
        error: ({ input }) => (input ? `there is no relation type "${input}"` : "it is missing"),
      }),
    ),
    predicate: Name.optional(),
    object: Name,
    objectType: Type.optional(),
    speaker: Name.optional(),
    speakerType: Type.optional(),
    status: z.enum(CLAIM_STATUSES).optional(),
    polarity: z.enum(POLARITIES).optional(),
    modality: z.enum(MODALITIES).optional(),
    eventFrom: PeriodText.optional(),
    eventTo: PeriodText.optional(),
    eventText: z.string().max(500).optional(),
    saidAt: z.iso.date().optional(),
    confidence: z.coerce.number().min(0).max(1).default(1),
    url: PageUrl.optional(),
    quote: z.string().max(5000).optional(),
    note: z.string().max(5000).optional(),
  })
  .refine(({ url, note }) => Boolean(url) !== Boolean(note), "give its source: either url or note")
  .refine(({ eventTo, eventFrom }) => !eventTo || eventFrom, "eventTo needs eventFrom")
  .refine(
    ({ eventTo, eventFrom }) => !eventTo || !eventFrom || eventTo.to >= eventFrom.from,
    "it ends before it begins",
  );

export type EntityCsv = z.infer<typeof EntityCsv>;
export type EdgeCsv = z.infer<typeof EdgeCsv>;

/** Of each group a file has at least one column. */
const NEEDED = {
  entities: [["name"], ["type"]],
  edges: [["subject"], ["relation"], ["object"], ["url", "note"]],
} as const;

/** The columns that a file may have. */
export function columnsOf(what: CsvKind): readonly string[] {
  return Object.keys(what === "edges" ? EdgeCsv.shape : EntityCsv.shape);
}

/** The columns that a file must have and has not: "subject", "url or note". */
export function missingColumns(what: CsvKind, has: Readonly<Record<string, string>>) {
  return NEEDED[what].filter((group) => !group.some((name) => name in has)).map(joinWithOr);
}

const joinWithOr = (group: readonly string[]) => group.join(" or ");
