import type { CypherAnswer } from "../../server/routes/cypher.schema.ts";
import type {
  QueriesAnswer,
  QueryDeleted,
  QueryText,
  SavedQuery,
} from "../../server/routes/queries.schema.ts";
import type { SchemaAnswer } from "../../server/routes/schema.schema.ts";
import { requestJson } from "./request.ts";

/** The most rows that are asked for: more than anybody reads, and few enough to stay fluid. */
export const ROW_LIMIT = 10_000;

const withBody = (method: string, body: unknown) => ({
  method,
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(body),
});

export const fetchSchema = () => requestJson<SchemaAnswer>("/api/schema");

/** Answers a statement; aborting stops it on the server too. */
export const askCypher = (
  statement: string,
  parameters: Readonly<Record<string, unknown>>,
  signal?: AbortSignal,
  limit = ROW_LIMIT,
) =>
  requestJson<CypherAnswer>("/api/cypher", {
    ...withBody("POST", { statement, parameters, limit }),
    ...(signal && { signal }),
  });

export const fetchQueries = () => requestJson<QueriesAnswer>("/api/queries");

export const putQuery = (id: string, query: QueryText) =>
  requestJson<SavedQuery>(`/api/queries/${encodeURIComponent(id)}`, withBody("PUT", query));

export const deleteQuery = (id: string) =>
  requestJson<QueryDeleted>(`/api/queries/${encodeURIComponent(id)}`, { method: "DELETE" });
