import type { ReadGraph } from "../explore/export-item.ts";
import { writeCypher } from "./write-graph-cypher.ts";
import { writeGexf } from "./write-graph-gexf.ts";
import { writeGraphml } from "./write-graph-graphml.ts";
import { writeJson } from "./write-graph-json.ts";
import { writeJsonl } from "./write-graph-jsonl.ts";

/** The formats that are one text each. Of a format of several files, see writeCsv. */
export const GRAPH_TEXTS = {
  jsonl: { write: writeJsonl, mediaType: "application/jsonl" },
  json: { write: writeJson, mediaType: "application/json" },
  graphml: { write: writeGraphml, mediaType: "application/graphml+xml" },
  gexf: { write: writeGexf, mediaType: "application/gexf+xml" },
  cypher: { write: writeCypher, mediaType: "text/plain" },
} as const satisfies Readonly<
  Record<string, { write: (read: ReadGraph) => AsyncGenerator<string>; mediaType: string }>
>;
export type GraphText = keyof typeof GRAPH_TEXTS;
