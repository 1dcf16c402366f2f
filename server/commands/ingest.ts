import { Command } from "commander";
import { WrongUseError } from "../errors.ts";
import { articleAdder } from "../revise/add-articles.ts";
import type { SecondReaderOptions } from "../second-reader/settings.ts";
import { openReaders, readAhead } from "./article-readers.ts";
import { LLM_MODEL, LLM_URL, secondReaderOf, tellSummary } from "./open-second-reader.ts";
import { listFiles, readText } from "./read-files.ts";
import { reportFailure } from "./report-failure.ts";
import { withStore } from "./with-store.ts";

export function ingestCommand(): Command {
  return new Command("ingest")
    .description("Reads articles and adds them to the graph. What it has already stays as it is.")
    .argument("<paths...>", "text files, or folders of .txt files")
    .option("--data <folder>", "folder of the graph (NEWSGRAPH_DATA, else .newsgraph)")
    .option("--workers <number>", "processes that read (NEWSGRAPH_WORKERS, else one a core)")
    .option("--llm-url <url>", LLM_URL)
    .option("--llm-model <name>", LLM_MODEL)
    .action(ingestFiles);
}

interface Options extends SecondReaderOptions {
  readonly data?: string;
  readonly workers?: string;
}

async function ingestFiles(paths: readonly string[], options: Options): Promise<void> {
  const files = listFiles(paths);
  if (files.length === 0) throw new WrongUseError("There is no .txt file in what you named.");
  const secondReader = secondReaderOf(options);
  await withStore(options.data, async (store) => {
    const readers = openReaders(files.length, options.workers);
    const read = async (file: string) => readers.read({ text: readText(file) });
    try {
      for (const { file, extraction } of readAhead(files, read)) {
        await reportFailure(async () => {
          const { article } = await extraction;
          const add = articleAdder(store, () => extraction, secondReader?.read);
          const { outcome, title, entities, claims } = await add({ text: article.text });
          process.stdout.write(
            `${outcome}  ${file}  "${title}"  ${entities} entities, ${claims} claims\n`,
          );
        });
      }
    } finally {
      await readers.close();
      tellSummary(secondReader);
    }
  });
}
