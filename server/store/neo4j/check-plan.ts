import type { Plan } from "neo4j-driver";
import { ReadOnlyError } from "../../errors.ts";

/** What reads the graph alone. Other procedures may load from addresses, or run statements of their own. */
const PROCEDURES =
  /^(?:db\.(?:labels|propertyKeys|relationshipTypes|schema\.\w+|index\.(?:fulltext|vector)\.query\w+)|apoc\.(?:path|algo|neighbors|nodes|meta|coll|stats|search)\.[\w.]+|gds\.[\w.]+\.stream)$/;

/** Operators that read what is no graph, or stop the work of others. */
const REFUSED: readonly (readonly [RegExp, string])[] = [
  [/^LoadCSV/, "reads files of the server"],
  [/^Terminate/, "stops statements of others"],
  [/^Transaction(?:Foreach|Apply)/, "opens transactions of its own"],
];

interface Explained {
  readonly plan: Plan | false;
  /** r, rw, w, or s: schema and administration. */
  readonly queryType: string;
}

/**
 * Throws ReadOnlyError for a statement that does more than read the graph, by the plan that Neo4j has for it. However
 * a statement is spelt, its plan says what it does.
 */
export function checkPlan({ plan, queryType }: Explained): void {
  if (plan) refuseOperators(plan);
  if (queryType === "s") throw new ReadOnlyError("changes the schema or administers the server");
  if (queryType !== "r") throw new ReadOnlyError("writes");
}

function refuseOperators({ operatorType, arguments: details, children }: Plan): void {
  for (const [pattern, reason] of REFUSED) {
    if (pattern.test(operatorType)) throw new ReadOnlyError(reason);
  }
  if (operatorType.startsWith("ProcedureCall")) {
    // "db.labels() :: (label :: STRING)"
    const name = /^[\w.]+/.exec(String(Object(details).Details))?.[0] ?? "";
    if (!PROCEDURES.test(name)) throw new ReadOnlyError(`calls the procedure ${name}`);
  }
  for (const child of children) refuseOperators(child);
}
