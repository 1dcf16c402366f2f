import type { z } from "zod";
import { ExplorerError, type RowProblem, RowsError } from "../../errors.ts";
import type { Asked, Preview } from "../../routes/judgements.schema.ts";
import type { GraphStore, Run } from "../../store/graph-store.ts";
import type { Decision } from "../../store/judgements/judgements.ts";
import { refuseDuringImport } from "../../store/refuse-during-import.ts";
import { judgeIn } from "../judgements/judge.ts";
import { previewWork } from "../judgements/preview-judgement.ts";
import { type CsvKind, columnsOf, EdgeCsv, EntityCsv, missingColumns } from "./csv-columns.ts";
import { EntityFinder } from "./entity-finder.ts";
import { type ColumnMapping, type CsvRow, readCsv } from "./read-csv.ts";
import { askForEdge, askForEntity } from "./row-judgements.ts";

export interface CsvImport {
  readonly text: string;
  readonly what: CsvKind;
  readonly mapping: ColumnMapping;
  readonly by: string;
  readonly why?: string | undefined;
}

/**
 * Adds the entities or edges of a CSV file by hand, a judgement a row, in one transaction: all or, where a row is wrong,
 * nothing. Gives the judgements. Throws WrongUseError, and RowsError, which lists every row that is wrong.
 */
export async function importCsv(store: GraphStore, given: CsvImport): Promise<readonly Decision[]> {
  const at = new Date().toISOString();
  const rows = readRows(given);
  return store.write(async (run) => {
    await refuseDuringImport(run);
    return judgeRows(run, given, rows, at);
  });
}

/** What the import would do. Throws what the import would. */
export async function previewCsv(store: GraphStore, given: CsvImport): Promise<Preview> {
  const rows = readRows(given);
  return previewWork(store, (run, at) => judgeRows(run, given, rows, at));
}

type ReadRow = { readonly line: number } & (
  | { readonly entity: EntityCsv }
  | { readonly edge: EdgeCsv }
);

function readRows({ text, what, mapping }: CsvImport): readonly ReadRow[] {
  const { rows, mapping: found } = readCsv(text, columnsOf(what), mapping);
  const problems: RowProblem[] = missingColumns(what, found).map((column) => ({
    line: 1,
    message: `there is no column "${column}"`,
  }));
  if (problems.length > 0) throw new RowsError(problems);
  const read = rows.flatMap((row): ReadRow[] => {
    const { line } = row;
    const parsed =
      what === "edges"
        ? parseRow(EdgeCsv, row, problems, (edge) => ({ line, edge }))
        : parseRow(EntityCsv, row, problems, (entity) => ({ line, entity }));
    return parsed ? [parsed] : [];
  });
  if (rows.length === 0) problems.push({ line: 1, message: "the file has no rows" });
  if (problems.length > 0) throw new RowsError(problems);
  return read;
}

function parseRow<Schema extends z.ZodType>(
  schema: Schema,
  { line, values }: CsvRow,
  problems: RowProblem[],
  use: (found: z.infer<Schema>) => ReadRow,
): ReadRow | undefined {
  const { success, data, error } = schema.safeParse(values);
  if (success) return use(data);
  for (const { path, message } of error.issues) {
    const column = path.map(String).join(".");
    problems.push({ line, message: column ? `${column}: ${message}` : message });
  }
  return undefined;
}

async function judgeRows(
  run: Run,
  { by, why }: CsvImport,
  rows: readonly ReadRow[],
  at: string,
): Promise<readonly Decision[]> {
  const finder = new EntityFinder(run);
  const problems: RowProblem[] = [];
  const decisions: Decision[] = [];
  for (const row of rows) {
    try {
      const asked = await askFor(row, finder);
      if (!asked) continue;
      const decision = await judgeIn(run, { judgement: asked, by, why }, at);
      finder.remember(decision);
      decisions.push(decision);
    } catch (error) {
      if (!(error instanceof ExplorerError)) throw error;
      problems.push({ line: row.line, message: error.message });
    }
  }
  if (problems.length > 0) throw new RowsError(problems);
  return decisions;
}

function askFor(row: ReadRow, finder: EntityFinder): Promise<Asked | undefined> {
  return "edge" in row ? askForEdge(row.edge, finder) : askForEntity(row.entity, finder);
}
