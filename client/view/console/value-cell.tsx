import { graphValue } from "../../state/console/answer-value.ts";
import { nameNode, nameRelationship } from "../../state/console/name-value.ts";
import { entityKindOf, selectionOf } from "../../state/console/selection-of.ts";
import { selectOnStage } from "../canvas/select-on-stage.ts";
import { EntityIcon } from "../entity-icon.tsx";

const SHORT = 28;
const LONG = 60;

/** One value of a row. Entities, edges and articles lead to their panel. */
export function ValueCell({ value }: { readonly value: unknown }) {
  if (value === null || value === undefined) return <td className="empty-value">null</td>;
  if (typeof value === "number") return <td className="number">{String(value)}</td>;
  const found = graphValue(value);
  if (!found) return <TextCell text={asText(value)} isCode={typeof value === "object"} />;
  if (found.kind === "path") {
    const steps = found.nodes.map(nameNode).join(" – ");
    return <TextCell text={steps} />;
  }
  const name = found.kind === "node" ? nameNode(found) : nameRelationship(found);
  const kind = found.kind === "node" ? entityKindOf(found) : undefined;
  const selection = selectionOf(found);
  const isNamed = found.properties.isNamed !== false;
  if (!selection) return <TextCell text={name} />;
  return (
    <td className={sizeOf(name)}>
      <button type="button" className="entity-link" onClick={() => selectOnStage(selection)}>
        {kind ? <EntityIcon type={kind} isNamed={isNamed} size={18} /> : null}
        {name}
      </button>
    </td>
  );
}

function TextCell({ text, isCode = false }: { readonly text: string; readonly isCode?: boolean }) {
  return <td className={isCode ? "code" : sizeOf(text)}>{text}</td>;
}

/** Names and dates stay on one line; sentences get room, whatever stands beside them. */
function sizeOf(text: string): string {
  if (text.length <= SHORT) return "short";
  return text.length > LONG ? "long" : "medium";
}

function asText(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
