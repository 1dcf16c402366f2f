import { Command } from "commander";
import { readSettings } from "../config.ts";
import { presentExtraction } from "../present/extraction-view.ts";
import type { SecondReaderOptions } from "../second-reader/settings.ts";
import { openReaders, readAhead } from "./article-readers.ts";
import { LLM_MODEL, LLM_URL, secondReaderOf, tellSummary } from "./open-second-reader.ts";
import { openSources } from "./open-sources.ts";
import { isFolder, listSources, type NamedSource } from "./read-files.ts";
import { reportFailure } from "./report-failure.ts";

interface Options extends SecondReaderOptions {
  readonly json?: true;
  readonly text?: true;
  readonly workers?: string;
}

export function extractCommand(): Command {
  return new Command("extract")
    .description(
      "Prints what articles say as JSON (docs/extraction.schema.json): of one file an object, of several files or a folder a line each.",
    )
    .argument(
      "<paths...>",
      "files (txt, md, html, pdf, docx, eml), folders of them, and addresses (http, https)",
    )
    .option("--json", "compact: one line even for one file")
    .option("--text", "the article's text as well")
    .option("--workers <number>", "processes that read (NEWSGRAPH_WORKERS, else one a core)")
    .option("--llm-url <url>", LLM_URL)
    .option("--llm-model <name>", LLM_MODEL)
    .action(extractFiles);
}

async function extractFiles(paths: readonly string[], options: Options): Promise<void> {
  const named = listSources(paths);
  const isSeries = named.length > 1 || paths.some(isFolder);
  const secondReader = secondReaderOf(options);
  const readers = openReaders(named.length, options.workers);
  const sources = openSources(readSettings({}, process.env));
  const read = async (source: NamedSource) => readers.read(await sources.open(source));
  try {
    for (const { path, extraction } of readAhead(named, read)) {
      await reportFailure(async () => {
        const read = await extraction;
        const both = (await secondReader?.read(read)) ?? read;
        const view = presentExtraction(both, { withText: options.text === true });
        const isCompact = isSeries || options.json;
        const shown = isSeries ? { file: path, ...view } : view;
        process.stdout.write(`${JSON.stringify(shown, undefined, isCompact ? undefined : 2)}\n`);
      }, path);
    }
  } finally {
    await Promise.all([readers.close(), sources.close()]);
    tellSummary(secondReader);
  }
}
