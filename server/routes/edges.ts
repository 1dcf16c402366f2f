import { claimsOfEdge } from "../explore/claims.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { EdgeClaimsAnswer } from "./claims.schema.ts";
import { type Endpoint, endpoint } from "./endpoint.ts";
import { EntityParams } from "./entities.schema.ts";

export function edgeRoutes(store: GraphStore): readonly Endpoint[] {
  return [
    endpoint({
      method: "get",
      path: "/api/edges/{id}/claims",
      summary: "What an edge stands on: its claims with the sentences that state them.",
      params: EntityParams,
      answer: EdgeClaimsAnswer,
      problems: [404],
      handle: ({ params }) => claimsOfEdge(store, params.id),
    }),
  ];
}
