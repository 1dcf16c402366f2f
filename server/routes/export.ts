import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Response } from "express";
import { z } from "zod";
import { graphRevision, readGraph } from "../explore/export.ts";
import { GRAPH_TEXTS, type GraphText } from "../present/write-graph.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { type Endpoint, endpoint } from "./endpoint.ts";
import { ExportQuery } from "./export.schema.ts";

export function exportRoutes(store: GraphStore): readonly Endpoint[] {
  return [
    endpoint({
      method: "get",
      path: "/api/export",
      summary:
        "The whole graph as a file. The connection is cut when the graph is changed meanwhile; of jsonl, the last line then is missing.",
      query: ExportQuery,
      answer: z.string(),
      problems: [503],
      async handle({ query }, { response }) {
        await streamGraph(response, store, query.format);
        return undefined;
      },
    }),
  ];
}

async function streamGraph(response: Response, store: GraphStore, format: GraphText) {
  const { write, mediaType } = GRAPH_TEXTS[format];
  // A store that does not answer is a problem of its own, as long as nothing is sent.
  await graphRevision(store);
  response.set({
    "Content-Type": `${mediaType}; charset=utf-8`,
    "Content-Disposition": `attachment; filename="newsgraph.${format}"`,
    "Cache-Control": "no-store",
  });
  const text = write((labels) => readGraph(store, labels));
  try {
    await pipeline(Readable.from(text, { highWaterMark: 1 }), response);
  } catch (error) {
    // Nobody waits for the rest of it; what else went wrong has cut the connection already, and goes to the log.
    if (error instanceof Error && "code" in error && error.code === "ERR_STREAM_PREMATURE_CLOSE") {
      return;
    }
    throw error;
  }
}
