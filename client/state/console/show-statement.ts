import { change } from "../explorer-store.ts";
import { changeConsole, runStatement } from "./console-store.ts";
import type { ParameterField } from "./parameter-field.ts";

/** Opens the console with a statement and the values of its parameters, and runs it. */
export function showStatement(
  statement: string,
  parameters: Readonly<Record<string, unknown>>,
): void {
  const fields = Object.entries(parameters).map(([name, value]) => [name, fieldFor(value)]);
  changeConsole((state) => ({
    ...state,
    statement,
    fields: Object.fromEntries(fields),
    loaded: undefined,
    pastIndex: -1,
  }));
  change((state) => ({ ...state, stageView: "cypher" }));
  void runStatement();
}

function fieldFor(value: unknown): ParameterField {
  if (typeof value === "string") return { type: "text", text: value };
  if (typeof value === "number") return { type: "number", text: String(value) };
  return { type: "json", text: JSON.stringify(value) };
}
