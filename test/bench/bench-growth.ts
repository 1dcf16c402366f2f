import { loadAnalyser } from "../../ingest/language/load-analyser.ts";
import { extract } from "../../ingest/pipeline.ts";
import { addExtraction } from "../../server/store/add-extraction.ts";
import { megabytesOf, processorMsOf } from "./processes.ts";
import { openEmbedded, openNeo4j } from "./rivals.ts";
import { syntheticNews } from "./synthetic-news.ts";
import { timed } from "./time.ts";

const SEED = 7;
const STEPS = 10;

interface Tenth {
  readonly articles: number;
  readonly extractMs: number;
  readonly storeMs: number;
  /** Of the processor, in both processes: what else the machine does hardly shows in it. */
  readonly processorMs: number | undefined;
  readonly ownMegabytes: number | undefined;
  readonly engineMegabytes: number | undefined;
}

export const ENGINES = { embedded: openEmbedded, neo4j: openNeo4j } as const;

/**
 * So many articles read and added one after the other, into an empty graph: what an article of each tenth took, by the clock
 * and of the processor, and the memory of both processes after it. The last line sets the last tenth against the first.
 */
export async function benchGrowth(
  articles: number,
  engine: keyof typeof ENGINES,
): Promise<readonly (readonly string[])[]> {
  const { store, pid, close } = await ENGINES[engine]();
  try {
    const analyser = await loadAnalyser();
    const news = syntheticNews(SEED);
    const tenths: Tenth[] = [];
    const processorMs = () => sum(processorMsOf(process.pid), processorMsOf(pid));
    for (let step = 0; step < STEPS; step++) {
      let [extractMs, storeMs] = [0, 0];
      const count = Math.ceil(articles / STEPS);
      const used = processorMs();
      for (let i = 0; i < count; i++) {
        const source = news.next().value;
        const read = await timed(() => extract(source, analyser));
        const added = await timed(() => addExtraction(store, read.result));
        extractMs += read.ms;
        storeMs += added.ms;
      }
      const ofEngine = megabytesOf(pid);
      const all = megabytesOf(process.pid);
      tenths.push({
        articles: count * (step + 1),
        extractMs: extractMs / count,
        storeMs: storeMs / count,
        processorMs: used === undefined ? used : ((processorMs() ?? 0) - used) / count,
        ownMegabytes: all === undefined || ofEngine === undefined ? all : all - ofEngine,
        engineMegabytes: ofEngine,
      });
    }
    return rowsOf(tenths);
  } finally {
    await close();
  }
}

function sum(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}

function rowsOf(tenths: readonly Tenth[]): readonly (readonly string[])[] {
  const [first, last] = [tenths.at(0), tenths.at(-1)];
  const whole = (value: number | undefined) => value?.toFixed(0) ?? "?";
  const together = ({ extractMs, storeMs }: Tenth) => extractMs + storeMs;
  const ratio = (a: number | undefined, b: number | undefined) =>
    a === undefined || b === undefined ? "?" : (a / b).toFixed(2);
  return [
    ["articles", "read, ms each", "added", "both", "of the processor", "own MB", "engine MB"],
    ...tenths.map((tenth) => [
      whole(tenth.articles),
      tenth.extractMs.toFixed(1),
      tenth.storeMs.toFixed(1),
      together(tenth).toFixed(1),
      tenth.processorMs?.toFixed(1) ?? "?",
      whole(tenth.ownMegabytes),
      whole(tenth.engineMegabytes),
    ]),
    [
      "last / first",
      ratio(last?.extractMs, first?.extractMs),
      ratio(last?.storeMs, first?.storeMs),
      ratio(last && together(last), first && together(first)),
      ratio(last?.processorMs, first?.processorMs),
      ratio(last?.ownMegabytes, first?.ownMegabytes),
      ratio(last?.engineMegabytes, first?.engineMegabytes),
    ],
  ];
}
