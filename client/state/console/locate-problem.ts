import type { ProblemError } from "../../api/problem-error.ts";

/** A stretch of a text: offsets in UTF-16 units. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The word of a statement that a problem is about: the one at the position that the engine gives, or else the one that its
 * message quotes ("Undefined variable 'm'"). Undefined where it says neither.
 */
export function locateProblem(
  statement: string,
  { message, position }: Pick<ProblemError, "message" | "position">,
): Stretch | undefined {
  if (position) return wordAt(statement, offsetOf(statement, position));
  const [, quoted] = /[`'"]([\p{L}_][\p{L}\p{N}_]*)[`'"]/u.exec(message) ?? [];
  if (!quoted) return undefined;
  const from = statement.search(
    new RegExp(`(?<![\\p{L}\\p{N}_])${quoted}(?![\\p{L}\\p{N}_])`, "u"),
  );
  return from < 0 ? undefined : { from, to: from + quoted.length };
}

function offsetOf(text: string, { line, column }: { line: number; column: number }): number {
  const before = text.split("\n").slice(0, line - 1);
  const start = before.reduce((sum, { length }) => sum + length + 1, 0);
  return Math.min(start + column - 1, text.length);
}

/** The word that begins there, or the one sign; at the end of the text, the last sign, so that there is something to see. */
function wordAt(text: string, from: number): Stretch {
  const [word = ""] = /^[\p{L}\p{N}_]+/u.exec(text.slice(from)) ?? [];
  if (word) return { from, to: from + word.length };
  if (from < text.length && text[from] !== "\n") return { from, to: from + 1 };
  const end = text.slice(0, from).trimEnd().length;
  return { from: Math.max(0, end - 1), to: end };
}
