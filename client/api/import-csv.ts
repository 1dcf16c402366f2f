import type { CsvAnswer } from "../../server/routes/imports.schema.ts";
import { requestJson } from "./request.ts";

export interface CsvRequest {
  readonly file: File;
  readonly kind: "edges" | "entities";
  /** What columns of ours are called in the file. */
  readonly mapping: Readonly<Record<string, string>>;
  readonly why?: string;
}

/** Imports a CSV file, or only says what it would do. Throws ProblemError. */
export function importCsv(
  { file, kind, mapping, why }: CsvRequest,
  isPreview: boolean,
): Promise<CsvAnswer> {
  const query = new URLSearchParams({ kind, preview: isPreview ? "1" : "0" });
  if (why) query.set("why", why);
  for (const [ours, theirs] of Object.entries(mapping)) query.append("map", `${ours}=${theirs}`);
  return requestJson<CsvAnswer>(`/api/import/csv?${query}`, {
    method: "POST",
    headers: { "Content-Type": "text/csv" },
    body: file,
  });
}
