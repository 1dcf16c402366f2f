/** Prints rows in columns: text to the left, and what follows it to the right. */
export function printTable(title: string, rows: readonly (readonly string[])[]): void {
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  console.log(`\n${title}`);
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(width(column)) : cell.padStart(width(column)),
    );
    console.log(`  ${cells.join("  ")}`.trimEnd());
  }
}
