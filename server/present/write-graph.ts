import type { ExportedGraph, ExportedNode, ExportedRelationship } from "../explore/export.ts";

export const GRAPH_FORMATS = ["jsonl", "json", "graphml"] as const;
export type GraphFormat = (typeof GRAPH_FORMATS)[number];

/** The graph as text. jsonl: a line for each node, then for each relationship, with a `kind`. */
export function writeGraph(graph: ExportedGraph, format: GraphFormat): string {
  if (format === "json") return `${JSON.stringify(graph, undefined, 2)}\n`;
  if (format === "graphml") return asGraphml(graph);
  const lines = [
    ...graph.nodes.map((node) => ({ kind: "node", ...node })),
    ...graph.relationships.map((relationship) => ({ kind: "relationship", ...relationship })),
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}

/** GraphML 1.0 of entities and typed edges, for Gephi, yEd, NetworkX: what lies beneath them has no place there. */
function asGraphml({ nodes, relationships }: ExportedGraph): string {
  const entities = nodes.filter(({ labels }) => labels.includes("Entity"));
  const ids = new Set(entities.map(({ properties }) => properties.id));
  const edges = relationships.filter(({ start, end }) => ids.has(start) && ids.has(end));
  const keys = [...keysOf("node", entities.map(nodeData)), ...keysOf("edge", edges.map(edgeData))];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys,
    '<graph edgedefault="directed">',
    ...entities.map(
      (node) =>
        `<node id="${escapeXml(node.properties.id)}">${data("node", nodeData(node))}</node>`,
    ),
    ...edges.map(
      (edge) =>
        `<edge id="${escapeXml(edge.properties.id)}" source="${escapeXml(edge.start)}" target="${escapeXml(edge.end)}">` +
        `${data("edge", edgeData(edge))}</edge>`,
    ),
    "</graph>",
    "</graphml>",
    "",
  ].join("\n");
}

type Data = Readonly<Record<string, unknown>>;

function nodeData({ labels, properties }: ExportedNode): Data {
  const { id: _, ...others } = properties;
  return { label: properties.name, type: labels.find((label) => label !== "Entity"), ...others };
}

function edgeData({ type, properties }: ExportedRelationship): Data {
  const { id: _, ...others } = properties;
  return { label: type, ...others };
}

function keysOf(domain: "node" | "edge", all: readonly Data[]): readonly string[] {
  const types = new Map<string, string>();
  for (const [name, value] of all.flatMap((one) => Object.entries(one))) {
    const isWidened = types.has(name) && types.get(name) !== typeOf(value);
    types.set(name, isWidened ? "double" : typeOf(value));
  }
  return [...types]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, type]) =>
        `<key id="${domain}-${name}" for="${domain}" attr.name="${name}" attr.type="${type}"/>`,
    );
}

function typeOf(value: unknown): string {
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "number") return Number.isInteger(value) ? "long" : "double";
  return "string";
}

function data(domain: string, all: Data): string {
  return Object.entries(all)
    .map(
      ([name, value]) =>
        `<data key="${domain}-${name}">${escapeXml(Array.isArray(value) ? value.join("; ") : value)}</data>`,
    )
    .join("");
}

const ESCAPED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** As XML text; characters that XML 1.0 cannot hold are left out. */
function escapeXml(value: unknown): string {
  return String(value)
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"]/g, (character) => ESCAPED[character] ?? character);
}
