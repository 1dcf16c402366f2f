import type { Express, Request, Response } from "express";
import { z } from "zod";

/** One thing that the API answers. The router and the OpenAPI description are both made of it. */
export interface Endpoint {
  readonly method: "get" | "post" | "put" | "patch" | "delete";
  /** As OpenAPI writes it: "/api/entities/{id}". */
  readonly path: string;
  readonly summary: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** The media type of its body, where that is a file. */
  readonly file?: string;
  readonly answer: z.ZodType;
  /** Statuses of the problems it may answer, besides 400 and 500. */
  readonly problems: readonly number[];
  readonly respond: (request: Request, response: Response) => Promise<void>;
}

interface Definition<
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodType,
  Answer extends z.ZodType,
> {
  readonly method: Endpoint["method"];
  readonly path: string;
  readonly summary: string;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly file?: string;
  readonly answer: Answer;
  readonly problems?: readonly number[];
  readonly handle: (
    asked: {
      readonly params: z.infer<Params>;
      readonly query: z.infer<Query>;
      readonly body: z.infer<Body>;
    },
    exchange: { readonly request: Request; readonly response: Response },
  ) => Promise<z.infer<Answer> | undefined>;
}

/** An endpoint that checks what is asked before it answers; a handler that has answered by itself returns undefined. */
export function endpoint<
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodType,
  Answer extends z.ZodType,
>(definition: Definition<Params, Query, Body, Answer>): Endpoint {
  const { handle, problems = [], ...described } = definition;
  const nothing = z.object({});
  const Asked = z.object({
    params: definition.params ?? nothing,
    query: definition.query ?? nothing,
    body: definition.body ?? z.unknown(),
  });
  return {
    ...described,
    problems,
    async respond(request, response) {
      const { params, query, body } = request;
      const asked = Asked.parse({ params, query, body });
      const answer = await handle(asked as Parameters<typeof handle>[0], { request, response });
      if (answer !== undefined) response.json(answer);
    },
  };
}

export function mount(app: Express, endpoints: readonly Endpoint[]): void {
  for (const { method, path, respond } of endpoints) {
    app[method](path.replace(/\{(\w+)\}/g, ":$1"), respond);
  }
}
