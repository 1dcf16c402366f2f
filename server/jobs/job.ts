import { z } from "zod";
import type { ArticleSource } from "../../model/index.ts";
import type { JobOrigin } from "../routes/jobs.schema.ts";

/** What a job reads. */
export type JobInput =
  | { readonly kind: "article"; readonly source: ArticleSource }
  | {
      readonly kind: "url";
      readonly url: string;
      /** What a feed says of it; the page wins. */
      readonly known?: Omit<ArticleSource, "text">;
    };

/** A job that is to be added. */
export interface JobDraft {
  readonly origin: JobOrigin;
  /** What people know it by: a title, a file's name or an address. */
  readonly name: string;
  /** Nothing, where it failed before it could be queued. */
  readonly input?: JobInput;
  /** Two jobs with one key are the same, and the second is not added. */
  readonly key?: string;
  /** Why it failed before it could be queued. */
  readonly failure?: JobFailure;
}

export interface JobFailure {
  readonly code: string;
  readonly reason: string;
}

const Known = z.object({
  title: z.string().optional(),
  publisher: z.string().optional(),
  authors: z.array(z.string()).optional(),
  url: z.string().optional(),
  file: z.string().optional(),
  publishedAt: z.string().optional(),
});

const Input = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("article"), source: Known.extend({ text: z.string() }) }),
  z.object({ kind: z.literal("url"), url: z.string(), known: Known.optional() }),
]);

export function writeInput(input: JobInput): string {
  return JSON.stringify(input);
}

/** What writeInput wrote. */
export function readInput(payload: string): JobInput {
  // JSON holds no undefined: what is optional is there or not.
  return Input.parse(JSON.parse(payload)) as JobInput;
}
