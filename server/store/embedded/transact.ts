import { statement } from "../../statements.ts";
import type { Run } from "../graph-store.ts";
import type { EngineProcess } from "./engine-process.ts";

/** Does the work in one transaction, and ends it: with a commit if one is wanted and nothing was thrown. */
export async function transact<T>(
  engine: EngineProcess,
  work: (run: Run) => Promise<T>,
  end: "commit" | "rollback",
): Promise<T> {
  const transaction = await engine.ask({ kind: "begin" });
  const run: Run = (name, parameters = {}, words = {}) =>
    engine.ask({
      kind: "run",
      transaction,
      statement: statement(name, "embedded", words),
      parameters,
    });
  let done: T;
  try {
    done = await work(run);
  } catch (error) {
    // If the engine is gone, its transaction is gone with it.
    await engine.ask({ kind: "rollback", transaction }).catch(() => undefined);
    throw error;
  }
  await engine.ask({ kind: end, transaction });
  return done;
}
