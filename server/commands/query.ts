import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { z } from "zod";
import { findUnknownNames, tellUnknownName } from "../../model/index.ts";
import { placeOf, readSettings } from "../config.ts";
import { WrongUseError } from "../errors.ts";
import { namesInGraph } from "../explore/schema.ts";
import { TABLE_FORMATS, type TableFormat, writeTable } from "../present/write-table.ts";
import type { QueryParameter } from "../routes/queries.schema.ts";
import { SavedQueries } from "../saved-queries/saved-queries.ts";
import type { Table } from "../store/graph-store.ts";
import { hasGraph } from "./require-graph.ts";
import { type AskedStatement, readParameters, savedQuery } from "./saved-query.ts";
import { withStore } from "./with-store.ts";

interface Options {
  readonly data?: string;
  readonly saved?: string;
  readonly list?: true;
  readonly params: Parameters;
  readonly format: TableFormat;
  readonly limit: number;
}

type Parameters = Readonly<Record<string, unknown>>;

export function queryCommand(): Command {
  return new Command("query")
    .description("Answers a Cypher statement that only reads, or a saved one.")
    .argument("[statement]", 'the statement; "-" reads it from stdin')
    .option("--saved <name>", "answers a saved query, by its name in --list")
    .option("--list", "lists the saved queries with their parameters")
    .option("--params <json>", "its parameters, a JSON object", readParameters, {})
    .addOption(
      new Option("--format <format>", "how to print").choices(TABLE_FORMATS).default("table"),
    )
    .option("--limit <rows>", "rows at most", readLimit, 1000)
    .option("--data <folder>", "folder of the graph (NEWSGRAPH_DATA, else .newsgraph)")
    .action(answer);
}

async function answer(words: string | undefined, options: Options): Promise<void> {
  const settings = readSettings({ data: options.data }, process.env);
  const queries = new SavedQueries(join(settings.data, "queries"));
  if ([words, options.saved, options.list].filter((one) => one !== undefined).length !== 1)
    throw new WrongUseError("Give a statement, or --saved <name>, or --list; one of them.");
  if (options.list)
    return void process.stdout.write(writeTable(await listed(queries), options.format));
  const { saved, params, data, limit, format } = options;
  const asked =
    saved === undefined ? written(words ?? "", params) : await savedQuery(queries, saved, params);
  const { cypherTimeoutMs: timeoutMs, cypherMaxBytes: maxBytes } = settings;
  const wasThere = hasGraph(placeOf(settings));
  tellUnknownNames(asked.statement);
  await withStore(data, async (store) => {
    const table = await store.query({ ...asked, limit, maxBytes, timeoutMs });
    process.stdout.write(writeTable(table, format));
    if (!wasThere)
      process.stderr.write(`newsgraph: there was no graph in "${settings.data}": it is empty.\n`);
    if (table.truncatedBy) process.stderr.write(`newsgraph: ${noticeOf(table, maxBytes)}\n`);
  });
}

/** Engines answer nothing to a misspelt name, and say nothing of it. */
function tellUnknownNames(statement: string): void {
  for (const found of findUnknownNames(statement, namesInGraph()))
    process.stderr.write(`newsgraph: ${tellUnknownName(found)}\n`);
}

function written(words: string, parameters: Parameters): AskedStatement {
  return { statement: words === "-" ? readFileSync(0, "utf8") : words, parameters };
}

async function listed(queries: SavedQueries): Promise<Table> {
  const describe = ({ name, default: standard }: QueryParameter) =>
    standard === undefined ? name : `${name}=${JSON.stringify(standard)}`;
  return {
    columns: ["name", "title", "parameters"],
    rows: (await queries.list()).map(({ id, title, parameters }) => [
      id,
      title,
      parameters.map(describe).join(" "),
    ]),
  };
}

function noticeOf({ rows, truncatedBy }: Table, maxBytes: number): string {
  const first = `only the first ${rows.length} rows`;
  if (truncatedBy === "rows") return `${first}; --limit shows more.`;
  return `${first}: more would be over ${maxBytes} bytes (NEWSGRAPH_CYPHER_MAX_BYTES).`;
}

function readLimit(text: string): number {
  const { success, data } = z.coerce.number().int().min(1).safeParse(text);
  if (!success) throw new InvalidArgumentError("It is not a whole number above 0.");
  return data;
}
