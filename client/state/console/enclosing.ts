/** What a place of a statement lies in. */
export interface Enclosing {
  /** The innermost open bracket. */
  readonly bracket: "(" | "[" | "{" | undefined;
  /** The text before that bracket, back to the bracket around it: "n:Person " of "(n:Person {". */
  readonly pattern: string;
}

const OPEN = ["(", "[", "{"] as const;
const CLOSE: ReadonlySet<string> = new Set([")", "]", "}"]);
const TOKENS =
  /\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*|'(?:\\[\s\S]|[^'\\])*(?:'|$)|"(?:\\[\s\S]|[^"\\])*(?:"|$)|[()[\]{}]/g;

/** Undefined inside a comment or string. */
export function enclosing(statement: string, at: number): Enclosing | undefined {
  const before = statement.slice(0, at);
  const open: { readonly bracket: (typeof OPEN)[number]; readonly at: number }[] = [];
  for (const { 0: token, index } of before.matchAll(TOKENS)) {
    const bracket = OPEN.find((one) => one === token);
    if (bracket) open.push({ bracket, at: index });
    else if (CLOSE.has(token)) open.pop();
    else if (index + token.length === at && isOpen(token)) return undefined;
  }
  const last = open.at(-1);
  const around = open.at(-2);
  return {
    bracket: last?.bracket,
    pattern: last ? before.slice((around?.at ?? -1) + 1, last.at) : "",
  };
}

/** A comment goes on to the end of its line; a string or long comment until it is closed. */
function isOpen(token: string): boolean {
  if (token.startsWith("//")) return true;
  if (token.startsWith("/*")) return token.length < 4 || !token.endsWith("*/");
  return token.length < 2 || !token.endsWith(token.charAt(0));
}
