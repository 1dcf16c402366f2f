/** Comments, strings and quoted names: a "$" in them is no parameter's. */
const QUOTED =
  /\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*|'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"|`[^`]*`/g;

/** The names of a statement's parameters, in the order of their first use. */
export function findParameters(statement: string): readonly string[] {
  const bare = statement.replace(QUOTED, " ");
  const names = bare.matchAll(/\$([\p{L}_][\p{L}\p{N}_]*)/gu);
  return [...new Set([...names].flatMap(([, name]) => name ?? []))];
}
