import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { splitSentences, splitWords } from "../../ingest/language/index.ts";
import { loadAnalyser } from "../../ingest/language/load-analyser.ts";
import { extract, type Step } from "../../ingest/pipeline.ts";
import { megabytesOf } from "./processes.ts";
import { timed } from "./time.ts";

const folder = fileURLToPath(new URL("../../examples", import.meta.url));
const MEASURED_MS = 10_000;

/** Speed of reading articles, over the samples again and again. */
export async function benchExtract(): Promise<readonly (readonly string[])[]> {
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(join(folder, name), "utf8"));
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  const { result: analyser, ms: loadMs } = await timed(loadAnalyser);

  const spent = new Map<Step, number>();
  const extractAll = async () => {
    for (const text of texts) {
      let step: Step = "read";
      let since = performance.now();
      const next = (to: Step) => {
        const now = performance.now();
        spent.set(step, (spent.get(step) ?? 0) + now - since);
        step = to;
        since = now;
      };
      await extract({ text }, analyser, { onStep: next });
      next("read");
    }
  };
  const { ms: coldMs } = await timed(extractAll);
  spent.clear();
  let rounds = 0;
  const { ms } = await timed(async () => {
    for (const start = performance.now(); performance.now() - start < MEASURED_MS; rounds++) {
      await extractAll();
    }
  });
  const speed = (milliseconds: number) => `${((words * rounds * 1000) / milliseconds).toFixed(0)}`;
  return [
    ["the model is loaded in", `${loadMs.toFixed(0)} ms`],
    [`the samples (${words} words) are read the first time in`, `${coldMs.toFixed(0)} ms`],
    ["language model alone", `${speed(spent.get("language") ?? 0)} words/s`],
    ["the whole pipeline", `${speed(ms)} words/s`],
    ["memory of the process", `${megabytesOf(process.pid)?.toFixed(0) ?? "?"} MB`],
  ];
}

function countWords(text: string): number {
  return splitSentences(text).reduce((sum, span) => sum + splitWords(text, span).length, 0);
}
