import type { GraphItem, ReadGraph } from "../explore/export-item.ts";
import { groupBy } from "../group-by.ts";
import { migrations } from "../statements.ts";
import { type Columns, type ColumnType, findColumns } from "./write-graph-columns.ts";
import { importScript } from "./write-graph-csv-script.ts";

/** What is to be added to a file of the folder. */
export interface FilePart {
  readonly file: string;
  readonly text: string;
}

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: "string",
  strings: "string[]",
  boolean: "boolean",
  long: "long",
  double: "double",
};

/** Between the values of a list; the first one that no value holds is taken. */
const DELIMITERS = [";", "|", "\u001f", "\u001e", "\u001d", "\u0001", "\u{2063}", "\u{e000}"];

/**
 * A folder for `neo4j-admin database import`: a file for the nodes of each kind and one for the relationships of each,
 * a script that imports them, and the statements that are to be sent afterwards.
 */
export async function* writeCsv(read: ReadGraph): AsyncGenerator<FilePart> {
  const free = new Set(DELIMITERS);
  const groups = await findColumns(read(), fileOf, (item) => {
    for (const value of Object.values(item.properties)) dropUsed(free, value);
    return item.properties;
  });
  const [delimiter = "\u0002"] = free;
  for (const [file, columns] of groups) {
    yield { file, text: header(file, columns) };
  }
  for await (const page of read()) {
    for (const [file, items] of groupBy(page, fileOf)) {
      const columns = groups.get(file) ?? new Map();
      yield { file, text: items.map((item) => row(item, columns, delimiter)).join("") };
    }
  }
  yield { file: "import.sh", text: importScript([...groups.keys()], delimiter) };
  yield { file: "after-import.cypher", text: afterwards(groups) };
}

function fileOf(item: GraphItem): string {
  if (item.kind === "node") return `nodes-${item.labels.join("-")}.csv`;
  return `relationships-${item.start.label}-${item.type}-${item.end.label}.csv`;
}

function dropUsed(free: Set<string>, value: unknown): void {
  if (!Array.isArray(value)) return;
  for (const delimiter of free) {
    if (value.some((one) => String(one).includes(delimiter))) free.delete(delimiter);
  }
}

/** Ids are unique within a label, so each label is an id space of its own. */
function header(file: string, columns: Columns): string {
  const typed = [...columns].map(([name, type]) => `${name}:${TYPES[type]}`);
  const [kind, first, , last] = file.replace(/\.csv$/, "").split("-");
  if (kind === "relationships")
    return line([`:START_ID(${first})`, ...typed, `:END_ID(${last})`, ":TYPE"]);
  const others = [...columns]
    .filter(([name]) => name !== "id")
    .map(([name, type]) => `${name}:${TYPES[type]}`);
  return line([`id:ID(${first})`, ...others, ":LABEL"]);
}

function row(item: GraphItem, columns: Columns, delimiter: string): string {
  const { properties } = item;
  const value = (name: string) => field(properties[name], delimiter);
  if (item.kind === "relationship") {
    const names = [...columns.keys()];
    return line([quote(item.start.id), ...names.map(value), quote(item.end.id), item.type]);
  }
  const names = [...columns.keys()].filter((name) => name !== "id");
  return line([value("id"), ...names.map(value), quote(item.labels.join(delimiter))]);
}

function field(value: unknown, delimiter: string): string {
  if (value === undefined) return "";
  if (Array.isArray(value)) return value.length === 0 ? "" : quote(value.join(delimiter));
  return typeof value === "string" ? quote(value) : String(value);
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function line(fields: readonly string[]): string {
  return `${fields.join(",")}\n`;
}

/** An empty list is no value to neo4j-admin, and neither are constraints. */
function afterwards(groups: ReadonlyMap<string, Columns>): string {
  const lists = new Set<string>();
  for (const [file, columns] of groups) {
    const [kind, label, type] = file.replace(/\.csv$/, "").split("-");
    const pattern = kind === "nodes" ? `(item:${label})` : `(:${label})-[item:${type}]->()`;
    for (const [name, column] of columns) {
      if (column !== "strings") continue;
      lists.add(`MATCH ${pattern} WHERE item.${name} IS NULL SET item.${name} = [];\n`);
    }
  }
  const schema = migrations("neo4j").flatMap(({ statements }) =>
    statements.map((one) => `${one};\n`),
  );
  return [...schema, ...lists].join("");
}
