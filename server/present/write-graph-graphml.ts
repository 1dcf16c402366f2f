import type { GraphItem, Properties, ReadGraph } from "../explore/export-item.ts";
import { escapeXml } from "./escape-xml.ts";
import { type ColumnType, findColumns } from "./write-graph-columns.ts";

const XML_TYPES: Readonly<Record<ColumnType, string>> = {
  string: "string",
  strings: "string",
  boolean: "boolean",
  long: "long",
  double: "double",
};

/** GraphML 1.0 of entities and typed edges, for Gephi, yEd, NetworkX: what lies beneath them has no place there. */
export async function* writeGraphml(read: ReadGraph): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  // Keys come before the data that use them.
  const keys = await findColumns(read(["Entity"]), domainOf, dataOf);
  for (const domain of ["node", "edge"]) {
    for (const [name, type] of keys.get(domain) ?? []) {
      yield `<key id="${domain}-${escapeXml(name)}" for="${domain}" attr.name="${escapeXml(name)}" attr.type="${XML_TYPES[type]}"/>\n`;
    }
  }
  yield '<graph edgedefault="directed">\n';
  for await (const page of read(["Entity"])) yield page.map(element).join("");
  yield "</graph>\n</graphml>\n";
}

function domainOf({ kind }: GraphItem): "node" | "edge" {
  return kind === "node" ? "node" : "edge";
}

function dataOf(item: GraphItem): Properties {
  const { id: _, ...others } = item.properties;
  if (item.kind === "relationship") return { label: item.type, ...others };
  return { label: item.properties.name, type: item.labels[1], ...others };
}

function element(item: GraphItem): string {
  const domain = domainOf(item);
  const data = Object.entries(dataOf(item))
    .map(([name, value]) => `<data key="${domain}-${escapeXml(name)}">${escapeXml(value)}</data>`)
    .join("");
  const id = escapeXml(item.properties.id);
  if (item.kind === "node") return `<node id="${id}">${data}</node>\n`;
  const [source, target] = [escapeXml(item.start.id), escapeXml(item.end.id)];
  return `<edge id="${id}" source="${source}" target="${target}">${data}</edge>\n`;
}
