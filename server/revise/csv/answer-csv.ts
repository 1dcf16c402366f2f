import { RowsError, TooLargeError } from "../../errors.ts";
import type { CsvAnswer } from "../../routes/imports.schema.ts";
import type { GraphStore } from "../../store/graph-store.ts";
import { columnsOf } from "./csv-columns.ts";
import { type CsvImport, importCsv, previewCsv } from "./import-csv.ts";
import { readCsv } from "./read-csv.ts";

/** Rows that are taken at once: others wait for the writing meanwhile. */
const MAX_ROWS = 1000;
const SAMPLE_ROWS = 20;
const TOLD_PROBLEMS = 100;

/**
 * What is in a CSV file, and what came of it; or, of a preview, what would come of it or is wrong. Throws WrongUseError,
 * TooLargeError, and RowsError where it is no preview.
 */
export async function answerCsv(
  store: GraphStore,
  given: CsvImport,
  isPreview: boolean,
): Promise<CsvAnswer> {
  const { columns, mapping, rows } = readCsv(given.text, columnsOf(given.what), given.mapping);
  if (rows.length > MAX_ROWS) {
    throw new TooLargeError(
      `The file has ${rows.length} rows, and ${MAX_ROWS} are taken at once. newsgraph import-csv takes more.`,
    );
  }
  const sample = rows
    .slice(0, SAMPLE_ROWS)
    .map(({ line, cells }) => ({ line, values: [...cells] }));
  const read = { columns: [...columns], mapping: { ...mapping }, rows: rows.length, sample };
  const fine = { ...read, problems: [], problemCount: 0 };
  if (!isPreview) {
    const made = await importCsv(store, given);
    return { ...fine, judgements: made.map(({ id }) => id) };
  }
  try {
    return { ...fine, preview: await previewCsv(store, given), judgements: [] };
  } catch (error) {
    if (!(error instanceof RowsError)) throw error;
    const { problems } = error;
    return {
      ...read,
      problems: problems.slice(0, TOLD_PROBLEMS),
      problemCount: problems.length,
      judgements: [],
    };
  }
}
