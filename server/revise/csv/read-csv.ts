import { parse } from "csv-parse/sync";
import { z } from "zod";
import { WrongUseError } from "../../errors.ts";

/** A row of a CSV file: its values by the names of our columns, without those that are empty. */
export interface CsvRow {
  /** The line of the file that it starts at, from 1. */
  readonly line: number;
  readonly values: Readonly<Record<string, string>>;
}

const Records = z.array(
  z.object({
    record: z.record(z.string(), z.string()),
    /** Its text in the file. */
    raw: z.string(),
    /** How many lines of the file were read by its end. */
    info: z.object({ lines: z.number() }),
  }),
);

/** What our columns are called in the file: `{subject: "Who"}`. */
export type ColumnMapping = Readonly<Record<string, string>>;

/**
 * Reads a CSV file whose first line names its columns. A column is ours if it has our name, or one that the mapping gives it.
 * Throws WrongUseError for a file that is no CSV, and for a mapping to a column that it does not have.
 */
export function readCsv(
  text: string,
  columns: readonly string[],
  mapping: ColumnMapping = {},
): readonly CsvRow[] {
  const unknown = Object.keys(mapping).find((column) => !columns.includes(column));
  if (unknown) {
    throw new WrongUseError(`There is no column "${unknown}": map ${columns.join(", ")}.`);
  }
  const { records, header } = parseText(text);
  const missing = Object.values(mapping).find((name) => !header.includes(name));
  if (missing) {
    throw new WrongUseError(`The file has no column "${missing}"; it has ${header.join(", ")}.`);
  }
  return records.map(({ record, raw, info }) => {
    const line = info.lines - raw.trim().split("\n").length + 1;
    const named = columns.map((column) => [column, record[mapping[column] ?? column]?.trim()]);
    const values = Object.fromEntries(named.filter(([, value]) => value));
    return { line, values };
  });
}

function parseText(text: string) {
  let header: readonly string[] = [];
  try {
    const found: unknown = parse(text, {
      bom: true,
      columns: (names: readonly string[]) => {
        header = names.map((name) => name.trim());
        return [...header];
      },
      info: true,
      raw: true,
      skip_empty_lines: true,
    });
    return { records: Records.parse(found), header };
  } catch (cause) {
    if (cause instanceof z.ZodError || !(cause instanceof Error)) throw cause;
    throw new WrongUseError(`The file is no CSV: ${cause.message}.`, { cause });
  }
}
