/** One row of an answer: a value for each column, by name. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * Sends one of our own statements (a file of cypher/, by its name) inside a transaction. `words` are the relation type
 * or label that the statement leaves open.
 */
export type Run = (
  name: string,
  parameters?: Readonly<Record<string, unknown>>,
  words?: Readonly<Record<string, string>>,
) => Promise<readonly Row[]>;

/** A node in an answer. `elementId` is the engine's own and may change; `properties.id` is ours and stays. */
export interface NodeValue {
  readonly kind: "node";
  readonly elementId: string;
  readonly labels: readonly string[];
  readonly properties: Row;
}

/** A relationship in an answer; `start` and `end` are the `elementId`s of its nodes. */
export interface RelationshipValue {
  readonly kind: "relationship";
  readonly elementId: string;
  readonly type: string;
  readonly start: string;
  readonly end: string;
  readonly properties: Row;
}

/** A path in an answer: one node more than relationships, in the order walked. */
export interface PathValue {
  readonly kind: "path";
  readonly nodes: readonly NodeValue[];
  readonly relationships: readonly RelationshipValue[];
}

/** A person's own statement. */
export interface Question {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Rows to answer at most. */
  readonly limit: number;
  /** Bytes of values to answer at most, as they are in JSON. */
  readonly maxBytes: number;
  readonly timeoutMs: number;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
}

/**
 * What a question comes to. Values are JSON's, and NodeValue, RelationshipValue, PathValue; integers past 2^53 are
 * `bigint`, times are ISO 8601 text.
 */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  /** The limit that cut rows off, where one did. */
  readonly truncatedBy?: "rows" | "bytes" | undefined;
}

/**
 * A graph database, as much of it as we use. test/store-contract.ts says what each engine must do. What our graph means
 * (articles, claims, edges) is written above it, once, and sends statements.
 */
export interface GraphStore {
  readonly engine: "embedded" | "neo4j";
  /**
   * Reads in one transaction. `work` may be called again when the engine went away in between, so it must do nothing
   * but read. Throws StoreUnavailableError.
   */
  read<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /**
   * Writes in one transaction: all of it or, when `work` throws, nothing. Once the promise is kept, the change outlives
   * a kill of the process. One at a time, whoever else writes to the same graph. `work` may be called again when the
   * engine went away in between, so it must do nothing but send statements. Throws StoreUnavailableError.
   */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /**
   * Answers a person's own statement, which may only read. Throws ReadOnlyError, StatementError, QueryTimeoutError,
   * QueryCancelledError, StoreUnavailableError.
   */
  query(question: Question): Promise<Table>;
  /**
   * Sends one statement that changes the schema, outside of transactions. Sent again, it must do no harm. For
   * migrations only.
   */
  define(statement: string): Promise<void>;
  /** Finishes the writes under way, then lets go of the data. */
  close(): Promise<void>;
}
