import { RELATION_TYPES, type RelationTypeName, relationLabel } from "../../../model/index.ts";
import type { NodeValue, RelationshipValue } from "../../../server/store/graph-store.ts";

/** The first property that tells people which node it is. */
const NAMING = ["name", "title", "text", "surface", "predicate", "id"];
const LONGEST = 48;

/** What to call a node: its name, its title, the beginning of its text. */
export function nameNode({ labels, properties }: NodeValue): string {
  if (labels.includes("Claim")) return nameRelation(String(properties.relationType), properties);
  const text = NAMING.map((name) => properties[name]).find((value) => typeof value === "string");
  return shorten(typeof text === "string" ? text : (labels[0] ?? "node"));
}

/** How a relationship reads: "arrested"; a link of the record as it is, in lower case. */
export function nameRelationship({ type, properties }: RelationshipValue): string {
  return nameRelation(type, properties);
}

export function isRelationType(type: string): type is RelationTypeName {
  return Object.hasOwn(RELATION_TYPES, type);
}

function nameRelation(type: string, { predicate, isOver }: NodeValue["properties"]): string {
  if (type === "RELATED_TO" && typeof predicate === "string") return predicate;
  return isRelationType(type)
    ? relationLabel(type, isOver === true)
    : type.toLowerCase().replaceAll("_", " ");
}

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;
}
