import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { printTable } from "../eval/print-table.ts";
import { benchExtract } from "./bench-extract.ts";
import { benchGrowth, ENGINES } from "./bench-growth.ts";
import { benchPeers } from "./bench-peers.ts";
import { benchServe } from "./bench-serve.ts";
import { benchStores } from "./bench-stores.ts";

const USE = `npm run bench                                    everything
npm run bench -- extract                         reading articles
npm run bench -- peers                           reading articles, beside spaCy and CoreNLP
npm run bench -- serve                           newsgraph serve --samples
npm run bench -- growth [--articles 10000]       thousands of articles, one after the other
                         [--engine embedded]     … into the embedded engine, or neo4j
npm run bench -- stores [--sizes 1000,100000]    the embedded store beside Neo4j, by number of entities
                         [--takes 1]             … measured so often`;

const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  extract: async () => printTable("extract, one thread", await benchExtract()),
  peers: async () => printTable("extract beside spaCy and CoreNLP, one thread", await benchPeers()),
  serve: async () => printTable("serve --samples, from an empty folder", await benchServe()),
  growth: async () =>
    printTable(
      `articles added one after the other, ${engine}`,
      await benchGrowth(Number(values.articles), engine),
    ),
  stores: () => benchStores(sizes, Number(values.takes)),
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: "string", default: "10000" },
    engine: { type: "string", default: "embedded" },
    sizes: { type: "string", default: "1000,100000" },
    takes: { type: "string", default: "1" },
  },
});
const sizes = values.sizes.split(",").map(Number);
const engine = values.engine as keyof typeof ENGINES;
const parts = positionals.length > 0 ? positionals : Object.keys(PARTS);

if (
  parts.every((part) => part in PARTS) &&
  engine in ENGINES &&
  sizes.every((size) => size >= 100)
) {
  console.log(`Node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model ?? "?"}`);
  for (const part of parts) await PARTS[part]?.();
} else {
  console.error(USE);
  process.exitCode = 2;
}
