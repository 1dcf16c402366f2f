import type { NodeValue, PathValue, RelationshipValue } from "../store/graph-store.ts";
import { toJson } from "./json-value.ts";

/** The property that tells people which node it is, the first that it has. */
const NAMING = ["name", "title", "text", "surface", "id"];

/** A value in a table for people: a node by its name, a relationship by its type, a path by what it passes and how. */
export function briefValue(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return String(value);
  if (isOfGraph(value)) return nameOf(value);
  return Array.isArray(value) && value.some(isOfGraph)
    ? value.map(briefValue).join(", ")
    : JSON.stringify(toJson(value));
}

function nameOf(value: NodeValue | RelationshipValue | PathValue): string {
  if (value.kind === "relationship") return value.type;
  if (value.kind === "path") return tellPath(value);
  const name = NAMING.map((property) => value.properties[property]).find(
    (one) => typeof one === "string",
  );
  return typeof name === "string" ? name : `(:${value.labels.join(":")})`;
}

/** "William Barr -HOLDS_POSITION_IN-> United States <-CRITICIZED- Mexico": two ways between the same are told apart. */
function tellPath({ nodes, relationships }: PathValue): string {
  const steps = nodes.map((node, index) => {
    const before = relationships[index - 1];
    if (!before) return nameOf(node);
    const isForward = before.end === node.elementId;
    return `${isForward ? `-${before.type}->` : `<-${before.type}-`} ${nameOf(node)}`;
  });
  return steps.join(" ");
}

function isOfGraph(value: unknown): value is NodeValue | RelationshipValue | PathValue {
  if (typeof value !== "object" || value === null || !("kind" in value)) return false;
  return (
    (value.kind === "node" && "labels" in value) ||
    (value.kind === "relationship" && "start" in value) ||
    (value.kind === "path" && "nodes" in value)
  );
}
