import { useState } from "react";
import { graphValue } from "../../state/console/answer-value.ts";
import { nameNode, nameRelationship } from "../../state/console/name-value.ts";
import { NamePart, ValuePart } from "./value-part.tsx";

const SHORT = 28;
const LONG = 60;
/** An article in each row would leave no table to see. */
const MOST_TEXT = 500;

/** One value of a row. Entities, edges and articles lead to their panel. */
export function ValueCell({ value }: { readonly value: unknown }) {
  if (value === null || value === undefined) return <td className="empty-value">null</td>;
  if (typeof value === "number") return <td className="number">{String(value)}</td>;
  if (typeof value !== "object") return <TextCell text={String(value)} />;
  const found = graphValue(value);
  if (found?.kind === "path") return <PartCell value={value} />;
  if (!found) return <PartCell value={value} isCode />;
  const name = found.kind === "node" ? nameNode(found) : nameRelationship(found);
  return (
    <td className={sizeOf(name)}>
      <NamePart value={found} />
    </td>
  );
}

function PartCell({
  value,
  isCode = false,
}: {
  readonly value: unknown;
  readonly isCode?: boolean;
}) {
  return (
    <td className={isCode ? "code medium" : "long"}>
      <ValuePart value={value} />
    </td>
  );
}

function TextCell({ text }: { readonly text: string }) {
  // The text itself: another row may come to stand in this cell.
  const [whole, setWhole] = useState<string>();
  if (text.length <= MOST_TEXT || whole === text) return <td className={sizeOf(text)}>{text}</td>;
  return (
    <td className="long">
      {text.slice(0, MOST_TEXT).trimEnd()}…{" "}
      <button type="button" className="link" onClick={() => setWhole(text)}>
        Show all {text.length.toLocaleString("en")} characters
      </button>
    </td>
  );
}

/** Names and dates stay on one line; sentences get room, whatever stands beside them. */
function sizeOf(text: string): string {
  if (text.length <= SHORT) return "short";
  return text.length > LONG ? "long" : "medium";
}
