import type { Problem } from "../../server/routes/status.schema.ts";
import { ProblemError, unreachable } from "./problem-error.ts";
import { tokenHeaders } from "./token.ts";

/** Asks the server. Throws ProblemError for every answer that is not a success, and where there is none. */
export async function request(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { ...tokenHeaders(window), ...init.headers };
  const response = await fetch(path, { ...init, headers }).catch((error: unknown) => {
    if (init.signal?.aborted) throw error;
    throw unreachable();
  });
  if (!response.ok) throw await toProblemError(response);
  return response;
}

/** The answer's body, of the type that the route's schema promises. */
export async function requestJson<Answer>(path: string, init?: RequestInit): Promise<Answer> {
  const response = await request(path, init);
  return response.json();
}

async function toProblemError(response: Response): Promise<ProblemError> {
  const problem: Partial<Problem> | undefined = await response.json().catch(() => undefined);
  // A proxy in between answers without a problem of ours when the server is away.
  if (!problem?.code) return unreachable();
  const issues = problem.issues?.map(({ message }) => message).join(" ");
  const message = issues || problem.message || response.statusText;
  return new ProblemError(problem.code, message, problem.position, problem.changes);
}
