import { type Diagnostic, linter } from "@codemirror/lint";
import { findUnknownNames, tellUnknownName } from "../../../model/index.ts";
import { askCypher } from "../../api/console-api.ts";
import { ProblemError } from "../../api/problem-error.ts";
import { useConsole } from "../../state/console/console-store.ts";
import { plain } from "../../state/console/explain-problem.ts";
import { findParameters } from "../../state/console/find-parameters.ts";
import { locateProblem } from "../../state/console/locate-problem.ts";
import { emptyField, readParameter } from "../../state/console/parameter-field.ts";

const EXPLAIN = "EXPLAIN ";
/** What no engine explains: statements about the schema, and those that ask for a plan themselves. */
const UNEXPLAINED = /^\s*(?:SHOW|EXPLAIN|PROFILE)\b/i;

/** Asks the engine, as one stops typing, whether it can read the statement, and underlines where it cannot. */
export const checkStatement = linter(async ({ state }) => findProblems(state.doc.toString()), {
  delay: 500,
});

async function findProblems(statement: string): Promise<readonly Diagnostic[]> {
  // A comment in front is left in place, so that lines and columns stay.
  if (statement.trim() === "" || UNEXPLAINED.test(statement)) return [];
  if (useConsole.getState().run.state === "running") return [];
  try {
    await askCypher(EXPLAIN + statement, someValues(statement), undefined, 1);
    return warn(statement);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.code === "STATEMENT_FAILED" ? diagnose(statement, error) : [];
  }
}

/** Engines run a statement with a misspelt name, and answer nothing. */
function warn(statement: string): readonly Diagnostic[] {
  const schema = useConsole.getState().schema.answer;
  if (!schema) return [];
  return findUnknownNames(statement, schema).map((found) => ({
    from: found.from,
    to: found.to,
    severity: "warning",
    message: tellUnknownName(found),
  }));
}

/** Where a problem of the explained statement is in the statement itself. */
function diagnose(statement: string, { message, position }: ProblemError): readonly Diagnostic[] {
  const shift = position?.line === 1 ? EXPLAIN.length : 0;
  const place = locateProblem(statement, {
    message,
    position: position && { ...position, column: Math.max(1, position.column - shift) },
  });
  return place ? [{ ...place, severity: "error", message: plain(message) }] : [];
}

/** An engine asks for a value of each parameter even to explain; half-written ones are null. */
function someValues(statement: string): Readonly<Record<string, unknown>> {
  const { fields } = useConsole.getState();
  const read = findParameters(statement).map((name) => {
    const field = readParameter(fields[name] ?? emptyField);
    return [name, "value" in field ? field.value : null];
  });
  return Object.fromEntries(read);
}
