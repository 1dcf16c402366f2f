import { Neo4jError } from "neo4j-driver";
import {
  type ExplorerError,
  QueryTimeoutError,
  QueryTooLargeError,
  ReadOnlyError,
  StatementError,
  StoreUnavailableError,
  type TextPosition,
} from "../../errors.ts";
import type { Neo4jPlace } from "../graph-place.ts";

type Explain = (error: Neo4jError, place: Neo4jPlace) => ExplorerError;

const unavailable =
  (say: (place: Neo4jPlace, error: Neo4jError) => string): Explain =>
  (cause, place) =>
    new StoreUnavailableError(say(place, cause), { cause });

/** What each kind of Neo4j's errors means to whoever asked; the first pattern that fits its code wins. */
const EXPLAINED: readonly (readonly [RegExp, Explain])[] = [
  [
    /^(?:ServiceUnavailable|SessionExpired|N\/A)$|DatabaseUnavailable|TransientError\.(?:General\.DatabaseUnavailable|Cluster)|ConnectionAcquisition/,
    unavailable(
      (place, { message }) =>
        `Neo4j does not answer at ${place.uri} (${oneLine(message)}). Start it, or see whether NEO4J_URI is right.`,
    ),
  ],
  [
    /Security\.Unauthorized$/,
    unavailable(
      ({ uri, user }) =>
        `Neo4j at ${uri} does not take user "${user}" with this password. Set NEO4J_USER and NEO4J_PASSWORD.`,
    ),
  ],
  [
    /Security\.CredentialsExpired$/,
    unavailable(
      ({ uri, user }) =>
        `The password of user "${user}" on Neo4j at ${uri} must be changed first: log in once with cypher-shell or Neo4j Browser.`,
    ),
  ],
  [
    /Security\.AuthenticationRateLimit$/,
    unavailable(
      ({ uri }) =>
        `Neo4j at ${uri} was given wrong passwords too often and refuses all for some seconds. Wait, then try again.`,
    ),
  ],
  [
    /Security\.Forbidden$/,
    unavailable(
      (place, { message }) =>
        `User "${place.user}" may not do this on Neo4j at ${place.uri}: ${oneLine(message)} ` +
        "newsgraph needs to read, to write, and once to make constraints and indexes (the role architect or admin).",
    ),
  ],
  [
    /Database\.DatabaseNotFound$/,
    unavailable(
      ({ uri, database }) =>
        `Neo4j at ${uri} has no database "${database ?? ""}". Set NEO4J_DATABASE to one that it has ("neo4j", usually), or create it.`,
    ),
  ],
  [/Statement\.AccessMode$/, () => new ReadOnlyError("writes")],
  [/MemoryPoolOutOfMemory|OutOfMemoryError|TransactionMemoryLimit/, () => new QueryTooLargeError()],
];

/** The error for a server that takes what is sent and says nothing. */
export function silenceOf({ uri }: Neo4jPlace, ms: number): StoreUnavailableError {
  return new StoreUnavailableError(
    `Neo4j does not answer at ${uri}: it has said nothing for ${ms / 1000} s. See whether it still runs, and is not overloaded.`,
  );
}

/**
 * The driver's error as one that a caller can act on; any other is given back as it is.
 */
export function explainError(error: unknown, place: Neo4jPlace): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const found = EXPLAINED.find(([pattern]) => pattern.test(error.code));
  return found ? found[1](error, place) : error;
}

/** "(line 2, column 11 (offset: 18))" */
const PLACE = /\(line (\d+), column (\d+) \(offset: \d+\)\)/;

interface Asked {
  readonly place: Neo4jPlace;
  readonly timeoutMs: number;
  /** How many lines of ours the server saw before the statement. */
  readonly linesBefore: number;
}

/** The same for a person's own statement, of which everything that is wrong is theirs to mend. */
export function explainStatementError(error: unknown, asked: Asked): unknown {
  const { place, timeoutMs, linesBefore } = asked;
  const explained = explainError(error, place);
  if (!(explained instanceof Neo4jError)) return explained;
  const { code, message } = explained;
  if (code.includes("TransactionTimedOut")) return new QueryTimeoutError(timeoutMs);
  if (!code.startsWith("Neo.")) return explained;
  const [found, line, column] = PLACE.exec(message) ?? [];
  if (!found) return new StatementError(message);
  const position: TextPosition = {
    line: Math.max(1, Number(line) - linesBefore),
    column: Math.max(1, Number(column)),
  };
  const told = `(line ${position.line}, column ${position.column})`;
  return new StatementError(message.replace(found, told), position);
}

/** Without what the driver says each time of addresses and encryption; the cause comes after it. */
function oneLine(message: string): string {
  const [first = ""] = message.split("\n");
  return first.replace(/^Failed to connect to server\. Please ensure.*?Caused by: /, "").trim();
}
