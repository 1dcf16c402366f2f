import { performance } from "node:perf_hooks";
import { toJson } from "../present/json-value.ts";
import type { GraphStore, Question } from "../store/graph-store.ts";
import { CypherAnswer, CypherQuestion } from "./cypher.schema.ts";
import { type Endpoint, endpoint } from "./endpoint.ts";

export function cypherRoutes(
  store: GraphStore,
  bounds: Pick<Question, "timeoutMs" | "maxBytes">,
): readonly Endpoint[] {
  return [
    endpoint({
      method: "post",
      path: "/api/cypher",
      summary:
        "Answers a Cypher statement that only reads. A client that leaves stops it. Whole numbers past 2^53 are text.",
      body: CypherQuestion,
      answer: CypherAnswer,
      problems: [403, 503, 504],
      async handle({ body }, { response }) {
        const leaving = new AbortController();
        response.on("close", () => leaving.abort());
        const start = performance.now();
        const table = await store.query({ ...body, ...bounds, signal: leaving.signal });
        return {
          columns: [...table.columns],
          rows: table.rows.map((row) => row.map(toJson)),
          truncatedBy: table.truncatedBy,
          elapsedMs: Math.round(performance.now() - start),
        };
      },
    }),
  ];
}
