import { describeSchema } from "../explore/schema.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { type Endpoint, endpoint } from "./endpoint.ts";
import { SchemaAnswer } from "./schema.schema.ts";

export function schemaRoutes(store: GraphStore): readonly Endpoint[] {
  return [
    endpoint({
      method: "get",
      path: "/api/schema",
      summary: "The graph's labels, relation types and properties, with counts.",
      answer: SchemaAnswer,
      problems: [503],
      handle: () => describeSchema(store),
    }),
  ];
}
