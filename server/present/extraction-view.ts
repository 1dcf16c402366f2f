import { z } from "zod";
import {
  ARTICLE_SPAN_KINDS,
  CLAIM_STATUSES,
  ENTITY_TYPES,
  type Extraction,
  MENTION_FORMS,
  MODALITIES,
  POLARITIES,
  SECOND_READINGS,
} from "../../model/index.ts";
import { RelationTypeSchema } from "../routes/entities.schema.ts";

const offset = z.int().min(0);
const span = { start: offset, end: offset };

/** What `newsgraph extract` prints of an article. docs/extraction.schema.json is made of it. */
export const ExtractionView = z
  .object({
    file: z.string().optional().describe("The file, where several are read."),
    article: z.object({
      id: z.string(),
      title: z.string(),
      publisher: z.string().optional(),
      authors: z.array(z.string()),
      dateline: z.string().optional(),
      publishedAt: z.string().optional().describe("ISO 8601 date."),
      url: z.string().optional(),
      text: z.string().optional().describe("With --text only."),
      spans: z.array(z.object({ kind: z.enum(ARTICLE_SPAN_KINDS), ...span })),
    }),
    entities: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        type: z.enum(ENTITY_TYPES),
        aliases: z.array(z.string()),
        description: z.string().optional().describe('What the text calls it: "retired general".'),
        isNamed: z
          .boolean()
          .describe("False for someone whom the text describes and does not name."),
        mentions: z.array(z.object({ ...span, form: z.enum(MENTION_FORMS) })),
      }),
    ),
    claims: z.array(
      z.object({
        id: z.string(),
        subject: z.string().describe("Id of an entity."),
        type: RelationTypeSchema,
        predicate: z.string().describe("The words that express it, as lemmas."),
        object: z.string().describe("Id of an entity."),
        polarity: z.enum(POLARITIES),
        modality: z.enum(MODALITIES),
        status: z.enum(CLAIM_STATUSES),
        speaker: z
          .string()
          .optional()
          .describe("Id of the entity that says so; without one, the article does."),
        evidence: z.object({ ...span, text: z.string() }),
        event: z.object({ from: z.string(), to: z.string(), text: z.string() }).optional(),
        eventId: z
          .string()
          .optional()
          .describe("Shared by the claims of one happening with more than two parties."),
        saidAt: z.string().optional(),
        origin: z
          .literal("llm")
          .optional()
          .describe("Where a second reader made it and no rule did."),
        secondReading: z
          .enum(SECOND_READINGS)
          .optional()
          .describe("What a second reader says of a claim that a rule read."),
        rule: z.string().describe("Name of the rule that read it."),
        confidence: z.number().min(0).max(1),
      }),
    ),
    notes: z.array(z.object({ ...span, step: z.string(), rule: z.string(), reason: z.string() })),
  })
  .describe("What newsgraph reads from an article. Offsets are UTF-16 and index the file's text.");
type ExtractionView = z.infer<typeof ExtractionView>;

/** An extraction as it is printed: without the article's text, unless it is wanted. */
export function presentExtraction(
  { article, entities, claims, notes }: Extraction,
  { withText }: { readonly withText: boolean },
): ExtractionView {
  return ExtractionView.parse({
    article: withText ? article : { ...article, text: undefined },
    entities,
    claims,
    notes,
  });
}
