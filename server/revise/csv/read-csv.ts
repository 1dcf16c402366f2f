import { parse } from "csv-parse/sync";
import { z } from "zod";
import { UNSEEN } from "../../../model/index.ts";
import { WrongUseError } from "../../errors.ts";

/** A row of a CSV file: its values by the names of our columns, without those that are empty. */
export interface CsvRow {
  /** The line of the file that it starts at, from 1. */
  readonly line: number;
  readonly values: Readonly<Record<string, string>>;
  /** Its values in the order of the file's columns. */
  readonly cells: readonly string[];
}

/** A CSV file, and which of its columns are ours. */
export interface CsvFile {
  readonly columns: readonly string[];
  readonly mapping: ColumnMapping;
  readonly rows: readonly CsvRow[];
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
): CsvFile {
  const unknown = Object.keys(mapping).find((column) => !columns.includes(column));
  if (unknown) {
    throw new WrongUseError(`There is no column "${unknown}": map ${columns.join(", ")}.`);
  }
  const { records, header } = parseText(text);
  const twice = header.find((name, at) => name !== "" && header.indexOf(name) !== at);
  if (twice) throw new WrongUseError(`Two columns of the file are called "${twice}".`);
  const missing = Object.values(mapping).find((name) => !header.includes(name));
  if (missing) {
    throw new WrongUseError(`The file has no column "${missing}"; it has ${header.join(", ")}.`);
  }
  const found = columns
    .map((column) => [column, mapping[column] ?? column] as const)
    .filter(([, name]) => header.includes(name));
  const rows = records.map(({ record, raw, info }) => {
    const line = info.lines - raw.trim().split("\n").length + 1;
    const named = found.map(([column, name]) => [column, record[name]?.replace(UNSEEN, "").trim()]);
    const values = Object.fromEntries(named.filter(([, value]) => value));
    return { line, values, cells: header.map((name) => record[name] ?? "") };
  });
  return { columns: header, mapping: Object.fromEntries(found), rows };
}

/** What the columns of a CSV file are called. Throws WrongUseError for a file that is no CSV. */
export function readHeader(text: string): readonly string[] {
  return parseText(text).header;
}

function parseText(text: string) {
  let header: readonly string[] = [];
  try {
    const found: unknown = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
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

/** What divides the columns: what the first line has most of. Spreadsheets of many countries write semicolons. */
function delimiterOf(text: string): string {
  const [first = ""] = text.split(/\r?\n/, 1);
  const count = (sign: string) => first.split(sign).length;
  return [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
