import type { Span } from "./span.ts";

/** How a mention refers: "Barr", "the attorney general", "he", "a high-level Mexican source". */
export const MENTION_FORMS = ["name", "title", "pronoun", "description"] as const;
export type MentionForm = (typeof MENTION_FORMS)[number];

/** A stretch of text that refers to an entity. */
export interface Mention extends Span {
  readonly form: MentionForm;
}
