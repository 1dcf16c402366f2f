import { Command, Option } from "commander";
import { WrongUseError } from "../errors.ts";
import { readGraph } from "../explore/export.ts";
import type { ReadGraph } from "../explore/export-item.ts";
import { GRAPH_TEXTS, type GraphText } from "../present/write-graph.ts";
import { writeCsv } from "../present/write-graph-csv.ts";
import { withKnownStore } from "./with-store.ts";
import { writeToFile, writeToFolder, writeToStdout } from "./write-output.ts";

interface Options {
  readonly data?: string;
  readonly format: GraphText | "csv";
  readonly output?: string;
}

export function exportCommand(): Command {
  return new Command("export")
    .description(
      "Writes the whole graph. jsonl loses nothing, has the same bytes for the same graph, and is what import reads; " +
        "csv (a folder, for neo4j-admin) and cypher (a script, for cypher-shell) make it on Neo4j without newsgraph; " +
        "graphml and gexf have entities and edges only.",
    )
    .addOption(
      new Option("--format <format>", "what to write")
        .choices([...Object.keys(GRAPH_TEXTS), "csv"])
        .default("jsonl"),
    )
    .option("-o, --output <path>", "the file to write, of csv the folder; without one, stdout")
    .option("--data <folder>", "folder of the graph (NEWSGRAPH_DATA, else .newsgraph)")
    .action(exportGraph);
}

async function exportGraph({ data, format, output }: Options): Promise<void> {
  if (format === "csv" && output === undefined) {
    throw new WrongUseError("csv is a folder of files: say where with -o.");
  }
  await withKnownStore(data, async (store) => {
    const read: ReadGraph = (labels) => readGraph(store, labels);
    if (format === "csv") return writeToFolder(output ?? "", writeCsv(read));
    const text = GRAPH_TEXTS[format].write(read);
    return output === undefined ? writeToStdout(text) : writeToFile(output, text);
  });
}
