import neo4j, { type Node, type Path, type Relationship } from "neo4j-driver";
import type { NodeValue, RelationshipValue } from "../graph-store.ts";

/** Neo4j's value as the value of any engine: times as ISO 8601 text, points and graph values as GraphStore describes. */
export function readValue(value: unknown): unknown {
  if (typeof value === "bigint") return readInteger(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(readValue);
  if (neo4j.isNode(value)) return readNode(value);
  if (neo4j.isRelationship(value)) return readRelationship(value);
  if (neo4j.isPath(value)) return { kind: "path", ...readPath(value) };
  if (neo4j.isDuration(value)) return writeDuration(value.toString());
  if (isTemporal(value)) return value.toString();
  if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer).toString("base64");
  return readProperties(value);
}

export function readProperties(map: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(map).map(([key, inner]) => [key, readValue(inner)]));
}

/** Whole numbers that a JavaScript number holds exactly are one; others stay `bigint`. */
function readInteger(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

function readNode({ elementId, labels, properties }: Node): NodeValue {
  return {
    kind: "node",
    elementId,
    labels: [...labels].sort(),
    properties: readProperties(properties),
  };
}

function readRelationship(relationship: Relationship): RelationshipValue {
  const { elementId, type, startNodeElementId, endNodeElementId, properties } = relationship;
  return {
    kind: "relationship",
    elementId,
    type,
    start: startNodeElementId,
    end: endNodeElementId,
    properties: readProperties(properties),
  };
}

function readPath({ start, segments }: Path) {
  return {
    nodes: [readNode(start), ...segments.map(({ end }) => readNode(end))],
    relationships: segments.map(({ relationship }) => readRelationship(relationship)),
  };
}

const TEMPORAL = [
  neo4j.isDate,
  neo4j.isDateTime,
  neo4j.isLocalDateTime,
  neo4j.isTime,
  neo4j.isLocalTime,
];

/** The driver writes "P1M2DT" for a month and two days, which ISO 8601 has without its last letter. */
function writeDuration(text: string): string {
  const whole = text.replace(/T$/, "");
  return whole === "P" ? "PT0S" : whole;
}

function isTemporal(value: object): boolean {
  return TEMPORAL.some((is) => is(value));
}
