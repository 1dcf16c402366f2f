import { z } from "zod";

/** GET /api/export?format. Of csv, which is a folder, there is no answer in one piece. */
export const ExportQuery = z.object({
  format: z.enum(["jsonl", "json", "graphml", "gexf", "cypher"]).default("jsonl"),
});
export type ExportQuery = z.infer<typeof ExportQuery>;
