import type { Question, Row, Table } from "../graph-store.ts";

/** What crosses to the engine's process of a question; the rest is the store's to keep. */
export type AskedQuestion = Omit<Question, "timeoutMs" | "signal">;

/** What the store asks of the engine's process, over Node's channel between parent and child. */
export type Request =
  | { readonly kind: "open"; readonly file: string }
  | { readonly kind: "define"; readonly statement: string }
  | { readonly kind: "begin" }
  | {
      readonly kind: "run";
      readonly transaction: number;
      readonly statement: string;
      readonly parameters: Row;
    }
  | { readonly kind: "commit"; readonly transaction: number }
  | { readonly kind: "rollback"; readonly transaction: number }
  | { readonly kind: "query"; readonly question: AskedQuestion }
  | { readonly kind: "close" };

/** What each request is answered with. */
export interface Answers {
  readonly open: null;
  readonly define: null;
  readonly begin: number;
  readonly run: readonly Row[];
  readonly commit: null;
  readonly rollback: null;
  readonly query: Table;
  readonly close: null;
}

type FailureCode = "locked" | "damaged" | "statement" | "read-only" | "storage" | "internal";

export interface Failure {
  readonly code: FailureCode;
  readonly message: string;
}

export interface Numbered {
  readonly number: number;
  readonly request: Request;
}

/** Sent unasked, before the engine's process ends itself: its questions take more memory than there is for them. */
export interface OutOfMemory {
  readonly isOutOfMemory: true;
}

export type Reply =
  | { readonly number: number; readonly value: Answers[keyof Answers] }
  | { readonly number: number; readonly failure: Failure };
