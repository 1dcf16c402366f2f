import {
  OpenAPIRegistry,
  OpenApiGeneratorV31,
  type RouteConfig,
} from "@asteasolutions/zod-to-openapi";
import { z } from "zod";
import { type Endpoint, endpoint } from "./endpoint.ts";
import { Problem } from "./status.schema.ts";

/** The endpoints with one more, which describes them all as OpenAPI 3.1. */
export function withDescription(
  endpoints: readonly Endpoint[],
  version: string,
): readonly Endpoint[] {
  const description = endpoint({
    method: "get",
    path: "/api/openapi.json",
    summary: "This description.",
    answer: z.record(z.string(), z.unknown()),
    handle: async () => ({ ...document }),
  });
  const all = [...endpoints, description];
  const document = describe(all, version);
  return all;
}

function describe(endpoints: readonly Endpoint[], version: string) {
  const registry = new OpenAPIRegistry();
  for (const one of endpoints) registry.registerPath(describePath(one));
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: "3.1.0",
    info: { title: "newsgraph", version, description: "Who did what to whom, according to whom." },
  });
}

function describePath({
  method,
  path,
  summary,
  params,
  query,
  body,
  file,
  answer,
  problems,
}: Endpoint): RouteConfig {
  const json = (schema: z.ZodType) => ({ "application/json": { schema } });
  const problem = (status: number) =>
    [status, { description: "A problem.", content: json(Problem) }] as const;
  return {
    method,
    path,
    summary,
    request: {
      ...(params && { params }),
      ...(query && { query }),
      ...(body && { body: { required: true, content: json(body) } }),
      ...(file && { body: { required: true, content: { [file]: { schema: z.string() } } } }),
    },
    responses: {
      200: { description: "The answer.", content: json(answer) },
      ...Object.fromEntries([400, ...problems, 500].map(problem)),
    },
  };
}
