import { openLogger } from "../logger.ts";
import { openSecondReader, type SecondReader } from "../second-reader/second-reader.ts";
import { readSecondReaderSettings, type SecondReaderOptions } from "../second-reader/settings.ts";

/** What commands that have a second reader say of its options. */
export const LLM_URL = "address of a second reader, a chat endpoint (NEWSGRAPH_LLM_URL)";
export const LLM_MODEL = "its model (NEWSGRAPH_LLM_MODEL)";

/** The second reader of a command that a person waits for, where one is set; what fails is told on stderr. */
export function secondReaderOf(options: SecondReaderOptions): SecondReader | undefined {
  const settings = readSecondReaderSettings(options, process.env);
  return settings && openSecondReader(settings, openLogger(settings.logLevel), sayOnStderr);
}

/** Tells in the end what it did and what that cost. */
export function tellSummary(reader: SecondReader | undefined): void {
  const summary = reader?.summary();
  if (summary) process.stderr.write(`${summary}\n`);
}

function sayOnStderr(message: string): void {
  process.stderr.write(`newsgraph: ${message}\n`);
}
