import neo4j, { type BookmarkManager, type Driver, type ManagedTransaction } from "neo4j-driver";
import { QueryCancelledError, StoreUnavailableError } from "../../errors.ts";
import { statement } from "../../statements.ts";
import { Turns } from "../../turns.ts";
import type { Neo4jPlace } from "../graph-place.ts";
import type { GraphStore, Question, Row, Run, Table } from "../graph-store.ts";
import { refuseWrites } from "../refuse-writes.ts";
import { answerQuestion } from "./answer-question.ts";
import { connect } from "./connect.ts";
import { explainError } from "./explain-error.ts";
import { readProperties } from "./read-value.ts";
import { writeParameters } from "./write-value.ts";

interface Options {
  /** How long a transaction is tried again while the server is away or changes its leader. */
  readonly retryMs?: number;
}

/** Opens a graph on Neo4j. Throws StoreUnavailableError where it cannot be used, and says what to do. */
export async function openNeo4jStore(
  place: Neo4jPlace,
  { retryMs = 15_000 }: Options = {},
): Promise<GraphStore> {
  return new Neo4jStore(await connect(place, retryMs), place);
}

/** The graph on a Neo4j server or cluster: readers go to followers and yet see what this process has written. */
class Neo4jStore implements GraphStore {
  readonly engine = "neo4j";
  readonly #driver: Driver;
  readonly #place: Neo4jPlace;
  readonly #bookmarkManager: BookmarkManager = neo4j.bookmarkManager();
  readonly #writes = new Turns(1);
  #isClosed = false;

  constructor(driver: Driver, place: Neo4jPlace) {
    this.#driver = driver;
    this.#place = place;
  }

  async read<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const session = this.#session(neo4j.session.READ);
    try {
      return await session.executeRead((transaction) => work(runIn(transaction)));
    } catch (error) {
      throw explainError(error, this.#place);
    } finally {
      await session.close();
    }
  }

  write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.#writes.take(async () => {
      const session = this.#session(neo4j.session.WRITE);
      try {
        return await session.executeWrite(async (transaction) => {
          const run = runIn(transaction);
          await run("begin-write");
          return work(run);
        });
      } catch (error) {
        throw explainError(error, this.#place);
      } finally {
        await session.close();
      }
    });
  }

  async query(question: Question): Promise<Table> {
    refuseWrites(question.statement);
    if (question.signal?.aborted) throw new QueryCancelledError();
    return answerQuestion(this.#session(neo4j.session.READ), question, this.#place);
  }

  async define(schemaStatement: string): Promise<void> {
    const session = this.#session(neo4j.session.WRITE);
    try {
      // Several servers that start together deadlock here at times: the driver tries again.
      await session.executeWrite((transaction) => transaction.run(schemaStatement));
    } catch (error) {
      throw explainError(error, this.#place);
    } finally {
      await session.close();
    }
  }

  async close(): Promise<void> {
    await this.#writes.take(async () => {
      this.#isClosed = true;
      await this.#driver.close();
    });
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
