import { ReadOnlyError } from "../errors.ts";

/** Comments, strings and quoted names: what is in them is no clause. */
const QUOTED =
  /\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*|'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"|`[^`]*`/g;

/** What a statement that only reads does not contain, and what to say of it. */
const REFUSED: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:CREATE|DROP|ALTER)\s+(?:OR\s+REPLACE\s+)?(?:\w+\s+){0,3}(?:INDEX|CONSTRAINT|GRAPH|DATABASE|USER|ROLE|ALIAS|SCHEMA|TYPE|PROCEDURE|TRIGGER)\b/i,
    "changes the schema",
  ],
  [/\bLOAD\s+(?:CSV|JSONL|PARQUET)\b/i, "reads files of the server"],
  [/\bIN\s+(?:\d+\s+CONCURRENT\s+)?TRANSACTIONS\b/i, "opens transactions of its own"],
  [
    /(?:^|\{|\bUNION(?:\s+ALL)?|^\s*(?:CYPHER\s+[\w.]+|EXPLAIN|PROFILE))\s*USE\s+[\w`(]/i,
    "names another database",
  ],
  [/\b(?:CREATE|MERGE|INSERT)\s*(?:\(|\w+\s*=\s*\()/i, "creates something"],
  [/\bDELETE\s+\w/i, "deletes something"],
  [/\b(?:SET|REMOVE)\s+(?:\w+\s*(?:\.|:|\+?=)|\()/i, "changes properties or labels"],
  [/\bFOREACH\s*\(/i, "changes what it loops over"],
];

/**
 * Throws ReadOnlyError for a statement that writes, by its clauses. This gives the reason before anything runs; what
 * keeps the graph unchanged is that each engine runs questions in a transaction that it rolls back, where schema
 * statements alone are not covered.
 */
export function refuseWrites(statement: string): void {
  const clauses = statement.replace(QUOTED, (quoted) => (quoted.startsWith("`") ? "quoted" : " "));
  for (const [pattern, reason] of REFUSED) {
    if (pattern.test(clauses)) throw new ReadOnlyError(reason);
  }
}
