import { Command } from "commander";
import { readSettings } from "../config.ts";
import { articleAdder } from "../revise/add-articles.ts";
import type { SecondReaderOptions } from "../second-reader/settings.ts";
import { openReaders, readAhead } from "./article-readers.ts";
import { counted } from "./counted.ts";
import { LLM_MODEL, LLM_URL, secondReaderOf, tellSummary } from "./open-second-reader.ts";
import { openSources } from "./open-sources.ts";
import { listSources, type NamedSource } from "./read-files.ts";
import { reportFailure } from "./report-failure.ts";
import { withStore } from "./with-store.ts";

export function ingestCommand(): Command {
  return new Command("ingest")
    .description("Reads articles and adds them to the graph. What it has already stays as it is.")
    .argument(
      "<paths...>",
      "files (txt, md, html, pdf, docx, eml), folders of them, and addresses (http, https)",
    )
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
  const named = listSources(paths);
  const settings = readSettings({ data: options.data }, process.env);
  const secondReader = secondReaderOf(options);
  await withStore(options.data, async (store) => {
    const readers = openReaders(named.length, options.workers);
    const sources = openSources(settings);
    const read = async (source: NamedSource) => readers.read(await sources.open(source));
    let done = 0;
    try {
      for (const { path, file, extraction } of readAhead(named, read)) {
        const isDone = await reportFailure(async () => {
          const { article } = await extraction;
          const add = articleAdder(store, () => extraction, secondReader?.read);
          const { outcome, title, entities, claims } = await add({
            text: article.text,
            ...(file && { file }),
          });
          process.stdout.write(
            `${outcome}  ${path}  "${title}"  ${counted(entities, "entity", "entities")}, ${counted(claims, "claim")}\n`,
          );
        }, path);
        if (isDone) done++;
      }
      const failed = named.length - done;
      if (failed > 0 && named.length > 1)
        process.stderr.write(`newsgraph: ${counted(done, "article")} read, ${failed} failed.\n`);
    } finally {
      await Promise.all([readers.close(), sources.close()]);
      tellSummary(secondReader);
    }
  });
}
