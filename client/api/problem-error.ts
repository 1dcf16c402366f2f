/** What the server answered instead of success. `code` is the API's own, or UNREACHABLE where nobody answered. */
export class ProblemError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = "ProblemError";
    this.code = code;
  }
}

export const unreachable = () =>
  new ProblemError("UNREACHABLE", "The newsgraph server does not answer.");
