import { ProblemError } from "../api/problem-error.ts";

/** Something that is asked of the server. While it is asked for again, the old answer stays. */
export type Loadable<Answer> =
  | { readonly state: "loading"; readonly answer?: Answer }
  | { readonly state: "loaded"; readonly answer: Answer }
  | { readonly state: "failed"; readonly problem: ProblemError; readonly answer?: Answer };

export const loading = { state: "loading" } as const;

export function loaded<Answer>(answer: Answer): Loadable<Answer> {
  return { state: "loaded", answer };
}

/** Keeps what was there before. Anything that is not a problem is a bug, and thrown. */
export function failed<Answer>(before: Loadable<Answer>, error: unknown): Loadable<Answer> {
  if (!(error instanceof ProblemError)) throw error;
  const { answer } = before;
  return { state: "failed", problem: error, ...(answer !== undefined && { answer }) };
}

/** Whether the server says that it has no such thing, or none any more. */
export function isMissing(of: Loadable<unknown>, code: `${string}_NOT_FOUND`): boolean {
  return of.state === "failed" && of.problem.code === code;
}
