import { readFileSync } from "node:fs";
import { Command, InvalidArgumentError, Option } from "commander";
import { z } from "zod";
import { readSettings } from "../config.ts";
import { TABLE_FORMATS, type TableFormat, writeTable } from "../present/write-table.ts";
import type { Table } from "../store/graph-store.ts";
import { withStore } from "./with-store.ts";

interface Options {
  readonly data?: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly format: TableFormat;
  readonly limit: number;
}

export function queryCommand(): Command {
  return new Command("query")
    .description("Answers a Cypher statement that only reads.")
    .argument("<statement>", 'the statement; "-" reads it from stdin')
    .option("--params <json>", "its parameters, a JSON object", readParameters, {})
    .addOption(
      new Option("--format <format>", "how to print").choices(TABLE_FORMATS).default("table"),
    )
    .option("--limit <rows>", "rows at most", readLimit, 1000)
    .option("--data <folder>", "folder of the graph (NEWSGRAPH_DATA, else .newsgraph)")
    .action(answer);
}

async function answer(words: string, { data, params, format, limit }: Options): Promise<void> {
  const statement = words === "-" ? readFileSync(0, "utf8") : words;
  const { cypherTimeoutMs: timeoutMs, cypherMaxBytes: maxBytes } = readSettings(
    { data },
    process.env,
  );
  await withStore(data, async (store) => {
    const table = await store.query({
      statement,
      parameters: params,
      limit,
      maxBytes,
      timeoutMs,
    });
    process.stdout.write(writeTable(table, format));
    if (table.truncatedBy) process.stderr.write(`newsgraph: ${noticeOf(table, maxBytes)}\n`);
  });
}

function noticeOf({ rows, truncatedBy }: Table, maxBytes: number): string {
  const first = `only the first ${rows.length} rows`;
  if (truncatedBy === "rows") return `${first}; --limit shows more.`;
  return `${first}: more would be over ${maxBytes} bytes (NEWSGRAPH_CYPHER_MAX_BYTES).`;
}

function readParameters(text: string): Record<string, unknown> {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
  } catch {
    throw new InvalidArgumentError("It is not a JSON object.");
  }
}

function readLimit(text: string): number {
  const { success, data } = z.coerce.number().int().min(1).safeParse(text);
  if (!success) throw new InvalidArgumentError("It is not a whole number above 0.");
  return data;
}
