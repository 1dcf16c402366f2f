/** Errors that a caller can act on. `code` is part of the API; `message` is for people and may change. */
export abstract class ExplorerError extends Error {
  abstract readonly code: string;
  /** The HTTP status it is answered with. */
  abstract readonly status: number;
  override get name(): string {
    return this.constructor.name;
  }
}

export class NotFoundError extends ExplorerError {
  readonly status = 404;
  constructor(
    readonly code: `${"ENTITY" | "EDGE" | "CLAIM" | "ARTICLE" | "JUDGEMENT" | "ROUTE" | "FILE" | "QUERY" | "GRAPH" | "SENTENCE" | "JOB" | "FEED" | "ALERT"}_NOT_FOUND`,
    message: string,
  ) {
    super(message);
  }
}

/** The engine stopped or could not be started; what it had not acknowledged is not kept. */
export class StoreUnavailableError extends ExplorerError {
  readonly code = "STORE_UNAVAILABLE";
  readonly status = 503;
}

export class DataFolderInUseError extends ExplorerError {
  readonly code = "DATA_FOLDER_IN_USE";
  readonly status = 503;
  constructor(folder: string) {
    super(
      `Another newsgraph process has the data folder "${folder}" open. Stop it (Ctrl-C in its terminal), ` +
        "ask it through its HTTP API, or choose another folder with --data or NEWSGRAPH_DATA.",
    );
  }
}

/** The file of an embedded graph is cut, changed, or another program's. */
export class DamagedGraphError extends ExplorerError {
  readonly code = "GRAPH_DAMAGED";
  readonly status = 503;
  constructor(file: string, reason: string, options?: ErrorOptions) {
    super(
      `"${file}" is damaged, or is no graph of newsgraph (${reason}). It was left as it is. Put a backup of it in its place; or move ` +
        "it away, and import what you exported: newsgraph import graph.jsonl (docs/moving.md).",
      options,
    );
  }
}

/** A place in a text; line and column count from 1, columns in UTF-16 units. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** The graph was made by a newer newsgraph, whose schema this one does not know. */
export class GraphTooNewError extends ExplorerError {
  readonly code = "GRAPH_TOO_NEW";
  readonly status = 503;
  constructor(migrations: readonly string[]) {
    super(
      `A newer newsgraph made this graph (${migrations.join(", ")}). Update this one, or choose another graph.`,
    );
  }
}

/** A Cypher statement that the engine cannot read or run. The message is the engine's own. */
export class StatementError extends ExplorerError {
  readonly code = "STATEMENT_FAILED";
  readonly status = 400;
  constructor(
    message: string,
    /** Where in the statement, if the engine says so. */
    readonly position?: TextPosition,
  ) {
    super(message);
  }
}

export class ReadOnlyError extends ExplorerError {
  readonly code = "READ_ONLY";
  readonly status = 403;
  constructor(reason: string) {
    super(`Only reading is allowed here, and this statement ${reason}. Nothing was changed.`);
  }
}

export class QueryTimeoutError extends ExplorerError {
  readonly code = "QUERY_TIMEOUT";
  /** Not 408: browsers ask once more by themselves then, and what ran too long would run twice. */
  readonly status = 504;
  constructor(timeoutMs: number) {
    super(
      `The statement was stopped after ${timeoutMs / 1000} s. Match fewer things, or add a LIMIT early on.`,
    );
  }
}

export class QueryCancelledError extends ExplorerError {
  readonly code = "QUERY_CANCELLED";
  readonly status = 499;
  constructor() {
    super("The statement was stopped because nobody waits for its answer.");
  }
}

export class QueryTooLargeError extends ExplorerError {
  readonly code = "QUERY_TOO_LARGE";
  readonly status = 413;
  constructor() {
    super(
      "The statement was stopped because it needs more memory than there is. Match fewer things, collect less, or add a LIMIT early on.",
    );
  }
}

/** A setting, option or file that cannot be used as it is. */
export class WrongUseError extends ExplorerError {
  readonly code = "WRONG_USE";
  readonly status = 400;
}

export class UnreadableFileError extends ExplorerError {
  readonly code = "UNREADABLE_FILE";
  readonly status = 400;
  constructor(
    file: string,
    readonly reason: string,
  ) {
    super(`"${file}" cannot be read: ${reason}.`);
  }
}

/** More than is taken in one request. */
export class TooLargeError extends ExplorerError {
  readonly code = "TOO_LARGE";
  readonly status = 413;
}

/** A line of JSON Lines that is no article. */
export class InvalidLineError extends ExplorerError {
  readonly code = "INVALID_REQUEST";
  readonly status = 400;
}

export class FeedKnownError extends ExplorerError {
  readonly code = "FEED_KNOWN";
  readonly status = 409;
  constructor(url: string) {
    super(`The feed "${url}" is there already.`);
  }
}

/** There are as many alerts as are looked at. */
export class TooManyAlertsError extends ExplorerError {
  readonly code = "TOO_MANY_ALERTS";
  readonly status = 409;
  constructor(most: number) {
    super(`There are ${most} alerts. Remove one that is not used any more.`);
  }
}

/** Another server that is never asked (403), or that was asked in vain (502). */
abstract class OutsideError<
  Refused extends `${string}_REFUSED`,
  Failed extends string,
> extends ExplorerError {
  readonly status: 403 | 502;
  constructor(
    readonly code: Refused | Failed,
    message: string,
    /** Whether it may well work later. */
    readonly isPassing = false,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.status = code.endsWith("_REFUSED") ? 403 : 502;
  }
}

/** A webhook that is not told, or that was told in vain. The message names its host alone: the rest is often a secret. */
export class WebhookError extends OutsideError<"WEBHOOK_REFUSED", "WEBHOOK_FAILED"> {}

/** A job of the queue that is not in the state for it. */
export class JobStateError extends ExplorerError {
  readonly code = "JOB_STATE";
  readonly status = 409;
}

/** An address on the web that is not asked, or that did not give what can be read. Nothing was added. */
export class PageNotFetchedError extends OutsideError<"URL_REFUSED", "URL_NOT_FETCHED"> {}

/** An article in a language that newsgraph does not read: it would be misread. */
export class ForeignLanguageError extends ExplorerError {
  readonly code = "NOT_ENGLISH";
  readonly status = 422;
  /** `language` is its English name: "Spanish". */
  constructor(language: string | undefined) {
    const found = language ? `is in ${language}` : "is not in English";
    super(`The article ${found}, and newsgraph reads English only. Nothing was added.`);
  }
}

export class ForbiddenError extends ExplorerError {
  readonly status: 401 | 403;
  constructor(
    readonly code: "TOKEN_REQUIRED" | "FOREIGN_HOST" | "FOREIGN_ORIGIN",
    message: string,
  ) {
    super(message);
    this.status = code === "TOKEN_REQUIRED" ? 401 : 403;
  }
}

/** The graph was changed while it was read as a whole. */
export class GraphChangedError extends ExplorerError {
  readonly code = "GRAPH_CHANGED";
  readonly status = 409;
  constructor() {
    super(
      "The graph was changed while it was read, so what was read is of no single state. Try again when nothing writes.",
    );
  }
}

/** A graph that cannot be imported: a file that is cut or changed, or nodes and relationships that do not fit. */
export class InvalidGraphError extends ExplorerError {
  readonly code = "INVALID_GRAPH";
  readonly status = 400;
}

/** A graph can be imported into an empty one only. */
export class GraphNotEmptyError extends ExplorerError {
  readonly code = "GRAPH_NOT_EMPTY";
  readonly status = 409;
  constructor() {
    super(
      "There is a graph in it already, and two graphs cannot be made one. Nothing was changed. " +
        "Name an empty folder or database (--data or NEWSGRAPH_DATA, NEO4J_URI and NEO4J_DATABASE; --to or --from of copy).",
    );
  }
}

/** An import was begun and did not end, so the graph is a part of one only. */
export class ImportUnfinishedError extends ExplorerError {
  readonly code = "IMPORT_UNFINISHED";
  readonly status = 409;
}

/** What was written is not what was to be. */
export class ImportNotVerifiedError extends ExplorerError {
  readonly code = "IMPORT_NOT_VERIFIED";
  readonly status = 500;
}

/** A saved query that is not the person's to change, or that there is no room for. */
export class QueryNotSavedError extends ExplorerError {
  readonly status: 403 | 409 | 503;
  constructor(
    readonly code: "QUERY_IS_SHIPPED" | "TOO_MANY_QUERIES" | "QUERY_NOT_SAVED",
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.status = STATUS_OF[code];
  }
}

const STATUS_OF = { QUERY_IS_SHIPPED: 403, TOO_MANY_QUERIES: 409, QUERY_NOT_SAVED: 503 } as const;

/** A judgement that does not go with those in force: it contradicts one, or others stand on it. Nothing was changed. */
export class JudgementConflictError extends ExplorerError {
  readonly code = "JUDGEMENT_CONFLICT";
  readonly status = 409;
  constructor(
    message: string,
    /** Ids of the judgements that are in its way. */
    readonly judgements: readonly string[],
  ) {
    super(message);
  }
}

/** A row of a file that cannot be taken: its line, from 1, and what is wrong with it. */
export interface RowProblem {
  readonly line: number;
  readonly message: string;
}

/** Rows of a CSV file, or lines of JSON, that cannot be taken. Nothing was changed. */
export class RowsError extends ExplorerError {
  readonly code = "INVALID_ROWS";
  readonly status = 400;
  constructor(readonly problems: readonly RowProblem[]) {
    super(
      `${problems.length} ${problems.length === 1 ? "thing is" : "things are"} wrong in the file. Nothing was changed.\n` +
        problems.map(({ line, message }) => `  line ${line}: ${message}`).join("\n"),
    );
  }
}

/** A graph that its log does not make. */
export class GraphDifferenceError extends ExplorerError {
  readonly code = "GRAPH_DIFFERS";
  readonly status = 500;
  constructor(graph: string, replayed: string) {
    super(
      `The graph is not what its log says: sha256 ${graph}, and ${replayed} replayed. ` +
        "newsgraph export of both, and diff, say how they differ.",
    );
  }
}

/** The command was stopped from outside: Ctrl-C, SIGTERM. */
export class InterruptedError extends ExplorerError {
  readonly code = "INTERRUPTED";
  readonly status = 499;
  constructor() {
    super("Stopped before it was done. What was there is as it was.");
  }
}
