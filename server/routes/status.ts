import { countGraph } from "../explore/status.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { type Endpoint, endpoint } from "./endpoint.ts";
import { StatusAnswer } from "./status.schema.ts";

export type Loading = NonNullable<StatusAnswer["loading"]>;

export function statusRoutes(
  store: GraphStore,
  version: string,
  loading: () => Loading | undefined,
): readonly Endpoint[] {
  return [
    endpoint({
      method: "get",
      path: "/api/status",
      summary: "What the server is, and how much its graph holds.",
      answer: StatusAnswer,
      async handle() {
        const counts = await countGraph(store);
        const now = loading();
        return { engine: store.engine, version, ...counts, ...(now && { loading: now }) };
      },
    }),
  ];
}
