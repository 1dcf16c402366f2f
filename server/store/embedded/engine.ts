import { closeSync, fdatasyncSync, openSync, readdirSync } from "node:fs";
import grafeo, { type GrafeoDB, type QueryResult, type Transaction } from "@grafeo-db/js";
import { ReadOnlyError } from "../../errors.ts";
import { BoundedRows } from "../bounded-rows.ts";
import type { Row, Table } from "../graph-store.ts";
import type { AskedQuestion } from "./messages.ts";
import { readValue } from "./read-value.ts";

/** Past this much log, the engine folds it into its file by itself. */
const CHECKPOINT_BYTES = 8_000_000;

/** Grafeo with its open transactions. It lives in the engine's own process: a query of it cannot be stopped. */
export class Engine {
  readonly #database: GrafeoDB;
  readonly #file: string;
  readonly #log: string;
  readonly #transactions = new Map<number, Transaction>();
  #begun = 0;

  constructor(file: string) {
    this.#database = grafeo.GrafeoDB.create(file);
    this.#database.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });
    this.#file = file;
    this.#log = `${file}.wal`;
  }

  async define(statement: string): Promise<void> {
    await this.#database.executeCypher(statement);
  }

  begin(): number {
    this.#begun += 1;
    this.#transactions.set(this.#begun, this.#database.beginTransaction());
    return this.#begun;
  }

  async run(transaction: number, statement: string, parameters: Row): Promise<readonly Row[]> {
    const result = await this.#open(transaction).executeCypher(statement, parameters);
    const { columns } = result;
    return result
      .rows()
      .map((row) =>
        Object.fromEntries(columns.map((column, index) => [column, readValue(row[index] ?? null)])),
      );
  }

  /** The change is on the disk when this returns, not only handed to the system. */
  commit(transaction: number): void {
    this.#open(transaction).commit();
    this.#transactions.delete(transaction);
    // Where the engine has folded a log into its file just now, the change is there, or in the log that it began.
    while (!readdirSync(this.#log).every((name) => flush(`${this.#log}/${name}`)))
      flush(this.#file);
  }

  rollback(transaction: number): void {
    const open = this.#transactions.get(transaction);
    this.#transactions.delete(transaction);
    if (open?.isActive) open.rollback();
  }

  /** Answers a statement that may only read: whatever it does is rolled back. */
  async query({ statement, parameters, limit, maxBytes }: AskedQuestion): Promise<Table> {
    const transaction = this.#database.beginTransaction();
    try {
      const result = await transaction.executeCypher(statement, parameters);
      if (hasWritten(result)) throw new ReadOnlyError("writes");
      const bounded = new BoundedRows({ limit, maxBytes });
      for (const row of result.rows()) {
        if (!bounded.add(row.map(readValue))) break;
      }
      return bounded.table(result.columns);
    } finally {
      if (transaction.isActive) transaction.rollback();
    }
  }

  close(): void {
    this.#database.close();
  }

  #open(transaction: number): Transaction {
    const open = this.#transactions.get(transaction);
    if (!open) throw new Error(`No transaction ${transaction} is open.`);
    return open;
  }
}

function hasWritten(result: QueryResult): boolean {
  return Object.values(result.counters).some((count) => count > 0);
}

/** Has the system put a file on the disk; false where it is gone. */
function flush(path: string): boolean {
  const file = openIfThere(path);
  if (file === undefined) return false;
  try {
    fdatasyncSync(file);
    return true;
  } finally {
    closeSync(file);
  }
}

function openIfThere(path: string): number | undefined {
  try {
    return openSync(path, "r+");
  } catch (error) {
    if (Object(error).code === "ENOENT") return undefined;
    throw error;
  }
}
