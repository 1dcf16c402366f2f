import neo4j, {
  type BookmarkManager,
  type Driver,
  type ManagedTransaction,
  type Session,
} from "neo4j-driver";
import { QueryCancelledError, StoreUnavailableError } from "../../errors.ts";
import { statement } from "../../statements.ts";
import { Turns } from "../../turns.ts";
import type { Neo4jPlace } from "../graph-place.ts";
import type { GraphStore, Question, Row, Run, Table } from "../graph-store.ts";
import { refuseWrites } from "../refuse-writes.ts";
import { answerQuestion } from "./answer-question.ts";
import { connect } from "./connect.ts";
import { explainError, silenceOf } from "./explain-error.ts";
import { readProperties } from "./read-value.ts";
import { within } from "./within.ts";
import { writeParameters } from "./write-value.ts";

interface Options {
  /** How long a transaction is tried again while the server is away or changes its leader. */
  readonly retryMs?: number;
  /** After how long a server that says nothing is taken for one that is away. */
  readonly deadlines?: Deadlines;
}

interface Deadlines {
  readonly readMs: number;
  readonly writeMs: number;
}

/** Opens a graph on Neo4j. Throws StoreUnavailableError where it cannot be used, and says what to do. */
export async function openNeo4jStore(
  place: Neo4jPlace,
  { retryMs = 15_000, deadlines = { readMs: 20_000, writeMs: 120_000 } }: Options = {},
): Promise<GraphStore> {
  return new Neo4jStore(await connect(place, retryMs), place, deadlines);
}

/** The graph on a Neo4j server or cluster: readers go to followers and yet see what this process has written. */
class Neo4jStore implements GraphStore {
  readonly engine = "neo4j";
  readonly #driver: Driver;
  readonly #place: Neo4jPlace;
  readonly #deadlines: Deadlines;
  readonly #bookmarkManager: BookmarkManager = neo4j.bookmarkManager();
  readonly #writes = new Turns(1);
  #isClosed = false;

  constructor(driver: Driver, place: Neo4jPlace, deadlines: Deadlines) {
    this.#driver = driver;
    this.#place = place;
    this.#deadlines = deadlines;
  }

  read<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.#inSession(neo4j.session.READ, this.#deadlines.readMs, (session) =>
      session.executeRead((transaction) => work(runIn(transaction))),
    );
  }

  write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.#writes.take(() =>
      this.#inSession(neo4j.session.WRITE, this.#deadlines.writeMs, (session) =>
        session.executeWrite(async (transaction) => {
          const run = runIn(transaction);
          await run("begin-write");
          return work(run);
        }),
      ),
    );
  }

  async query(question: Question): Promise<Table> {
    refuseWrites(question.statement);
    if (question.signal?.aborted) throw new QueryCancelledError();
    return answerQuestion(this.#session(neo4j.session.READ), question, this.#place);
  }

  async define(schemaStatement: string): Promise<void> {
    // Several servers that start together deadlock here at times: the driver tries again.
    await this.#inSession(neo4j.session.WRITE, this.#deadlines.writeMs, (session) =>
      session.executeWrite((transaction) => transaction.run(schemaStatement)),
    );
  }

  async close(): Promise<void> {
    await this.#writes.take(async () => {
      this.#isClosed = true;
      await this.#driver.close();
    });
  }

  async #inSession<T>(
    mode: "READ" | "WRITE",
    deadlineMs: number,
    work: (session: Session) => Promise<T>,
  ): Promise<T> {
    const session = this.#session(mode);
    try {
      return await within(deadlineMs, work(session), () => silenceOf(this.#place, deadlineMs));
    } catch (error) {
      throw explainError(error, this.#place);
    } finally {
      // A server that does not answer does not answer this either.
      session.close().catch(() => undefined);
    }
  }

  #session(defaultAccessMode: "READ" | "WRITE") {
    if (this.#isClosed) throw new StoreUnavailableError("The store is closed.");
    const { database } = this.#place;
    return this.#driver.session({
      defaultAccessMode,
      bookmarkManager: this.#bookmarkManager,
      ...(database && { database }),
    });
  }
}

function runIn(transaction: ManagedTransaction): Run {
  return async (name, parameters: Row = {}, words = {}) => {
    const text = statement(name, "neo4j", words);
    const { records } = await transaction.run(text, writeParameters(parameters));
    return records.map((record) => readProperties(record.toObject()));
  };
}
