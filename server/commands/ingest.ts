import { Command } from "commander";
import { WrongUseError } from "../errors.ts";
import { articleAdder } from "../revise/add-articles.ts";
import { extractArticle } from "./extract-article.ts";
import { listFiles, readText } from "./read-files.ts";
import { reportFailure } from "./report-failure.ts";
import { withStore } from "./with-store.ts";

export function ingestCommand(): Command {
  return new Command("ingest")
    .description("Reads articles and adds them to the graph. What it has already stays as it is.")
    .argument("<paths...>", "text files, or folders of .txt files")
    .option("--data <folder>", "folder of the graph (NEWSGRAPH_DATA, else .newsgraph)")
    .action(ingestFiles);
}

async function ingestFiles(paths: readonly string[], options: { data?: string }): Promise<void> {
  const files = listFiles(paths);
  if (files.length === 0) throw new WrongUseError("There is no .txt file in what you named.");
  await withStore(options.data, async (store) => {
    const add = articleAdder(store, extractArticle);
    for (const file of files) {
      await reportFailure(async () => {
        const { outcome, title, entities, claims } = await add({ text: readText(file) });
        process.stdout.write(
          `${outcome}  ${file}  "${title}"  ${entities} entities, ${claims} claims\n`,
        );
      });
    }
  });
}
