import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  QueryTimeoutError,
  StatementError,
  StoreUnavailableError,
  type TextPosition,
} from "../../errors.ts";
import type { Answers, Failure, Numbered, OutOfMemory, Reply, Request } from "./messages.ts";

const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

/** The engine has a limit of its own, which cannot be set. */
const ENGINE_TIMEOUT_MS = 30_000;

/**
 * glibc keeps a heap for each thread, and what is freed between what stays: of a graph that grows, a third of the memory. One
 * heap, and large blocks apart from it, take no more time. Other systems know nothing of these.
 */
const SPARING = {
  MALLOC_ARENA_MAX: "1",
  MALLOC_MMAP_THRESHOLD_: "100000",
  MALLOC_TRIM_THRESHOLD_: "100000",
};

/** Thrown by the store's own process when the engine's process ended before it answered. */
export class EngineGoneError extends StoreUnavailableError {
  constructor() {
    super(
      "The embedded store's engine stopped before it answered. It starts again by itself: try again.",
    );
  }
}

/** Thrown for what the engine answered with; `code` says which kind it was. */
export class EngineFailure extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message);
  }
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

/** A process that runs the engine, as the store sees it. */
export class EngineProcess {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;
  #hasEnded = false;
  #ranOutOfMemory = false;

  constructor() {
    // From bin/ this process registered tsx by itself, so the child is told to.
    this.#child = fork(fileURLToPath(new URL("engine-child.ts", import.meta.url)), {
      execArgv: ["--import", tsx],
      serialization: "advanced",
      // A running query holds a thread of the pool: without more of them, four would hold up every other answer.
      env: { ...SPARING, ...process.env, UV_THREADPOOL_SIZE: "16" },
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    this.#child.on("message", (message: Reply | OutOfMemory) => {
      if ("isOutOfMemory" in message) this.#ranOutOfMemory = true;
      else this.#settle(message);
    });
    this.#child.on("exit", () => this.#end());
    this.#child.on("error", () => this.#end());
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** True when it ended because its questions took more memory than there is for them. */
  get ranOutOfMemory(): boolean {
    return this.#ranOutOfMemory;
  }

  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  ask<Kind extends Request["kind"]>(
    request: Extract<Request, { kind: Kind }>,
  ): Promise<Answers[Kind]> {
    return new Promise((resolve, reject) => {
      if (this.#hasEnded) return reject(new EngineGoneError());
      this.#asked += 1;
      const number = this.#asked;
      this.#waiting.set(number, { resolve, reject });
      const message: Numbered = { number, request };
      // If it cannot be sent, the process has ended or is about to, and that settles it.
      this.#child.send(message, () => undefined);
    });
  }

  /** Ends the process at once; what it had not answered fails with EngineGoneError. Resolves when it is gone. */
  async kill(): Promise<void> {
    if (this.#hasEnded) return;
    const ended = once(this.#child, "exit");
    this.#child.kill("SIGKILL");
    await ended;
  }

  /** Closes the database and waits for the process to end. */
  async close(): Promise<void> {
    if (this.#hasEnded) return;
    const ended = once(this.#child, "exit");
    await this.ask({ kind: "close" }).catch(() => undefined);
    if (this.#child.connected) this.#child.disconnect();
    await ended;
  }

  #settle(reply: Reply): void {
    const waiting = this.#take(reply.number);
    if (!waiting) return;
    if ("failure" in reply) waiting.reject(asError(reply.failure));
    else waiting.resolve(reply.value as never);
  }

  #take(number: number): Waiting | undefined {
    const waiting = this.#waiting.get(number);
    this.#waiting.delete(number);
    return waiting;
  }

  #end(): void {
    this.#hasEnded = true;
    for (const number of [...this.#waiting.keys()])
      this.#take(number)?.reject(new EngineGoneError());
  }
}

function asError(failure: Failure): Error {
  const { code, message } = failure;
  if (message.includes("GRAFEO-Q003")) return new QueryTimeoutError(ENGINE_TIMEOUT_MS);
  if (code === "statement") return new StatementError(message, positionIn(message));
  if (code === "storage") {
    return new StoreUnavailableError(
      `The embedded store cannot read or write its data folder: ${message}. Nothing of this change is kept. ` +
        "See whether the disk is full and the folder can be written, then try again.",
      { cause: new EngineFailure(failure) },
    );
  }
  return new EngineFailure(failure);
}

/** The engine says where a statement is wrong as "--> query:1:10". */
function positionIn(message: string): TextPosition | undefined {
  const [, line, column] = /--> query:(\d+):(\d+)/.exec(message) ?? [];
  return line && column ? { line: Number(line), column: Number(column) } : undefined;
}
