/** The engine's own process: answers the store's requests until it is told to close, or the store's process is gone. */
import { totalmem } from "node:os";
import { ReadOnlyError } from "../../errors.ts";
import { Engine } from "./engine.ts";
import type { Answers, Failure, Numbered, OutOfMemory, Reply, Request } from "./messages.ts";

/**
 * Bytes that questions may take, beyond what the graph itself does. Unless it is set, a quarter of what there is: the rest is
 * for the system, the store, and the language model.
 */
const MEMORY_LIMIT =
  Number(process.env.NEWSGRAPH_ENGINE_MEMORY_MB) * 1e6 ||
  Math.max(1e9, Math.min(totalmem(), process.constrainedMemory() || Infinity) / 4);
const STORAGE_CODES = new Set(["ENOSPC", "EDQUOT", "EFBIG", "EIO", "EROFS", "EACCES", "EPERM"]);

let engine: Engine | undefined;
let questions = 0;
/** Bytes that the process had when there was no question. */
let idleBytes = 0;

// A question cannot be stopped, and one that collects the whole graph many times over would take the machine along.
const watch = setInterval(() => {
  if (questions === 0 || process.memoryUsage.rss() - idleBytes <= MEMORY_LIMIT) return;
  clearInterval(watch);
  const notice: OutOfMemory = { isOutOfMemory: true };
  // An orderly exit would wait for the question.
  process.send?.(notice, () => process.kill(process.pid, "SIGKILL"));
}, 100);
watch.unref();

// Ctrl-C in a terminal reaches every process of it; the store says when to stop.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => {});
process.on("disconnect", () => {
  engine?.close();
  process.exit();
});
process.on("message", async ({ number, request }: Numbered) => {
  try {
    reply({ number, value: await answer(request) });
  } catch (error) {
    reply({ number, failure: describe(error) });
  }
});

async function answer(request: Request): Promise<Answers[keyof Answers]> {
  if (request.kind === "open") {
    engine = new Engine(request.file);
    return null;
  }
  if (!engine) throw new Error("The engine is not open.");
  switch (request.kind) {
    case "define":
      await engine.define(request.statement);
      return null;
    case "begin":
      return engine.begin();
    case "run":
      return engine.run(request.transaction, request.statement, request.parameters);
    case "commit":
      engine.commit(request.transaction);
      return null;
    case "rollback":
      engine.rollback(request.transaction);
      return null;
    case "query":
      if (questions === 0) idleBytes = process.memoryUsage.rss();
      questions += 1;
      return engine.query(request.question).finally(() => {
        questions -= 1;
      });
    case "close":
      engine.close();
      return null;
  }
}

function describe(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof ReadOnlyError) return { code: "read-only", message };
  if (/cannot be locked/.test(message)) return { code: "locked", message };
  // "damaged at byte 24576", "not a Grafeo database"
  if (/GRAFEO-(?:S002|X002)/.test(message)) return { code: "damaged", message };
  if (isStorageError(error)) return { code: "storage", message };
  // "EXPLAIN SHOW INDEXES" the engine takes for a fault of its own.
  const isStatement = /^(?:Query|Transaction) error:|Schema commands should be/.test(message);
  return { code: isStatement ? "statement" : "internal", message };
}

/** The disk is full or cannot be written: said by the engine, or by Node where we flush its log. */
function isStorageError(error: unknown): boolean {
  const { message = "", code = "" } = Object(error);
  return /GRAFEO-(?:T009|X003)|I\/O error/.test(message) || STORAGE_CODES.has(code);
}

function reply(message: Reply): void {
  // Whoever asked may be gone by now: then nobody misses the answer.
  if (process.connected) process.send?.(message, () => undefined);
}
