import type { Question, Table } from "./graph-store.ts";

type Limits = Pick<Question, "limit" | "maxBytes">;

/** The rows of an answer, as many of them as its question's limits let through. */
export class BoundedRows {
  readonly #limits: Limits;
  readonly #rows: (readonly unknown[])[] = [];
  #bytes = 0;
  #truncatedBy: Table["truncatedBy"];

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** Takes one more row, or finds that a limit is reached: then it gives false, and no further row is wanted. */
  add(row: readonly unknown[]): boolean {
    const { limit, maxBytes } = this.#limits;
    const bytes = this.#bytes + bytesOf(row);
    if (this.#rows.length >= limit) this.#truncatedBy = "rows";
    else if (bytes > maxBytes) this.#truncatedBy = "bytes";
    if (this.#truncatedBy) return false;
    this.#rows.push(row);
    this.#bytes = bytes;
    return true;
  }

  table(columns: readonly string[]): Table {
    const truncatedBy = this.#truncatedBy;
    return { columns, rows: this.#rows, ...(truncatedBy && { truncatedBy }) };
  }
}

function bytesOf(row: readonly unknown[]): number {
  const text = JSON.stringify(row, (_, value: unknown) =>
    typeof value === "bigint" ? String(value) : value,
  );
  return Buffer.byteLength(text);
}
