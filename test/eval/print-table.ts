/** Figures that were printed, by "table / row / column". */
const printed = new Map<string, number>();

/**
 * Prints rows in columns: text to the left, and what follows it to the right. Where the first row has no name it heads the
 * columns; the figures below are kept for comparison with those recorded.
 */
export function printTable(title: string, rows: readonly (readonly string[])[]): void {
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  console.log(`\n${title}`);
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(width(column)) : cell.padStart(width(column)),
    );
    console.log(`  ${cells.join("  ")}`.trimEnd());
  }
  const [first] = rows;
  const header = first?.[0] === "" ? first : undefined;
  for (const [name = "", ...cells] of header ? rows.slice(1) : rows)
    cells.forEach((cell, column) => {
      const key = [title, name, header?.[column + 1]].filter(Boolean).join(" / ");
      if (/^(?:\d*\.\d+|1\.0+)$/.test(cell)) printed.set(key, Number(cell));
    });
}

export function printedFigures(): ReadonlyMap<string, number> {
  return printed;
}
