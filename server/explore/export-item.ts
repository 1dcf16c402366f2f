import { ENTITY_TYPES } from "../../model/index.ts";

/** The labels of our nodes, in the order in which they are exported. What else a database holds is not ours. */
export const NODE_LABELS = [
  "Article",
  "Passage",
  "Mention",
  "Entity",
  "Claim",
  "Judgement",
  "Reading",
  "Record",
  "CandidatePair",
] as const;
export type NodeLabel = (typeof NODE_LABELS)[number];

/** Relationships that hold the graph together, with the labels of their ends. Between entities there are typed edges. */
export const LINKS = [
  ["Article", "NAMES", "Record"],
  ["Passage", "IN", "Article"],
  ["Mention", "IN", "Passage"],
  ["Mention", "REFERS_TO", "Entity"],
  ["Claim", "SUBJECT", "Entity"],
  ["Claim", "OBJECT", "Entity"],
  ["Claim", "SAID_BY", "Entity"],
  ["Claim", "STATED_IN", "Passage"],
] as const satisfies readonly (readonly [NodeLabel, string, NodeLabel])[];

export type Properties = Readonly<Record<string, unknown>>;

export interface NodeItem {
  readonly kind: "node";
  /** [Article], or an entity's: [Entity, Person]. */
  readonly labels: readonly string[];
  readonly properties: Properties;
}

/** A node that a relationship starts or ends at. */
export interface End {
  readonly label: NodeLabel;
  readonly id: string;
}

export interface RelationshipItem {
  readonly kind: "relationship";
  readonly type: string;
  readonly start: End;
  readonly end: End;
  readonly properties: Properties;
}

export type GraphItem = NodeItem | RelationshipItem;

/** A graph as it is moved: nodes, then relationships, in an order that depends on what they hold only. */
export type GraphPages = AsyncIterable<readonly GraphItem[]>;

/** Begins to read the graph, or those of its nodes that have one of the labels and what is between them. */
export type ReadGraph = (labels?: readonly NodeLabel[]) => GraphPages;

/** Our label of a node, if it has one. */
export function labelOf(labels: readonly string[]): NodeLabel | undefined {
  return NODE_LABELS.find((label) => labels.includes(label));
}

/** The labels that are exported of a node: ours, in a fixed order. */
export function exportedLabels(labels: readonly string[]): readonly string[] {
  const type = ENTITY_TYPES.find((name) => labels.includes(name));
  const label = labelOf(labels);
  return [...(label ? [label] : []), ...(label === "Entity" && type ? [type] : [])];
}

/** What an item is sorted by: its place among others of its kind. */
export function sortKey(item: GraphItem): readonly string[] {
  if (item.kind === "node") {
    return [place(labelOf(item.labels)), String(item.properties.id)];
  }
  const { start, type, end, properties } = item;
  return [
    place(start.label),
    start.id,
    type,
    place(end.label),
    end.id,
    String(properties[ownKeyOf(item) ?? ""] ?? ""),
  ];
}

/**
 * The property that tells a relationship from others of its type between its two ends; undefined where there is one at
 * most. An article may name one record twice, where two that it names are one by now.
 */
export function ownKeyOf({ properties }: RelationshipItem): "id" | "asRead" | undefined {
  if (properties.id !== undefined) return "id";
  return properties.asRead === undefined ? undefined : "asRead";
}

/** Below, equal or above 0, by UTF-16 code units: engines have orders of their own, this one is the same everywhere. */
export function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (const [index, part] of a.entries()) {
    const other = b[index] ?? "";
    if (part !== other) return part < other ? -1 : 1;
  }
  return 0;
}

/** Properties that are there, in the order of their names. */
export function sortProperties(properties: Properties): Properties {
  const present = Object.entries(properties).filter(([, value]) => value !== null);
  return Object.fromEntries(present.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function place(label: NodeLabel | undefined): string {
  return String(label ? NODE_LABELS.indexOf(label) : NODE_LABELS.length);
}
