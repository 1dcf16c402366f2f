/** The engine's own process: answers the store's requests until it is told to close, or the store's process is gone. */
import { ReadOnlyError } from "../../errors.ts";
import { Engine } from "./engine.ts";
import type { Answers, Failure, Numbered, Reply, Request } from "./messages.ts";

let engine: Engine | undefined;

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
      return engine.query(request.question);
    case "close":
      engine.close();
      return null;
  }
}

function describe(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof ReadOnlyError) return { code: "read-only", message };
  if (/cannot be locked/.test(message)) return { code: "locked", message };
  const isStatement = /^(?:Query|Transaction) error:/.test(message);
  return { code: isStatement ? "statement" : "internal", message };
}

function reply(message: Reply): void {
  if (process.connected) process.send?.(message);
}
