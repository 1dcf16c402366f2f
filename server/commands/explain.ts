import { Command, InvalidArgumentError } from "commander";
import { z } from "zod";
import { explain } from "../../ingest/explain.ts";
import { loadAnalyser } from "../../ingest/language/load-analyser.ts";
import { WrongUseError } from "../errors.ts";
import { writeExplanation } from "../present/write-explanation.ts";
import { readText } from "./read-files.ts";

interface Options {
  readonly sentence?: number;
  readonly json?: true;
}

export function explainCommand(): Command {
  return new Command("explain")
    .description(
      "Says how an article was read, sentence by sentence: the tree, who is mentioned, what each rule read, and why a claim was or was not made.",
    )
    .argument("<file>", "a text file")
    .option("--sentence <number>", "only this sentence, from 1", readNumber)
    .option("--json", "as JSON, a line for each sentence")
    .action(explainFile);
}

async function explainFile(file: string, { sentence, json }: Options): Promise<void> {
  const sentences = await explain({ text: readText(file) }, await loadAnalyser());
  const chosen = sentences.filter(({ number }) => sentence === undefined || number === sentence);
  if (chosen.length === 0) {
    throw new WrongUseError(
      `The article has ${sentences.length} sentences, and none is ${sentence}.`,
    );
  }
  const shown = chosen.map((one) => (json ? `${JSON.stringify(one)}\n` : writeExplanation(one)));
  process.stdout.write(shown.join(json ? "" : "\n"));
}

function readNumber(text: string): number {
  const { success, data } = z.coerce.number().int().min(1).safeParse(text);
  if (!success) throw new InvalidArgumentError("It is not a whole number above 0.");
  return data;
}
