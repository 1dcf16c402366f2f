import type {
  GraphItem,
  NodeItem,
  Properties,
  ReadGraph,
  RelationshipItem,
} from "../explore/export-item.ts";
import { escapeXml } from "./escape-xml.ts";
import { type Columns, type ColumnType, findColumns } from "./write-graph-columns.ts";

const GEXF_TYPES: Readonly<Record<ColumnType, string>> = {
  string: "string",
  strings: "string",
  boolean: "boolean",
  long: "long",
  double: "double",
};

/**
 * GEXF 1.3 of entities and typed edges, for Gephi. The type of an edge is its `kind`, by which parallel edges are told
 * apart, and an edge lasts from the day it was first said to the day it was last.
 */
export async function* writeGexf(read: ReadGraph): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield "<meta>\n<creator>newsgraph</creator>\n</meta>\n";
  yield '<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">\n';
  const columns = await findColumns(read(["Entity"]), ({ kind }) => kind, attributesOf);
  yield* declare("node", columns.get("node"));
  yield* declare("edge", columns.get("relationship"));
  let open = "nodes";
  yield "<nodes>\n";
  for await (const page of read(["Entity"])) {
    const nodes = page.filter((item) => item.kind === "node");
    const edges = page.filter((item) => item.kind === "relationship");
    yield nodes.map(writeNode).join("");
    if (edges.length > 0 && open === "nodes") {
      yield "</nodes>\n<edges>\n";
      open = "edges";
    }
    yield edges.map(writeEdge).join("");
  }
  yield open === "nodes" ? "</nodes>\n<edges>\n</edges>\n" : "</edges>\n";
  yield "</graph>\n</gexf>\n";
}

function* declare(domain: string, columns: Columns = new Map()): Generator<string> {
  if (columns.size === 0) return;
  yield `<attributes class="${domain}" mode="static">\n`;
  for (const [name, type] of columns) {
    const title = escapeXml(name);
    yield `<attribute id="${title}" title="${title}" type="${GEXF_TYPES[type]}"/>\n`;
  }
  yield "</attributes>\n";
}

function attributesOf(item: GraphItem): Properties {
  const { id: _, ...others } = item.properties;
  if (item.kind === "relationship") return others;
  const { name: _name, ...node } = others;
  return { type: item.labels[1], ...node };
}

function writeNode(node: NodeItem): string {
  const { id, name } = node.properties;
  return `<node id="${escapeXml(id)}" label="${escapeXml(name)}">${values(node)}</node>\n`;
}

function writeEdge(edge: RelationshipItem): string {
  const { id, firstSaid, lastSaid } = edge.properties;
  const ends = `source="${escapeXml(edge.start.id)}" target="${escapeXml(edge.end.id)}"`;
  const time = `${moment("start", firstSaid)}${moment("end", lastSaid)}`;
  const name = `kind="${edge.type}" label="${edge.type}"`;
  return `<edge id="${escapeXml(id)}" ${ends} ${name}${time}>${values(edge)}</edge>\n`;
}

function values(item: GraphItem): string {
  const all = Object.entries(attributesOf(item)).map(
    ([name, value]) => `<attvalue for="${escapeXml(name)}" value="${escapeXml(value)}"/>`,
  );
  return all.length > 0 ? `<attvalues>${all.join("")}</attvalues>` : "";
}

/** Only whole days are dates to GEXF. */
function moment(name: string, value: unknown): string {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? ` ${name}="${value}"`
    : "";
}
