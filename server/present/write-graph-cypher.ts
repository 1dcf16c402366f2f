import {
  type GraphItem,
  type NodeItem,
  ownKeyOf,
  type Properties,
  type ReadGraph,
  type RelationshipItem,
} from "../explore/export-item.ts";
import { groupBy } from "../group-by.ts";
import { migrations } from "../statements.ts";

/** Rows of a statement: each is a literal that the server must read, and large statements are read slowly. */
const ROWS = 200;

const INTRODUCTION = `// A graph that newsgraph exported, for Neo4j 5.26 or later:
//   cypher-shell -a neo4j://localhost:7687 -u neo4j -f graph.cypher
// It runs again without harm, and goes on where it was interrupted. Start with a database that holds nothing else.

`;

/** A script for cypher-shell that makes the constraints and indexes, then the nodes, then the relationships. */
export async function* writeCypher(read: ReadGraph): AsyncGenerator<string> {
  yield INTRODUCTION;
  for (const { statements } of migrations("neo4j")) {
    for (const statement of statements) yield `${statement};\n`;
  }
  for await (const page of read()) {
    for (const alike of groupBy(page, beginningOf).values()) {
      for (let at = 0; at < alike.length; at += ROWS) yield write(alike.slice(at, at + ROWS));
    }
  }
}

function beginningOf(item: GraphItem): string {
  return item.kind === "node" ? mergeNodes(item) : mergeRelationships(item);
}

function write(items: readonly GraphItem[]): string {
  const [first] = items;
  if (!first) return "";
  return `UNWIND [\n${items.map(row).join(",\n")}\n] AS row\n${beginningOf(first)};\n`;
}

function mergeNodes({ labels: [label, ...others] }: NodeItem): string {
  const more = others.map((other) => `SET node:${other} `).join("");
  return `MERGE (node:${label} {id: row.id}) ${more}SET node = row`;
}

function mergeRelationships(item: RelationshipItem): string {
  const { type, start, end } = item;
  const key = ownKeyOf(item);
  const id = key ? ` {${key}: row.properties.${key}}` : "";
  return (
    `MATCH (start:${start.label} {id: row.from}) MATCH (finish:${end.label} {id: row.to}) ` +
    `MERGE (start)-[relationship:\`${type}\`${id}]->(finish) SET relationship = row.properties`
  );
}

function row(item: GraphItem): string {
  if (item.kind === "node") return map(item.properties);
  const { start, end, properties } = item;
  return `{from: ${literal(start.id)}, to: ${literal(end.id)}, properties: ${map(properties)}}`;
}

function map(properties: Properties): string {
  const entries = Object.entries(properties).map(
    ([name, value]) => `\`${name.replaceAll("`", "``")}\`: ${literal(value, name)}`,
  );
  return `{${entries.join(", ")}}`;
}

function literal(value: unknown, name = ""): string {
  if (Array.isArray(value)) return `[${value.map((one) => literal(one)).join(", ")}]`;
  if (typeof value === "number") return number(value, name);
  return typeof value === "string" ? quote(value) : String(value);
}

/** A confidence of 1 is no whole number: 1.0. */
function number(value: number, name: string): string {
  return name === "confidence" && Number.isInteger(value) ? value.toFixed(1) : String(value);
}

const SHORT: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "'": "\\'",
  "\n": "\\n",
  "\r": "\\r",
};

/** In single quotes, on one line, so that no text of a person is taken for a command of cypher-shell. */
function quote(text: string): string {
  const escaped = text.replace(
    /[\\'\p{Cc}\u2028\u2029]/gu,
    (character) => SHORT[character] ?? `\\u${hexadecimal(character)}`,
  );
  return `'${escaped}'`;
}

function hexadecimal(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase();
}
