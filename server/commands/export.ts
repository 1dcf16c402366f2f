import { writeFileSync } from "node:fs";
import { Command, Option } from "commander";
import { WrongUseError } from "../errors.ts";
import { readWholeGraph } from "../explore/export.ts";
import { GRAPH_FORMATS, type GraphFormat, writeGraph } from "../present/write-graph.ts";
import { withStore } from "./with-store.ts";

interface Options {
  readonly data?: string;
  readonly format: GraphFormat;
  readonly output?: string;
}

export function exportCommand(): Command {
  return new Command("export")
    .description(
      "Writes the whole graph: jsonl loses nothing and has the same bytes for the same graph; graphml has entities and edges.",
    )
    .addOption(
      new Option("--format <format>", "what to write").choices(GRAPH_FORMATS).default("jsonl"),
    )
    .option("-o, --output <file>", "the file to write; without one, stdout")
    .option("--data <folder>", "folder of the graph (NEWSGRAPH_DATA, else .newsgraph)")
    .action(exportGraph);
}

async function exportGraph({ data, format, output }: Options): Promise<void> {
  const text = await withStore(data, async (store) =>
    writeGraph(await readWholeGraph(store), format),
  );
  if (output === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    writeFileSync(output, text);
  } catch (cause) {
    throw new WrongUseError(`"${output}" cannot be written.`, { cause });
  }
}
