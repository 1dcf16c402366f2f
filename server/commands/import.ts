import { statSync } from "node:fs";
import { Command } from "commander";
import { placeOf, readSettings } from "../config.ts";
import { NotFoundError, WrongUseError } from "../errors.ts";
import { importFile } from "../revise/import-file.ts";
import { describePlace } from "../store/graph-place.ts";
import { openStore } from "../store/open-store.ts";
import { progressReporter } from "./report-progress.ts";

export function importCommand(): Command {
  return new Command("import")
    .description(
      "Makes the graph that export wrote as jsonl, in an empty folder or database. " +
        "The file is checked to its end first; one that was interrupted goes on when it is run again.",
    )
    .argument("<file>", "a jsonl file that export wrote")
    .option("--data <folder>", "folder of the graph (NEWSGRAPH_DATA, else .newsgraph)")
    .action(importGraphFile);
}

async function importGraphFile(file: string, { data }: { data?: string }): Promise<void> {
  refuseOthers(file);
  const place = placeOf(readSettings({ data }, process.env));
  const store = await openStore(place);
  try {
    const { nodes, relationships, sha256 } = await importFile(store, file, progressReporter());
    process.stdout.write(
      `imported  ${nodes} nodes, ${relationships} relationships into the ${describePlace(place)}  sha256 ${sha256}\n`,
    );
  } finally {
    await store.close();
  }
}

/** It is read twice, so it must be a file. */
function refuseOthers(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (file === "-" || (found && !found.isFile() && !found.isDirectory())) {
    throw new WrongUseError("The file is read twice, so it cannot be a pipe: save it first.");
  }
  if (!found) throw new NotFoundError("FILE_NOT_FOUND", `There is no file "${file}".`);
  if (found.isDirectory()) {
    throw new WrongUseError(
      `"${file}" is a folder. import reads what newsgraph export writes with --format jsonl, and no other format.`,
    );
  }
}
