import type { GrafeoValue } from "@grafeo-db/js";
import type { NodeValue, PathValue, RelationshipValue } from "../graph-store.ts";

type GrafeoMap = Readonly<Record<string, GrafeoValue>>;

/** Grafeo's value as the value of any engine: nodes, relationships and paths as GraphStore describes them. */
export function readValue(value: GrafeoValue): unknown {
  if (value === null || typeof value !== "object") return value;
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Float32Array) return [...value];
  if (Buffer.isBuffer(value)) return value.toString("base64");
  if (Array.isArray(value)) return value.map(readValue);
  if (!isMap(value)) return value;
  const map: GrafeoMap = value;
  return readNode(map) ?? readRelationship(map) ?? readPath(map) ?? readProperties(map);
}

function readNode({ _id, _labels, ...properties }: GrafeoMap): NodeValue | undefined {
  if (_id === undefined || !Array.isArray(_labels)) return undefined;
  const labels = _labels.map(String).sort();
  return { kind: "node", elementId: `n:${_id}`, labels, properties: readProperties(properties) };
}

function readRelationship(map: GrafeoMap): RelationshipValue | undefined {
  const { _id, _type, _source, _target, ...properties } = map;
  if (typeof _type !== "string" || _source === undefined || _target === undefined) return undefined;
  return {
    kind: "relationship",
    elementId: `r:${_id}`,
    type: _type,
    start: `n:${_source}`,
    end: `n:${_target}`,
    properties: readProperties(properties),
  };
}

function readPath(map: GrafeoMap): PathValue | undefined {
  const { nodes, edges, ...others } = map;
  if (!Array.isArray(nodes) || !Array.isArray(edges) || Object.keys(others).length > 0)
    return undefined;
  const nodeValues = nodes.flatMap((node) => (isMap(node) ? (readNode(node) ?? []) : []));
  const relationships = edges.flatMap((edge) =>
    isMap(edge) ? (readRelationship(edge) ?? []) : [],
  );
  if (nodeValues.length !== nodes.length || relationships.length !== edges.length) return undefined;
  return { kind: "path", nodes: nodeValues, relationships };
}

function readProperties(map: GrafeoMap): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, readValue(value)]));
}

function isMap(value: GrafeoValue): value is { [key: string]: GrafeoValue } {
  // The engine's RDF terms have methods; our graph holds none.
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && !("termType" in value)
  );
}
