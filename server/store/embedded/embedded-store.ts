import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import {
  DamagedGraphError,
  DataFolderInUseError,
  type ExplorerError,
  QueryCancelledError,
  QueryTimeoutError,
  QueryTooLargeError,
  StoreUnavailableError,
} from "../../errors.ts";
import { Turns } from "../../turns.ts";
import type { GraphStore, Question, Run, Table } from "../graph-store.ts";
import { refuseWrites } from "../refuse-writes.ts";
import { EngineFailure, EngineGoneError, EngineProcess } from "./engine-process.ts";
import { graphFileOf } from "./graph-file.ts";
import type { Failure } from "./messages.ts";
import { transact } from "./transact.ts";

/** Questions answered at a time; the others wait for their turn. */
const QUESTIONS_AT_ONCE = 4;

/**
 * Opens the graph in a folder of this machine, which is made if it is not there. Throws DataFolderInUseError when
 * another process has it open, DamagedGraphError when its file is no graph, StoreUnavailableError when the folder cannot be used.
 */
export async function openEmbeddedStore(folder: string): Promise<EmbeddedStore> {
  const store = new EmbeddedStore(resolve(folder));
  await store.enginePid();
  return store;
}

/** The graph in Grafeo, which runs in a process of its own so that a runaway query can be ended by ending it. */
class EmbeddedStore implements GraphStore {
  readonly engine = "embedded";
  readonly #folder: string;
  readonly #writes = new Turns(1);
  readonly #questions = new Turns(QUESTIONS_AT_ONCE);
  /** Engines that we ended ourselves, for one question's sake. */
  readonly #ended = new WeakSet<EngineProcess>();
  #running: Promise<EngineProcess> | undefined;
  #isClosed = false;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The process that the engine runs in, for whoever watches it; starts it if need be. */
  async enginePid(): Promise<number | undefined> {
    return (await this.#engine()).pid;
  }

  async read<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const once = async () => transact(await this.#engine(), work, "rollback");
    try {
      return await once();
    } catch (error) {
      // A runaway question of someone else's may have ended the engine under this one.
      if (error instanceof EngineGoneError) return once();
      throw error;
    }
  }

  write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const counted = async (run: Run) => {
      await run("begin-write");
      return work(run);
    };
    return this.#writes.take(async () => transact(await this.#engine(), counted, "commit"));
  }

  async define(statement: string): Promise<void> {
    await (await this.#engine()).ask({ kind: "define", statement });
  }

  async query(question: Question): Promise<Table> {
    refuseWrites(question.statement);
    return this.#questions.take(() => this.#answer(question));
  }

  async close(): Promise<void> {
    await this.#writes.take(async () => {
      this.#isClosed = true;
      const engine = await this.#running?.catch(() => undefined);
      await engine?.close();
    });
  }

  async #answer(question: Question): Promise<Table> {
    const { timeoutMs, signal, ...asked } = question;
    if (signal?.aborted) throw new QueryCancelledError();
    const engine = await this.#engine();
    let reason: ExplorerError | undefined;
    let isAnswered = false;
    const stop = (why: ExplorerError) => {
      reason ??= why;
      // After the write under way, which is somebody else's.
      void this.#writes.take(async () => {
        if (isAnswered) return;
        this.#ended.add(engine);
        await engine.kill();
      });
    };
    const cancel = () => stop(new QueryCancelledError());
    const timer = setTimeout(() => stop(new QueryTimeoutError(timeoutMs)), timeoutMs);
    signal?.addEventListener("abort", cancel);
    try {
      return await engine.ask({ kind: "query", question: asked });
    } catch (error) {
      if (!(error instanceof EngineGoneError)) throw error;
      if (reason) throw reason;
      if (engine.ranOutOfMemory) throw new QueryTooLargeError();
      if (this.#ended.has(engine)) return this.#answer(question);
      throw error;
    } finally {
      isAnswered = true;
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
    }
  }

  async #engine(): Promise<EngineProcess> {
    if (this.#isClosed) throw new StoreUnavailableError("The embedded store is closed.");
    const running = this.#running;
    const engine = await running;
    if (engine && !engine.hasEnded) return engine;
    // Of those who find it ended, the first starts it anew.
    if (this.#running === running) this.#start();
    return this.#engine();
  }

  #start(): void {
    const starting = startEngine(this.#folder);
    this.#running = starting;
    starting.catch(() => {
      this.#running = undefined;
    });
  }
}

async function startEngine(folder: string): Promise<EngineProcess> {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new StoreUnavailableError(`The data folder "${folder}" cannot be made or written.`, {
      cause,
    });
  }
  const engine = new EngineProcess();
  const file = graphFileOf(folder);
  try {
    await engine.ask({ kind: "open", file });
    return engine;
  } catch (cause) {
    await engine.kill();
    const failure = failureOf(cause);
    if (failure?.code === "locked") throw new DataFolderInUseError(folder);
    if (failure?.code === "damaged") throw new DamagedGraphError(file, failure.message, { cause });
    if (!failure) throw cause;
    throw new StoreUnavailableError(
      `The embedded store cannot open its data folder "${folder}": ${failure.message}. ` +
        "See whether this user can write there, or choose another folder with --data.",
      { cause },
    );
  }
}

function failureOf(error: unknown): Failure | undefined {
  const failed = error instanceof StoreUnavailableError ? error.cause : error;
  return failed instanceof EngineFailure ? failed.failure : undefined;
}
