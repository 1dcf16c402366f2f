import type { Table } from "../store/graph-store.ts";
import { briefValue } from "./brief-value.ts";
import { toJson } from "./json-value.ts";

export const TABLE_FORMATS = ["table", "json", "csv"] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** An answer as text: aligned columns for people, a JSON array of objects, or CSV (RFC 4180). */
export function writeTable(table: Table, format: TableFormat): string {
  if (format === "json") return `${JSON.stringify(asObjects(table), undefined, 2)}\n`;
  return format === "csv" ? asCsv(table) : asColumns(table);
}

function asObjects({ columns, rows }: Table): readonly unknown[] {
  return rows.map((row) =>
    Object.fromEntries(columns.map((name, index) => [name, toJson(row[index])])),
  );
}

function asCsv({ columns, rows }: Table): string {
  const quote = (cell: string) =>
    /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return [columns, ...rows.map((row) => row.map(asText))]
    .map((cells) => `${cells.map(quote).join(",")}\r\n`)
    .join("");
}

function asColumns({ columns, rows }: Table): string {
  // A line break or control character in a name must not break the table, or steer the terminal.
  const cells = rows.map((row) => row.map((value) => briefValue(value).replace(/\p{Cc}+/gu, " ")));
  const widths = columns.map((name, index) =>
    Math.max(name.length, ...cells.map((row) => row[index]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "-".repeat(width));
  return `${[columns, rule, ...cells].map(line).join("\n")}\n${countRows(rows.length)}\n`;
}

function countRows(count: number): string {
  return `(${count} ${count === 1 ? "row" : "rows"})`;
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(toJson(value)) : String(value);
}
