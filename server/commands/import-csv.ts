import { Command, InvalidArgumentError } from "commander";
import { type CsvKind, guessMapping } from "../../model/index.ts";
import { readSettings } from "../config.ts";
import { importCsv, previewCsv } from "../revise/csv/import-csv.ts";
import { type ColumnMapping, readHeader } from "../revise/csv/read-csv.ts";
import { counted } from "./counted.ts";
import { type Who, withWho } from "./judge-with.ts";
import { readText } from "./read-files.ts";
import { withStore } from "./with-store.ts";

interface Options extends Who {
  readonly entities?: true;
  readonly map?: ColumnMapping;
}

export function importCsvCommand(): Command {
  return withWho(
    new Command("import-csv")
      .description(
        "Adds edges, or entities, of a CSV file by hand: a judgement a row. All of them or, where a row is wrong, none.",
      )
      .argument("<file>", "its first line names its columns (docs/judgements.md)")
      .option("--entities", "its rows are entities, not edges")
      .option(
        "--map <columns>",
        "what columns are called: subject=Who,object=Whom; without it they are guessed by their names",
        readMapping,
      ),
  ).action(importFile);
}

async function importFile(file: string, options: Options): Promise<void> {
  const { by, why, preview, data, entities, map } = options;
  const text = readText(file);
  const { user } = readSettings({ data, user: by }, process.env);
  const what = entities ? "entities" : "edges";
  const mapping = map ?? guess(text, what);
  const given = { text, what, mapping, by: user, why } as const;
  await withStore(data, async (store) => {
    if (preview) {
      process.stdout.write(`${(await previewCsv(store, given)).summary}\n`);
      return;
    }
    const decisions = await importCsv(store, given);
    const { length } = decisions;
    const count = entities ? counted(length, "entity", "entities") : counted(length, "edge");
    process.stdout.write(`added  ${count} of ${file}\n`);
  });
}

/** Which columns are ours by their names; those that have another name than ours are told. */
function guess(text: string, what: CsvKind): ColumnMapping {
  const mapping = guessMapping(what, readHeader(text));
  const guessed = Object.entries(mapping).filter(([ours, theirs]) => ours !== theirs);
  if (guessed.length > 0) {
    const pairs = guessed.map(([ours, theirs]) => `${ours}=${theirs}`).join(",");
    process.stderr.write(`newsgraph: columns by their names, as --map '${pairs}' has them.\n`);
  }
  return mapping;
}

/** "subject=Who,object=Whom" */
function readMapping(text: string): ColumnMapping {
  const pairs = text.split(",").map((pair) => pair.split("="));
  const wrong = pairs.find((pair) => pair.length !== 2 || pair.some((part) => part.trim() === ""));
  if (wrong) throw new InvalidArgumentError("Write it as subject=Who,object=Whom.");
  return Object.fromEntries(pairs.map(([ours = "", theirs = ""]) => [ours.trim(), theirs.trim()]));
}
