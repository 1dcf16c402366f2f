import { z } from "zod";
import { Preview } from "./judgements.schema.ts";

/** "subject=Who": what a column of ours is called in the file. */
const Mapped = z.string().regex(/^\w+=.+$/s, "Write it as subject=Who.");

/** POST /api/import/csv: the body is the file. */
export const CsvQuery = z.object({
  kind: z.enum(["edges", "entities"]),
  /** 1: only says what it would do. */
  preview: z.enum(["0", "1"]).default("0"),
  /** Once for each column that has another name in the file: map=subject=Who. */
  map: z.union([Mapped, z.array(Mapped).max(50)]).optional(),
  by: z.string().trim().min(1).max(200).optional(),
  why: z.string().trim().min(1).max(2000).optional(),
});

/** POST /api/import/csv */
export const CsvAnswer = z.object({
  /** The columns of the file, by its first line. */
  columns: z.array(z.string()),
  /** Which of them each column of ours is; those that the file does not have are left out. */
  mapping: z.record(z.string(), z.string()),
  rows: z.number().int(),
  /** The first rows as they stand in the file, with the lines that they start at. */
  sample: z.array(z.object({ line: z.number().int(), values: z.array(z.string()) })),
  /** What is wrong, by line from 1; nothing was added then. The first hundred are told. */
  problems: z.array(z.object({ line: z.number().int(), message: z.string() })),
  problemCount: z.number().int(),
  /** What it would do, where nothing is wrong and it was only asked. */
  preview: Preview.optional(),
  /** The judgements that it made, one a row that changed something; none where it was only asked. */
  judgements: z.array(z.string()),
});
export type CsvAnswer = z.infer<typeof CsvAnswer>;
