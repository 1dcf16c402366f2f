import type { Claim, Extraction, Note, Span } from "../../model/index.ts";
import { cutParts } from "./cut-parts.ts";
import { Grounds, SECOND_READER } from "./ground-claim.ts";
import { mergeReadings } from "./merge-readings.ts";
import { parseAnswer } from "./reader-answer.ts";
import { type Question, writeQuestion } from "./write-question.ts";

/**
 * What came of a question: an answer; one that cannot be used, after which others may; or a failure, after which nothing
 * more is asked about the article. Reasons are for people.
 */
export type Reply =
  | { readonly text: string }
  | { readonly unusable: string }
  | { readonly failure: string };

/** Asks the second reader. It never throws for what an endpoint does. */
export type Ask = (question: Question) => Promise<Reply>;

/** The rule of the note that says that the second reader failed. */
export const FAILED = "failed";

/** An article read twice. */
export interface Reread {
  readonly extraction: Extraction;
  readonly parts: number;
  /** Answers of which nothing could be used. */
  readonly unusable: number;
  /** Claims that the second reader told, and what they came to. */
  readonly told: number;
  readonly refused: number;
  readonly added: number;
  readonly agreed: number;
  readonly differing: number;
  /** Why it was not read to its end. */
  readonly failure?: string;
}

/**
 * Has an article read a second time, by a language model, and puts what it tells beside what the rules read. Pure but for
 * `ask`: the same answers give the same extraction. What the rules read is kept, whatever is answered.
 */
export async function readAgain(
  extraction: Extraction,
  ask: Ask,
  { maxCharacters }: { readonly maxCharacters: number },
): Promise<Reread> {
  const { article, entities } = extraction;
  const parts = cutParts(article, entities, maxCharacters);
  const grounds = new Grounds(extraction);
  const claims: Claim[] = [];
  const notes: Note[] = [];
  const note = (rule: string, reason: string, { start, end }: Span) =>
    notes.push({ step: SECOND_READER, rule, reason, start, end });
  let told = 0;
  let unusable = 0;
  let failure: string | undefined;
  for (const part of parts) {
    const reply = await ask(writeQuestion(article, entities, part));
    if ("failure" in reply) {
      failure = reply.failure;
      note(FAILED, failure, part);
      break;
    }
    if ("unusable" in reply) {
      unusable += 1;
      note("unusable", reply.unusable, part);
      continue;
    }
    const answer = parseAnswer(reply.text);
    for (const problem of answer.problems) note("unusable", problem, part);
    if (!answer.isOfForm) unusable += 1;
    told += answer.claims.length;
    for (const one of answer.claims) {
      const grounded = grounds.check(one);
      if ("claim" in grounded) claims.push(grounded.claim);
      else note("refused", grounded.refusal, grounded.at ?? part);
    }
  }
  const { claims: all, notes: differences, ...counts } = mergeReadings(extraction, claims);
  return {
    extraction: {
      ...extraction,
      claims: all,
      notes: [...extraction.notes, ...notes, ...differences].sort((a, b) => a.start - b.start),
    },
    parts: parts.length,
    unusable,
    told,
    refused: told - claims.length,
    ...counts,
    ...(failure && { failure }),
  };
}
