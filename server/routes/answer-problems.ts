import type { ErrorRequestHandler, RequestHandler } from "express";
import { z } from "zod";
import {
  ExplorerError,
  NotFoundError,
  type RowProblem,
  RowsError,
  StatementError,
} from "../errors.ts";
import { ChangedSinceError } from "../revise/judgements/changed-since-error.ts";
import type { Problem } from "./status.schema.ts";

/** What body-parser and express say of a request that they cannot read. */
const UnreadableRequest = z.object({
  status: z.number().min(400).max(499),
  type: z.string().optional(),
});

/** An error as the API answers it. What nobody foresaw is not told to the outside. */
export function toProblem(error: unknown): { readonly status: number; readonly problem: Problem } {
  if (error instanceof ExplorerError) {
    const { status, code, message } = error;
    const position = error instanceof StatementError ? error.position : undefined;
    const issues = error instanceof RowsError ? error.problems.map(issueOf) : undefined;
    const changes = error instanceof ChangedSinceError ? [...error.changes] : undefined;
    return {
      status,
      problem: {
        ...{ code, message },
        ...(position && { position }),
        ...(issues && { issues }),
        ...(changes && { changes }),
      },
    };
  }
  if (error instanceof z.ZodError) return { status: 400, problem: invalid(error) };
  const { success, data } = UnreadableRequest.safeParse(error);
  if (success) return { status: data.status, problem: unreadable(data) };
  return {
    status: 500,
    problem: { code: "INTERNAL", message: "Something went wrong here. The log says what." },
  };
}

const issueOf = ({ line, message }: RowProblem) => ({ path: `line ${line}`, message });

export const answerProblems: ErrorRequestHandler = (error, _request, response, next) => {
  if (response.headersSent) return next(error);
  const { status, problem } = toProblem(error);
  if (status >= 500) response.err = error;
  response.status(status).json(problem);
};

export const refuseUnknownRoutes: RequestHandler = ({ method, originalUrl }) => {
  throw new NotFoundError(
    "ROUTE_NOT_FOUND",
    `The API has no ${method} ${originalUrl.split("?")[0]}. /api/openapi.json lists what it has.`,
  );
};

const NO_JSON = 'Send a JSON object as the body, with "Content-Type: application/json".';

function invalid({ issues }: z.ZodError): Problem {
  const described = issues.map(({ path: [part, ...path], message, code }) => {
    const isLost = part === "body" && path.length === 0 && code === "invalid_type";
    return { path: path.join("."), message: isLost ? NO_JSON : message };
  });
  const [first] = described;
  const message = first?.path ? `${first.path}: ${first.message}` : (first?.message ?? "Invalid.");
  return { code: "INVALID_REQUEST", message, issues: described };
}

function unreadable({ type }: z.infer<typeof UnreadableRequest>): Problem {
  if (type === "entity.too.large")
    return { code: "TOO_LARGE", message: "The request is larger than 5 MB." };
  if (type === "entity.parse.failed")
    return { code: "INVALID_JSON", message: "The request's body is not JSON." };
  return { code: "INVALID_REQUEST", message: "The request cannot be read." };
}
