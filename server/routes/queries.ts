import type { SavedQueries } from "../saved-queries/saved-queries.ts";
import { type Endpoint, endpoint } from "./endpoint.ts";
import {
  QueriesAnswer,
  QueryDeleted,
  QueryParams,
  QueryText,
  SavedQuery,
} from "./queries.schema.ts";

export function queryRoutes(queries: SavedQueries): readonly Endpoint[] {
  return [
    endpoint({
      method: "get",
      path: "/api/queries",
      summary: "Saved Cypher queries: a person's own first, then those that come with newsgraph.",
      answer: QueriesAnswer,
      handle: async () => ({ queries: [...(await queries.list())] }),
    }),
    endpoint({
      method: "put",
      path: "/api/queries/{id}",
      summary: "Saves a query of one's own, in place of the one that had this id.",
      params: QueryParams,
      body: QueryText,
      answer: SavedQuery,
      problems: [403, 409],
      handle: ({ params, body }) => queries.save(params.id, body),
    }),
    endpoint({
      method: "delete",
      path: "/api/queries/{id}",
      summary: "Deletes a query of one's own.",
      params: QueryParams,
      answer: QueryDeleted,
      problems: [403, 404],
      handle: async ({ params }) => ({ deleted: await queries.remove(params.id) }),
    }),
  ];
}
