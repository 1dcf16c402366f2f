import type { Problem } from "../../server/routes/status.schema.ts";

/** What the server answered instead of success. `code` is the API's own, or UNREACHABLE where nobody answered. */
export class ProblemError extends Error {
  readonly code: string;
  /** Where a Cypher statement is wrong; both count from 1. */
  readonly position: Problem["position"];
  /** What others changed since it was shown here. */
  readonly changes: Problem["changes"];

  constructor(
    code: string,
    message: string,
    position?: Problem["position"],
    changes?: Problem["changes"],
  ) {
    super(message);
    this.name = "ProblemError";
    this.code = code;
    this.position = position;
    this.changes = changes;
  }
}

export const unreachable = () =>
  new ProblemError("UNREACHABLE", "The newsgraph server does not answer.");
