import type { GraphItem, GraphPages, Properties } from "../explore/export-item.ts";

export type ColumnType = "string" | "strings" | "boolean" | "long" | "double";

/** Properties by name, in the order of their names, with the type that all their values have. */
export type Columns = ReadonlyMap<string, ColumnType>;

/**
 * The columns of each group of items, by reading them all: a property that only a few of them have, or that came after
 * this was written, has its column.
 */
export async function findColumns(
  pages: GraphPages,
  groupOf: (item: GraphItem) => string,
  propertiesOf: (item: GraphItem) => Properties = ({ properties }) => properties,
): Promise<ReadonlyMap<string, Columns>> {
  const groups = new Map<string, Map<string, ColumnType>>();
  for await (const page of pages) {
    for (const item of page) {
      const group = groupOf(item);
      const columns = groups.get(group) ?? new Map<string, ColumnType>();
      groups.set(group, columns);
      for (const [name, value] of Object.entries(propertiesOf(item))) {
        columns.set(name, widen(columns.get(name), columnType(name, value)));
      }
    }
  }
  return new Map([...groups].map(([group, columns]) => [group, inOrder(columns)]));
}

function columnType(name: string, value: unknown): ColumnType {
  if (Array.isArray(value)) return "strings";
  if (typeof value === "boolean") return "boolean";
  if (typeof value !== "number") return "string";
  // Its value may be 1, and it is no whole number all the same.
  return name === "confidence" || !Number.isInteger(value) ? "double" : "long";
}

function widen(known: ColumnType | undefined, type: ColumnType): ColumnType {
  if (known === undefined || known === type) return type;
  const isNumbers = [known, type].every((one) => one === "long" || one === "double");
  return isNumbers ? "double" : "string";
}

function inOrder(columns: Columns): Columns {
  return new Map([...columns].sort(([a], [b]) => (a < b ? -1 : 1)));
}
