/**
 * An answer as CSV (RFC 4180), as server/present/write-table.ts writes it, with one difference: people open this one in a
 * spreadsheet, which would run a text that begins with = + - or @ as a formula. Such texts get an apostrophe in front, as
 * OWASP advises; numbers stay numbers, also those past 2^53, which are text here. https://owasp.org/www-community/attacks/CSV_Injection
 */
export function writeCsv(
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
): string {
  return [columns.map(disarm), ...rows.map((row) => row.map(asCell))]
    .map((cells) => `${cells.map(quote).join(",")}\r\n`)
    .join("");
}

function asCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return disarm(value);
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function disarm(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !/^-\d+$/.test(text) ? `'${text}` : text;
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
