import type { z } from "zod";
import type { CsvKind } from "../../../model/index.ts";
import { ExplorerError, type RowProblem, RowsError } from "../../errors.ts";
import type { AskedOf, Preview } from "../../routes/judgements.schema.ts";
import type { GraphStore, Run } from "../../store/graph-store.ts";
import type { Decision } from "../../store/judgements/judgements.ts";
import { refuseDuringImport } from "../../store/refuse-during-import.ts";
import { type Addition, Additions } from "../judgements/additions.ts";
import { previewWork } from "../judgements/preview-judgement.ts";
import { columnsOf, EdgeCsv, EntityCsv, missingColumns } from "./csv-columns.ts";
import { EntityFinder } from "./entity-finder.ts";
import { type ColumnMapping, type CsvRow, readCsv } from "./read-csv.ts";
import { askForEdge, askForEntity, endsOf, findEnd, type NamedEnd } from "./row-judgements.ts";

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

/** A row, and what is wrong with it already. */
interface ReadRow {
  readonly line: number;
  readonly problems: readonly string[];
  readonly ends: readonly NamedEnd[];
  /** What it calls entities. */
  readonly names: readonly string[];
  /** Where nothing is wrong with it. */
  readonly asks?: (ends: Ends, finder: EntityFinder) => Addition | Promise<Addition | undefined>;
}
type Ends = Parameters<typeof askForEdge>[1];

function readRows({ text, what, mapping }: CsvImport): readonly ReadRow[] {
  const { rows, mapping: found } = readCsv(text, columnsOf(what), mapping);
  const missing = missingColumns(what, found).map((column) => `there is no column "${column}"`);
  const wrong = missing.length > 0 || rows.length > 0 ? missing : ["the file has no rows"];
  if (wrong.length > 0) throw new RowsError(wrong.map((message) => ({ line: 1, message })));
  return rows.map(what === "edges" ? readEdge : readEntity);
}

function readEdge({ line, values }: CsvRow): ReadRow {
  const { data: edge, error } = EdgeCsv.safeParse(values);
  const ends = endsOf(values);
  const row = { line, ends, names: ends.map(({ words }) => words) };
  if (!edge) return { ...row, problems: problemsOf(error) };
  return { ...row, problems: [], asks: (found) => askForEdge(edge, found) };
}

function readEntity({ line, values }: CsvRow): ReadRow {
  const { data: entity, error } = EntityCsv.safeParse(values);
  if (!entity) return { line, ends: [], names: [], problems: problemsOf(error) };
  const asks: ReadRow["asks"] = (_, finder) => askForEntity(entity, finder);
  return { line, ends: [], names: [entity.name], problems: [], asks };
}

function problemsOf(error: z.ZodError | undefined): readonly string[] {
  return (error?.issues ?? []).map(({ path, message }) => {
    const column = path.map(String).join(".");
    return column ? `${column}: ${message}` : message;
  });
}

async function judgeRows(
  run: Run,
  { by, why }: CsvImport,
  rows: readonly ReadRow[],
  at: string,
): Promise<readonly Decision[]> {
  const finder = new EntityFinder(run);
  const additions = new Additions(run, at);
  await finder.lookUp(rows.flatMap(({ names }) => names));
  const problems: RowProblem[] = [];
  const decisions: Decision[] = [];
  const judge = async (asked: Addition) => {
    const decision = await additions.add(asked, { by, why }, finder.knows);
    finder.remember(decision);
    decisions.push(decision);
  };
  for (const row of rows) {
    const messages = await judgeRow(row, finder, judge);
    problems.push(...messages.map((message) => ({ line: row.line, message })));
  }
  if (problems.length > 0) throw new RowsError(problems);
  await additions.settle();
  return decisions;
}

/** Judges a row. Gives what is wrong with it: then the entities that it names are judged still, for the rows that follow to find. */
async function judgeRow(
  row: ReadRow,
  finder: EntityFinder,
  judge: (asked: Addition) => Promise<void>,
): Promise<readonly string[]> {
  const problems = [...row.problems];
  const trying = async <Found>(work: () => Promise<Found>): Promise<Found | undefined> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ExplorerError)) throw error;
      problems.push(error.message);
      return undefined;
    }
  };
  const ends: Map<NamedEnd["end"], AskedOf<"add-edge">["subject"]> = new Map();
  for (const named of row.ends) {
    const end = await trying(() => findEnd(named, finder));
    if (end) ends.set(named.end, end);
  }
  if (row.asks && problems.length === 0) {
    const asked = await trying(async () => row.asks?.(ends, finder));
    if (asked) await trying(() => judge(asked));
  }
  if (problems.length > 0) {
    for (const end of ends.values()) {
      if ("name" in end) await trying(() => judge({ kind: "add-entity", ...end }));
    }
  }
  return problems;
}
