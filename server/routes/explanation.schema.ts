import { z } from "zod";
import { CLAIM_STATUSES, ENTITY_TYPES, MENTION_FORMS } from "../../model/index.ts";
import { RelationTypeSchema } from "./entities.schema.ts";

/** Where the sentence stands in the article's text; UTF-16. */
export const ExplanationQuery = z.object({ start: z.coerce.number().int().min(0) });

/** GET /api/articles/:id/explanation: how a sentence was read. */
export const SentenceView = z.object({
  number: z.number().int().describe("Of the sentence in the article, from 1."),
  start: z.number().int(),
  end: z.number().int(),
  text: z.string(),
  words: z.array(
    z.object({
      form: z.string(),
      lemma: z.string(),
      tag: z.string().describe("Penn Treebank part-of-speech tag."),
      head: z.number().int().describe("Index of the word that governs it; -1 for the root."),
      relation: z.string().describe("Universal Dependencies relation to it."),
      name: z.string().describe("BIO tag of the name that it is part of."),
      kind: z.string().describe("Kind of the mention that it heads; _ for none."),
    }),
  ),
  mentions: z.array(
    z.object({
      text: z.string(),
      form: z.enum(MENTION_FORMS),
      entities: z.array(z.object({ name: z.string(), type: z.enum(ENTITY_TYPES) })),
    }),
  ),
  tries: z
    .array(
      z.object({
        rule: z.string(),
        subject: z.string(),
        type: RelationTypeSchema,
        object: z.string(),
        words: z.string(),
        claims: z.array(
          z.object({
            status: z.enum(CLAIM_STATUSES),
            speaker: z.string().optional(),
            confidence: z.number(),
          }),
        ),
        refusal: z.string().optional().describe("Why no claim was made of it."),
      }),
    )
    .describe("What the rules read."),
  silent: z
    .array(z.object({ word: z.string(), types: z.array(RelationTypeSchema), reason: z.string() }))
    .describe("Words of the relation table that made no claim."),
  pairs: z
    .array(
      z.object({
        subject: z.string(),
        type: RelationTypeSchema,
        object: z.string(),
        sureness: z.number().min(0).max(1),
        refusal: z
          .string()
          .optional()
          .describe("Why it makes no claim of this, whatever the rules say."),
      }),
    )
    .describe("How sure the reader of pairs is that two entities are tied, and how, if they are."),
});
export type SentenceView = z.infer<typeof SentenceView>;
