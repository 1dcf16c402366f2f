import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { type CypherOption, completeCypher } from "../../state/console/complete-cypher.ts";
import { useConsole } from "../../state/console/console-store.ts";

/** CodeMirror's kinds of completions, which give each its icon. */
const ICONS: Readonly<Record<CypherOption["kind"], string>> = {
  label: "class",
  relation: "interface",
  property: "property",
  keyword: "keyword",
  function: "function",
  variable: "variable",
  parameter: "constant",
};

const ORDER = ["variable", "label", "relation", "property", "parameter", "keyword", "function"];

/** Offers what the schema has at the cursor. */
export function completeFromSchema(context: CompletionContext): CompletionResult | null {
  const { schema } = useConsole.getState();
  const statement = context.state.doc.toString();
  const completion = completeCypher(statement, context.pos, schema.answer);
  if (!completion) return null;
  const { from, options } = completion;
  return { from, options: options.map(asCompletion), validFor: /^[\p{L}\p{N}_]*$/u };
}

function asCompletion({ label, kind, detail, count }: CypherOption): Completion {
  const number = count ? ` · ${count.toLocaleString("en")}` : "";
  // What the graph has comes before what it could have, the frequent before the rare.
  const boost =
    count === undefined ? -ORDER.indexOf(kind) : Math.min(20 * Math.log10(count + 1), 90);
  return {
    label,
    type: ICONS[kind],
    boost,
    ...((detail || number) && { detail: `${detail ?? ""}${number}` }),
    ...(kind === "function" && { apply: `${label}(` }),
  };
}
